"""Where the reader is. Replaced whole, never changed inside."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from reader.tui.layout.page import Fold


class View(StrEnum):
    """A view of the comparison; the order is that of the key that goes round."""

    COLUMNS = "columns"
    FACTS = "facts"
    LEDGER = "ledger"
    VOICES = "voices"
    WORDING = "wording"
    TIMELINE = "timeline"


class Sort(StrEnum):
    """In which order the table of facts tells them; the order here is that of the key that goes round."""

    RELATION = "relation"
    """Gravest first, then those that most sources tell."""
    COVERAGE = "coverage"
    """Those that most sources tell first."""
    POSITION = "position"
    """As the articles tell them."""
    CONFIDENCE = "confidence"
    """The surest first."""


class Pane(StrEnum):
    """How much room the fact pane has."""

    FOLDED = "folded"
    NORMAL = "normal"
    LARGE = "large"


class Stop(NamedTuple):
    """A fact or a passage at which the reader has stood."""

    fact: str | None
    """Group id."""
    passage: str | None
    """Passage id: a unique passage, or one that was searched for."""
    focused: str
    """Siglum of the column."""


TRAIL = 200
"""Stops remembered on the way back."""


@dataclass(frozen=True, slots=True)
class Place:
    """View, current fact, focused column, locks, folds, and the way back."""

    focused: str
    """Siglum of the focused column."""
    view: View = View.COLUMNS
    """Which view is shown."""
    fact: str | None = None
    """Id of the current group."""
    passage: str | None = None
    """Id of the current passage where it stands in no fact, or was searched for."""
    hidden: tuple[str, ...] = ()
    """Sigla of hidden columns."""
    order: tuple[str, ...] = ()
    """Sigla as the reader has put the columns; empty where they stand as the articles were given."""
    widened: tuple[tuple[str, int], ...] = ()
    """Columns that were widened, by how many steps; narrowed ones by fewer than none."""
    pivot: str | None = None
    """Siglum of the column against which the others are judged; null where each is judged against all."""
    locked: bool = True
    """Do the columns scroll together?"""
    fold: Fold = Fold.ASIDE
    """What is folded."""
    context: int = 0
    """Sentences around each fact that stay open where all in no fact is folded."""
    unfolded: tuple[str, ...] = ()
    """Ids of passages opened one by one."""
    sort: Sort = Sort.RELATION
    """Order of the table of facts."""
    pane: Pane = Pane.NORMAL
    """Size of the fact pane."""
    query: str = ""
    """What was searched for last."""
    hit: int = -1
    """Index of the current hit."""
    mark: str | None = None
    """Id of the passage that waits to be linked by hand, or unlinked."""
    joined: tuple[str, str] | None = None
    """Ids of the passages that were put together last: the comparison that has them in a fact leads there."""
    filter: str = ""
    """The filter that facts have to pass, as typed; empty where every fact does."""
    trail: tuple[Stop, ...] = ()
    """Where the reader came from, latest last."""
    bar: float | None = None
    """Score from which passages are put together, as the reader wants it; null for the program's own."""
    visit: int = 0
    """Grows each time the columns are asked to come level, so that one fact can be asked again."""

    def going_to(self, *, fact: str | None, passage: str | None, focused: str) -> Place:
        """The place at another fact or passage, this one remembered as the way back."""
        here = Stop(self.fact, self.passage, self.focused)
        trail = self.trail if (fact, passage) == here[:2] else (*self.trail, here)[-TRAIL:]
        return replace(self, fact=fact, passage=passage, focused=focused, trail=trail, visit=self.visit + 1)
