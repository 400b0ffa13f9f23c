"""The unit that is numbered and aligned."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a passage is in its article."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    SUBHEAD = "subhead"
    BYLINE = "byline"
    BODY = "body"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


SET_ASIDE = frozenset({Kind.CAPTION, Kind.BOILERPLATE, Kind.BYLINE})
"""Kinds that are kept and can be unfolded, but take no part in the comparison."""


class Passage(NamedTuple):
    """One sentence, heading, caption or line of boilerplate of a source."""

    id: str
    """The source's siglum and a number from 1 in reading order, ``A12``."""
    source: str
    """Siglum of the source."""
    kind: Kind
    """What it is in the article."""
    paragraph: int
    """Number of its paragraph in the article, from 0; passages of one paragraph share it."""
    start: int
    """Offset of its first character in the source's decoded text."""
    end: int
    """Offset one past its last character."""
    text: str
    """Exactly the decoded text from ``start`` to ``end``; show it through ``printable`` only."""
