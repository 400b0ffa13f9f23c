"""What the reader has said of the facts and sources of a comparison: verdicts, notes, grades.

In the ids of that comparison. How it is kept, and found again in another one, is for ``reader.review``.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple


class Verdict(StrEnum):
    """What the reader thinks of a fact, in the order of the key that goes round."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"

    @property
    def sign(self) -> str:
        """One character for rows and margins; empty while it is open."""
        return _SIGNS[self]


_SIGNS = {Verdict.OPEN: "", Verdict.CONFIRMED: "✓", Verdict.DISMISSED: "✗"}


class FactReview(NamedTuple):
    """What the reader has said of one fact."""

    verdict: Verdict = Verdict.OPEN
    """Confirmed, dismissed or still open."""
    note: str = ""
    """In the reader's own words, of one line or several; show it through ``printable`` only."""
    grade: str = ""
    """Credibility after the Admiralty code, ``1`` to ``6``; empty where the reader gave none."""


class Orphan(NamedTuple):
    """A review whose fact or passage is not there any more: listed, never dropped."""

    about: str
    """``fact``, ``pair`` or ``source``."""
    said: FactReview
    """Verdict, note and grade; of a pair the note says what was done with it."""
    quotes: tuple[str, ...]
    """The passages as they were, each with the name of its file before it."""
    why: str
    """Why it found no place, in a few words."""


class Reviewed(NamedTuple):
    """All that the reader has said, found in one comparison."""

    facts: Mapping[str, FactReview] = MappingProxyType({})
    """By group id, in the order of the groups; a fact of which nothing was said is missing."""
    sources: Mapping[str, str] = MappingProxyType({})
    """Reliability after the Admiralty code, ``A`` to ``F``, by siglum."""
    joined: tuple[tuple[str, str], ...] = ()
    """Pairs of passage ids that the reader put together by hand."""
    parted: tuple[tuple[str, str], ...] = ()
    """Pairs of passage ids that the reader took apart by hand."""
    orphans: tuple[Orphan, ...] = ()
    """What found no place."""

    def __hash__(self) -> int:
        """What is drawn of it is remembered by it."""
        return hash((*self.facts.items(), *self.sources.items(), self[2:]))

    def verdict(self, fact: str) -> Verdict:
        """The verdict on a group; open where there is none."""
        found = self.facts.get(fact)
        return found.verdict if found is not None else Verdict.OPEN
