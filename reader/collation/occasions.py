"""How much the times that two passages name speak for one fact: the same ones, or times far from each other.

Times are compared by what they mean, not by their words. The day on which somebody said something is no
occasion: every report of a week has it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from math import log, log2
from typing import NamedTuple

from reader.language.time_expression import TimeExpression


class _Occasions(NamedTuple):
    """The times that one passage names."""

    values: tuple[str, ...]
    """What they mean, each once, in order."""
    stretches: tuple[tuple[date, date], ...]
    """First and last day of each."""


class Occasions:
    """The times of a story, each with how rare it is there."""

    def __init__(self, story: Sequence[Sequence[TimeExpression]]) -> None:
        self._of = [_occasions(times) for times in story]
        often = Counter(value for own in self._of for value in own.values)
        self._rarity: Mapping[str, float] = {
            value: log((len(story) + 1) / (count + 0.5)) for value, count in often.items()
        }

    def common(self, one: int, other: int) -> tuple[float, float]:
        """Equal times by their rarity, and how far the nearest two are apart; of the passages by number.

        The distance is the binary logarithm of one more than its days; 0 where either names no time.
        """
        ours, theirs = self._of[one], self._of[other]
        same = 0.0
        for value in ours.values:
            if value in theirs.values:
                same += self._rarity[value]
        if not ours.stretches or not theirs.stretches:
            return same, 0.0
        days = min(_days_between(*a, *b) for a in ours.stretches for b in theirs.stretches)
        return same, log2(1 + days)


def _occasions(times: Sequence[TimeExpression]) -> _Occasions:
    own = [time for time in times if not time.of_saying]
    return _Occasions(
        tuple(dict.fromkeys(time.value for time in own if time.value)),
        tuple((time.low, time.high) for time in own if time.low and time.high),
    )


def _days_between(low: date, high: date, other_low: date, other_high: date) -> int:
    return max((other_low - high).days, (low - other_high).days, 0)
