"""One thing that the reader has reviewed: a fact, a pair of passages, a source."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from reader.review.anchor import Anchor
from reader.sources.sha256 import sha256

ID_DIGITS = 16
"""Hexadecimal digits of an id: no two of a story's few thousand facts will meet."""


class About(StrEnum):
    """What an entry is about."""

    FACT = "fact"
    PAIR = "pair"
    SOURCE = "source"


class Field(StrEnum):
    """What can be said of it."""

    VERDICT = "verdict"
    """Of a fact: open, confirmed, dismissed."""
    NOTE = "note"
    """Of a fact: a text of the reader's own."""
    GRADE = "grade"
    """Of a fact ``1`` to ``6``, of a source ``A`` to ``F``; empty without one."""
    HAND = "hand"
    """Of a pair: ``joined``, ``parted``, or empty where the program decides."""


class Entry(NamedTuple):
    """What was said of one thing."""

    id: str
    """Made from ``about`` and the anchors it began with, so that two readers name one fact alike."""
    about: About
    """Fact, pair or source."""
    anchors: tuple[Anchor, ...]
    """The members of the fact, the two passages of the pair, or the source."""
    verdict: str = "open"
    """As ``Field`` says."""
    note: str = ""
    """As ``Field`` says."""
    grade: str = ""
    """As ``Field`` says."""
    hand: str = ""
    """As ``Field`` says."""
    revision: int = 0
    """Grows with every writing of the file; the entry written last has the highest."""

    def value(self, field: Field) -> str:
        """What is said in one field."""
        value: str = getattr(self, field.value)
        return value

    def saying(self, field: Field, value: str) -> Entry:
        """The entry with another value in one field."""
        match field:
            case Field.VERDICT:
                return self._replace(verdict=value)
            case Field.NOTE:
                return self._replace(note=value)
            case Field.GRADE:
                return self._replace(grade=value)
            case Field.HAND:
                return self._replace(hand=value)

    @property
    def is_blank(self) -> bool:
        """Nothing is said any more."""
        return (self.verdict, self.note, self.grade, self.hand) == BLANK


BLANK = ("open", "", "", "")
"""Verdict, note, grade and hand of an entry that says nothing."""

VALUE_OF_NOTHING = dict(zip(Field, BLANK, strict=True))
"""What stands in each field of such an entry."""


def entry_for(about: About, anchors: tuple[Anchor, ...]) -> Entry:
    """An entry that says nothing yet."""
    places = sorted(f"{one.sha256} {one.start} {one.end}" for one in anchors)
    digest = sha256("\n".join([about.value, *places]).encode())
    return Entry(f"{about.value}-{digest[:ID_DIGITS]}", about, anchors)
