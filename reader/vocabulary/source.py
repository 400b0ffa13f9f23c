"""One article as read."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.vocabulary.passage import Passage


class Basis(StrEnum):
    """Where a publication date comes from."""

    STATED = "stated"
    """Printed in the article as its date."""
    GIVEN = "given"
    """Written in the story file by the reader."""
    INFERRED = "inferred"
    """Concluded from the text; ``Published.note`` says from what."""


class Published(NamedTuple):
    """The day of publication, with what it rests on; both null rather than a guess."""

    date: str | None = None
    """ISO date, ``2021-03-18``."""
    basis: Basis | None = None
    """Null where the date is."""
    note: str = ""
    """For an inferred date: from which words."""


class Source(NamedTuple):
    """One article: its text, what its masthead says, and its passages in reading order."""

    id: str
    """Siglum: A, B, C … in the order given."""
    path: str
    """The file as the user named it."""
    title: str
    """Headline; the file's name where the article has none."""
    outlet: str | None
    """Who published it."""
    author: str | None
    """As printed in the byline, without «by»."""
    series: str | None
    """Publisher; sources of one series are not independent witnesses."""
    published: Published
    """Day of publication with its basis."""
    text: str
    """The decoded text, unchanged: offsets point into it."""
    encoding: str
    """The encoding it was read with, ``utf-8``; ``cp1252, guessed`` where nothing proved it."""
    sha256: str
    """Of the file's bytes, in hexadecimal."""
    words: int
    """Words in the body."""
    passages: tuple[Passage, ...]
    """Everything in the article in reading order, boilerplate and captions included."""
