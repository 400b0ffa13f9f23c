"""The pairs of passages that are worth a score: those of different sources that share a term.

An inverted index, so that the cost grows with what is shared and not with all pairs. In a story of ordinary
size every such pair is taken; in a larger one the terms of many passages are skipped and each passage keeps
its best.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import nlargest

EVERY_PAIR_TO = 400
"""Passages of a story of which every pair that shares a term is taken; engine page §3."""

LONGEST_POSTING = 64
"""Passages of a term beyond which it finds no candidates in a larger story; engine page §3."""

BEST_A_SOURCE = 10
"""Partners that a passage keeps in each other source of a larger story; engine page §3."""

MANY_SOURCES = 20
"""Sources from which fewer partners are kept; engine page §3."""

BEST_OF_MANY = 3
"""Partners in each other source where there are many; engine page §3."""

AT_MOST = 20
"""Partners in all where there are many sources; engine page §3."""


Pair = tuple[int, int]
"""Numbers of two passages, lower first."""


def candidates(
    terms: Sequence[Iterable[str]], source_of: Sequence[int], weight: Mapping[str, float]
) -> list[Pair]:
    """The pairs to score, in reading order.

    ``terms`` are those of each passage, ``source_of`` the number of its source, in rising order; ``weight``
    is that of each term in the story.
    """
    seen: defaultdict[str, list[int]] = defaultdict(list)
    for passage, own in enumerate(terms):
        for term in own:
            seen[term].append(passage)
    if len(source_of) <= EVERY_PAIR_TO:
        return _every_pair(seen.values(), source_of)
    strength: dict[Pair, float] = {}
    for term, passages in seen.items():
        if 1 < len(passages) <= LONGEST_POSTING:
            _add_pairs(strength, weight[term], passages, source_of)
    return sorted(_best(strength, source_of))


def _every_pair(postings: Iterable[Sequence[int]], source_of: Sequence[int]) -> list[Pair]:
    """The pairs of different sources that have a posting in common, in reading order."""
    size = len(source_of)
    shares = bytearray(size * size)  # one byte a pair: a set of pairs would be most of what collation takes
    for passages in postings:
        for at, one in enumerate(passages, start=1):
            row = one * size
            for other in passages[at:]:
                shares[row + other] = 1
    return [
        (one, other)
        for one in range(size)
        for other in range(one + 1, size)
        if shares[one * size + other] and source_of[one] != source_of[other]
    ]


def _add_pairs(
    strength: dict[Pair, float], weight: float, passages: list[int], source_of: Sequence[int]
) -> None:
    for at, one in enumerate(passages):
        source = source_of[one]
        for other in passages[at + 1 :]:
            if source_of[other] != source:
                pair = (one, other)
                strength[pair] = strength.get(pair, 0.0) + weight


def _best(strength: Mapping[Pair, float], source_of: Sequence[int]) -> set[Pair]:
    """The pairs that are among the best of either passage."""
    sources = source_of[-1] + 1
    a_source = BEST_OF_MANY if sources >= MANY_SOURCES else BEST_A_SOURCE
    in_all = AT_MOST if sources >= MANY_SOURCES else BEST_A_SOURCE * sources
    by_source: defaultdict[tuple[int, int], list[tuple[float, int]]] = defaultdict(list)
    for (one, other), shared in strength.items():
        by_source[one, source_of[other]].append((shared, -other))
        by_source[other, source_of[one]].append((shared, -one))
    of_passage: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for (passage, _), partners in by_source.items():
        of_passage[passage].extend(nlargest(a_source, partners))
    return {
        (min(passage, -partner), max(passage, -partner))
        for passage, partners in of_passage.items()
        for _, partner in nlargest(in_all, partners)
    }
