"""What comes nearest to a fact in a source that lacks it: silence with proof."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Nearest(NamedTuple):
    """A passage and how near it comes."""

    score: float
    """Its best score with a member of the group, 0..1."""
    passage: str
    """Passage id."""


class NearestIndex:
    """For every passage the nearest in each other source, also among the pairs that are not shown."""

    def __init__(self, scores: Mapping[tuple[str, str], float], source_of: Mapping[str, str]) -> None:
        """``scores`` are those of the pairs of passage ids that were looked at, in reading order."""
        self._best: dict[tuple[str, str], Nearest] = {}
        for (one, other), score in scores.items():
            self._offer(one, source_of[other], other, score)
            self._offer(other, source_of[one], one, score)

    def _offer(self, passage: str, source: str, partner: str, score: float) -> None:
        best = self._best.get((passage, source))
        if best is None or score > best.score:
            self._best[passage, source] = Nearest(score, partner)

    def nearest(self, members: Iterable[str], source: str) -> Nearest | None:
        """The passage of ``source`` that comes nearest to one of the members, the first of equal ones; null
        where none shares a word."""
        found = [best for member in members if (best := self._best.get((member, source)))]
        return max(found, key=lambda best: best.score, default=None)
