"""What stands around a pair of passages, in figures: neighbours and paragraphs that match too, better
partners, and the places in the two articles.

Looks at log-odds that another has given; knows no words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from math import exp
from typing import NamedTuple, TypeVar

from reader.collation import weights

Pair = tuple[int, int]
"""Numbers of two passages, lower first."""


_Paragraph = tuple[int, int]
_BestTwo = tuple[float, float]
_NONE = float("-inf")
_Key = TypeVar("_Key", bound=Hashable)


class Context(NamedTuple):
    """Around one pair, each figure unweighted."""

    neighbours: float
    """Summed probability of the pairs of one of the two with a neighbour of the other, 0..4."""
    paragraph: float
    """Greatest probability of another pair of the same two paragraphs."""
    ahead: float
    """Lead in log-odds over the next best partner of either, within ``weights.MOST_AHEAD``."""
    distance: float
    """Difference of the places in the two articles, 0..1."""


def probability(log_odds: float) -> float:
    """The probability of some log-odds."""
    return 1.0 / (1.0 + exp(-log_odds))


class Surroundings:
    """The contexts of the pairs of one story, from the log-odds of all."""

    def __init__(
        self, scores: Mapping[Pair, float], source_of: Sequence[int], paragraph_of: Sequence[int]
    ) -> None:
        """``paragraph_of`` numbers the paragraphs of each source; passages are numbered source by source."""
        self._scores = scores
        self._source = source_of
        self._paragraph = list(zip(source_of, paragraph_of, strict=True))
        self._place = _places(source_of)
        self._likely = {pair: probability(score) for pair, score in scores.items()}
        self._best_partner: dict[tuple[int, int], _BestTwo] = {}
        self._best_in_paragraphs: dict[tuple[_Paragraph, _Paragraph], _BestTwo] = {}
        for (one, other), score in scores.items():
            _offer(self._best_partner, (one, source_of[other]), score)
            _offer(self._best_partner, (other, source_of[one]), score)
        for (one, other), likely in self._likely.items():
            _offer(self._best_in_paragraphs, (self._paragraph[one], self._paragraph[other]), likely)

    def around(self, pair: Pair) -> Context:
        """The context of a scored pair."""
        one, other = pair
        return Context(
            self._neighbours(one, other),
            self._next_best_in_paragraphs(pair),
            self._ahead(pair),
            abs(self._place[one] - self._place[other]),
        )

    def _neighbours(self, one: int, other: int) -> float:
        likely, source = self._likely, self._source
        total = 0.0
        for near in (one - 1, one + 1):
            if near >= 0 and source[near] == source[one]:
                total += likely.get((near, other), 0.0)
        for near in (other - 1, other + 1):
            if near < len(source) and source[near] == source[other]:
                total += likely.get((one, near), 0.0)
        return total

    def _next_best_in_paragraphs(self, pair: Pair) -> float:
        best = self._best_in_paragraphs[self._paragraph[pair[0]], self._paragraph[pair[1]]]
        return max(0.0, best[self._likely[pair] == best[0]])

    def _ahead(self, pair: Pair) -> float:
        one, other = pair
        score = self._scores[pair]
        rival = _NONE
        for best in (
            self._best_partner[one, self._source[other]],
            self._best_partner[other, self._source[one]],
        ):
            rival = max(rival, best[score == best[0]])
        return max(-weights.MOST_AHEAD, min(score - rival, weights.MOST_AHEAD))


def _places(source_of: Sequence[int]) -> list[float]:
    """Where each passage stands in its source, from 0; 1 is the end of an article of full length."""
    sizes = Counter(source_of)
    met: defaultdict[int, int] = defaultdict(int)
    places = []
    for source in source_of:
        places.append(met[source] / max(sizes[source] - 1, weights.FULL_LENGTH))
        met[source] += 1
    return places


def _offer(best: dict[_Key, _BestTwo], key: _Key, score: float) -> None:
    """Keep the best two scores of each key."""
    first, second = best.get(key, (_NONE, _NONE))
    if score > first:
        best[key] = (score, first)
    elif score > second:
        best[key] = (first, score)
