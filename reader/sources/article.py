"""What a source format hands over: the decoded text and where its paragraphs stand.

What each paragraph is in the article, a headline or an advert, is for ``boilerplate``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Hint(StrEnum):
    """What the format itself says of a paragraph."""

    NONE = ""
    """Nothing: plain text."""
    TITLE = "title"
    """The heading of the whole article."""
    HEADING = "heading"
    """A heading inside it."""
    ITEM = "item"
    """An item of a list."""
    CAPTION = "caption"
    """An image with its words."""
    FURNITURE = "furniture"
    """Rules, front matter, links without a sentence: nothing of the article's own words."""


class Paragraph(NamedTuple):
    """A paragraph, heading or line that stands by itself."""

    start: int
    """Offset of its first character that is not blank in the decoded text."""
    end: int
    """Offset one past its last character that is not blank."""
    hint: Hint = Hint.NONE
    """What the format says it is."""


class Article(NamedTuple):
    """One article as its format read it."""

    text: str
    """The decoded text, without a byte order mark and otherwise unchanged."""
    encoding: str
    """``utf-8``; ``cp1252, guessed`` where nothing proved it."""
    paragraphs: tuple[Paragraph, ...]
    """In reading order; together they hold every character that is not blank, but for marks of a format."""
