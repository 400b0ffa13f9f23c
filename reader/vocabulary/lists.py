"""The lists that a comparison holds beside its links: made when they are first asked for, or given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from reader.vocabulary.ledger import LedgerEntry
    from reader.vocabulary.naming import Naming
    from reader.vocabulary.timeline import TimelineEntry
    from reader.vocabulary.voice import Voice
    from reader.vocabulary.wording import Wording


class Lists(Protocol):
    """Whatever can say what the sources say of figures, dates, names, voices and words."""

    @property
    def ledger(self) -> tuple[LedgerEntry, ...]:
        """Figures, dates, places, persons and bodies, in reading order."""

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Named speakers in reading order, then vague ones, then those left open."""

    @property
    def naming(self) -> tuple[Naming, ...]:
        """Entities in order of their first mention."""

    @property
    def wording(self) -> tuple[Wording, ...]:
        """Loaded words, hedges, vague voices and judging verbs, in reading order."""

    @property
    def timeline(self) -> tuple[TimelineEntry, ...]:
        """Resolved times of what is told, the earliest first."""


class GivenLists(NamedTuple):
    """Lists that are there already."""

    ledger: tuple[LedgerEntry, ...] = ()
    """Figures, dates, places, persons and bodies."""
    voices: tuple[Voice, ...] = ()
    """Who is quoted."""
    naming: tuple[Naming, ...] = ()
    """Who and what is called how."""
    wording: tuple[Wording, ...] = ()
    """Words that judge or hedge."""
    timeline: tuple[TimelineEntry, ...] = ()
    """Times of what is told."""
