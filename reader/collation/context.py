"""What stands around a pair of passages, in figures: neighbours, paragraphs and third sources that match too,
and better partners.

Looks at log-odds that another has given; knows no words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from math import exp, log
from typing import NamedTuple, TypeVar

Pair = tuple[int, int]
"""Numbers of two passages, lower first."""

MOST_AHEAD = 3.0
"""Log-odds from which a lead over the rivals counts no more."""

NEARBY = 3.0
"""Passages: the spread of the surroundings of a pair; σ of engine page §8."""

REACH = 8
"""Passages from which something is no surroundings any more."""

LEAST_LIKELY = 0.03
"""Probability below which a pair is no part of the surroundings of another."""

PRESUMED = 0.01
"""Probability that is added to the mean of the surroundings, so that nothing has a logarithm; engine page
§8."""


_Paragraph = tuple[int, int]
_BestTwo = tuple[float, float]
_NONE = float("-inf")
_Key = TypeVar("_Key", bound=Hashable)
_FALL = tuple(exp(-(step**2) / (2 * NEARBY**2)) for step in range(-REACH, REACH + 1))
"""What a pair weighs for another, by how many passages it stands before or behind it, from ``-REACH`` on."""


class Context(NamedTuple):
    """Around one pair, each figure unweighted."""

    neighbours: float
    """Summed probability of the pairs of one of the two with a neighbour of the other, 0..4; ``nb_sides`` of
    engine page §8."""
    surroundings: float
    """Logarithm of the mean probability of the pairs some passages around, the pair itself left out;
    ``dens``."""
    paragraph: float
    """Greatest probability of another pair of the same two paragraphs."""
    third_source: float
    """Probability that a passage of a third source goes with both: of its two pairs the less likely one, at
    best, on average over the other sources; ``tri``, which was the best of all and grew with their number."""
    lead: float
    """Lead in log-odds over the next best partner, of the passage that has the greater lead; within
    ``MOST_AHEAD``."""


NO_CONTEXT = Context(0.0, log(PRESUMED), 0.0, 0.0, 0.0)
"""Of a pair whose surroundings are not looked at."""


def probability(log_odds: float) -> float:
    """The probability of some log-odds."""
    return 1.0 / (1.0 + exp(-log_odds)) if log_odds > -_MOST else 0.0


_MOST = 700.0
"""Log-odds whose exponential can still be told."""


class Surroundings:
    """The contexts of the pairs of one story, from the log-odds of all."""

    def __init__(
        self, scores: Mapping[Pair, float], source_of: Sequence[int], paragraph_of: Sequence[int]
    ) -> None:
        """``paragraph_of`` numbers the paragraphs of each source; passages are numbered source by source."""
        self._scores = scores
        self._source = source_of
        self._paragraph = list(zip(source_of, paragraph_of, strict=True))
        self._first, self._end = _bounds(source_of)
        self._best_partner: dict[tuple[int, int], _BestTwo] = {}
        self._best_in_paragraphs: dict[tuple[_Paragraph, _Paragraph], _BestTwo] = {}
        self._partners: defaultdict[int, dict[int, float]] = defaultdict(dict)
        self._beside: defaultdict[int, dict[int, float]] = defaultdict(dict)
        for (one, other), score in scores.items():
            _offer(self._best_partner, (one, source_of[other]), score)
            _offer(self._best_partner, (other, source_of[one]), score)
        for (one, other), score in scores.items():
            likely = probability(score)
            if likely >= LEAST_LIKELY:
                _offer(self._best_in_paragraphs, (self._paragraph[one], self._paragraph[other]), likely)
                self._partners[one][other] = self._partners[other][one] = likely
                self._spread(one, other, likely)
        self._room = [sum(self._falls(passage)) for passage in range(len(source_of))]
        self._last_rows: tuple[int, list[tuple[float, dict[int, float]]]] = (-1, [])

    def around(self, pair: Pair) -> Context:
        """The context of a scored pair."""
        one, other = pair
        return Context(
            self._neighbours(one, other),
            self._density(one, other),
            self._next_best_in_paragraphs(pair),
            self._through_a_third(one, other),
            self._lead(pair),
        )

    def _spread(self, one: int, other: int, likely: float) -> None:
        """Tell the pairs beside a likely one, in the source of ``other``, that it is."""
        beside = self._beside[one]
        for column, fall in zip(self._reach(other), self._falls(other), strict=True):
            beside[column] = beside.get(column, 0.0) + likely * fall

    def _reach(self, passage: int) -> range:
        """The passages around one in its source, itself included."""
        source = self._source[passage]
        return range(max(self._first[source], passage - REACH), min(self._end[source], passage + REACH + 1))

    def _falls(self, passage: int) -> tuple[float, ...]:
        """What each of the passages of ``_reach`` weighs."""
        reach = self._reach(passage)
        return _FALL[REACH + reach.start - passage : REACH + reach.stop - passage]

    def _density(self, one: int, other: int) -> float:
        room = self._room[one] * self._room[other] - 1.0
        if room <= 0.0:
            return log(PRESUMED)
        near = 0.0
        for fall, beside in self._rows(one):
            held = beside.get(other)
            if held is not None:
                near += fall * held
        return log(PRESUMED + max(0.0, near - self._partners[one].get(other, 0.0)) / room)

    def _rows(self, one: int) -> list[tuple[float, dict[int, float]]]:
        """What stands beside each passage around ``one``, with its weight; pairs come passage by passage."""
        if self._last_rows[0] != one:
            around = zip(self._reach(one), self._falls(one), strict=True)
            rows = [(fall, self._beside[row]) for row, fall in around if row in self._beside]
            self._last_rows = one, rows
        return self._last_rows[1]

    def _neighbours(self, one: int, other: int) -> float:
        source = self._source
        total = 0.0
        for near in (one - 1, one + 1):
            if near >= 0 and source[near] == source[one]:
                total += self._likely((near, other))
        for near in (other - 1, other + 1):
            if near < len(source) and source[near] == source[other]:
                total += self._likely((one, near))
        return total

    def _likely(self, pair: Pair) -> float:
        """The probability of a pair; 0 for one that was not looked at."""
        score = self._scores.get(pair)
        return 0.0 if score is None else probability(score)

    def _next_best_in_paragraphs(self, pair: Pair) -> float:
        paragraphs = self._paragraph[pair[0]], self._paragraph[pair[1]]
        best = self._best_in_paragraphs.get(paragraphs, (0.0, 0.0))
        return max(0.0, best[self._likely(pair) == best[0]])

    def _through_a_third(self, one: int, other: int) -> float:
        others = len(self._first) - 2
        if others <= 0:
            return 0.0
        ours, theirs = self._partners.get(one, {}), self._partners.get(other, {})
        if len(ours) > len(theirs):
            ours, theirs = theirs, ours
        best: dict[int, float] = {}
        for passage, likely in ours.items():
            if passage in theirs:
                source = self._source[passage]
                before = best.get(source, 0.0)
                # No calls of min and max: there are as many of these as of nothing else.
                if likely > before and theirs[passage] > before:
                    best[source] = min(likely, theirs[passage])
        return sum(best.values()) / others

    def _lead(self, pair: Pair) -> float:
        one, other = pair
        score = self._scores[pair]
        lead = -MOST_AHEAD
        for best in (
            self._best_partner[one, self._source[other]],
            self._best_partner[other, self._source[one]],
        ):
            lead = max(lead, score - best[score == best[0]])
        return min(lead, MOST_AHEAD)


def _bounds(source_of: Sequence[int]) -> tuple[dict[int, int], dict[int, int]]:
    """For each source the number of its first passage, and one past its last."""
    first: dict[int, int] = {}
    end: dict[int, int] = {}
    for passage, source in enumerate(source_of):
        first.setdefault(source, passage)
        end[source] = passage + 1
    return first, end


def _offer(best: dict[_Key, _BestTwo], key: _Key, score: float) -> None:
    """Keep the best two scores of each key."""
    first, second = best.get(key, (_NONE, _NONE))
    if score > first:
        best[key] = (score, first)
    elif score > second:
        best[key] = (first, score)
