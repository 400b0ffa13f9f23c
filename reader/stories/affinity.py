"""How likely two articles of a heap tell of one story, as log-odds.

Pairs without a rare word in common are not looked at. The weights were fitted by
``benchmarks/fit_stories.py`` on the training stories of BASIL and ECB+.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from math import log2, sqrt
from typing import NamedTuple, TypeVar

from reader.stories.portrait import Portrait

Pair = tuple[int, int]
"""Numbers of two articles, lower first."""


class Features(NamedTuple):
    """What speaks for one story."""

    names: float
    """Cosine of the names."""
    lead: float
    """Cosine of the words that they open with."""
    neighbours: float
    """Cosine of the pairs of neighbouring words."""
    apart: float
    """Of the days between their publication: log2(1 + days); 0 where one is not dated."""


BASE = -5.3
"""Log-odds of two articles that have nothing in common."""

WEIGHTS = Features(names=11.23, lead=12.5, neighbours=27.6, apart=-0.96)
"""Log-odds for one of each feature."""

LEAST = -4.0
"""Log-odds of pairs that are not looked at, and of all that come out below."""

MOST = 6.0
"""Log-odds above which two articles are not nearer."""

LEAST_COMMON = 0.03
"""Cosine over the opening words and the names from which a pair is looked at."""

FEWEST_HOLDERS = 64
"""Articles that may hold a word, at least, before it is too common to find pairs by."""

HOLDERS = 4.0
"""The same for large heaps, times the square root of the heap: the search grows little faster than it."""

Key = TypeVar("Key", bound=Hashable)


def affinities(heap: Sequence[Portrait]) -> dict[Pair, float]:
    """The log-odds of the pairs that are worth a look, in order."""
    found = {}
    for a, b in candidates(heap):
        score = BASE + sum(
            weight * value for weight, value in zip(WEIGHTS, features(heap[a], heap[b]), strict=True)
        )
        if score > LEAST:
            found[a, b] = min(score, MOST)
    return found


def features(a: Portrait, b: Portrait) -> Features:
    """The features of a pair."""
    return Features(
        names=cosine(a.names, b.names),
        lead=cosine(a.lead, b.lead),
        neighbours=cosine(a.neighbours, b.neighbours),
        apart=log2(1 + abs((a.published - b.published).days)) if a.published and b.published else 0.0,
    )


def cosine(a: Mapping[Key, float], b: Mapping[Key, float]) -> float:
    """Of two vectors of length one."""
    if len(a) > len(b):
        a, b = b, a
    return sum([value * b[key] for key, value in a.items() if key in b])


def candidates(heap: Sequence[Portrait]) -> list[Pair]:
    """The pairs that are worth a look: they share enough words which not too many articles hold."""
    most = max(FEWEST_HOLDERS, int(HOLDERS * sqrt(len(heap))))
    holders: defaultdict[tuple[bool, str], list[tuple[int, float]]] = defaultdict(list)
    for number, one in enumerate(heap):
        for lead, vector in ((True, one.lead), (False, one.names)):
            for term, weight in vector.items():
                holders[lead, term].append((number, weight))
    common: defaultdict[int, defaultdict[int, float]] = defaultdict(lambda: defaultdict(float))
    for held in holders.values():
        if 1 < len(held) <= most:
            for at, (a, weight) in enumerate(held):
                row = common[a]
                for b, other in held[at + 1 :]:
                    row[b] += weight * other
    return sorted((a, b) for a, row in common.items() for b, value in row.items() if value >= LEAST_COMMON)
