"""What a rule answers. Whether it stands is for the gates and the judge."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span


class Finding(NamedTuple):
    """A relation with the words on both sides that led to it."""

    relation: Relation | None
    """What the rule takes the pair for; a contradiction must still pass every gate. Null says that the two
    passages speak of different facts."""
    kind: str
    """number, date, negation, voice, status, wording, quotation, words."""
    a: Span | None
    """In the text of the source of the first passage."""
    b: Span | None
    """In the text of the source of the second passage."""
    note: str
    """The reason in words; ``{a}`` and ``{b}`` stand for the words at the spans, ``{A}`` and ``{B}`` for the
    sigla of the sources."""
    confidence: float
    """In the finding itself, 0..1, before the gates."""
    changing: bool = False
    """It may be otherwise on another day."""
    once: bool = False
    """A holder has one such value: a vote one split, a person one age."""
    running: bool = False
    """It grows or is revised while the story runs: victims, arrests, cases."""

    alone: bool = False
    """A story has one such value: a turnout, the jobs that go."""

    def mirrored(self) -> Finding:
        """The same finding with the two passages exchanged."""
        return self._replace(a=self.b, b=self.a, note=_PLACE.sub(_other_place, self.note))


_PLACE = re.compile(r"\{([abAB])\}")
_OTHER = {"a": "{b}", "b": "{a}", "A": "{B}", "B": "{A}"}


def _other_place(found: re.Match[str]) -> str:
    return _OTHER[found[1]]


def worded(note: str, readings: dict[str, str]) -> str:
    """The note with the words of the passages in place of ``{a}``, ``{b}``, ``{A}`` and ``{B}``."""
    return _PLACE.sub(lambda found: readings[found[1]], note)
