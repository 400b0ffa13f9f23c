"""Matches into groups, one for each fact: the maximal cliques of the passages that match.

Two passages of one source are at one where both match a third. A sentence that states three facts is in three
groups. Decides no relation and names nothing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from reader.collation.match import Match

MOST_OF_A_SOURCE = 3
"""Passages of one source in a group: beyond that it is a topic, no fact; engine page §2."""

MOST_BESIDE = 12
"""Best partners of a passage in one source that are looked at together."""

STEPS_A_PAIR = 32
"""Steps of the search for each pair: keeps it linear where the maximal cliques are exponentially many."""

ROUNDS = 4
"""Searches among the pairs that are left over; what then remains stands as pairs."""

Pair = tuple[int, int]
"""Numbers of two passages, lower first."""


def group_matches(matches: Sequence[Match], reading_order: Mapping[str, int]) -> tuple[tuple[str, ...], ...]:
    """The groups as passage ids in reading order; every match is in one at least.

    Any two members of different sources are a match. ``reading_order`` numbers the passage ids, source by
    source.
    """
    graph = _Graph(matches, reading_order)
    found: set[tuple[int, ...]] = set()
    open_pairs = dict(graph.scores)
    for _ in range(ROUNDS):
        cliques = {graph.trimmed(clique) for clique in graph.cliques(open_pairs)}
        found |= cliques
        for clique in cliques:
            for pair in graph.pairs(clique):
                open_pairs.pop(pair, None)
    found.update(open_pairs)
    groups = _needed(sorted(found), graph)
    return tuple(tuple(graph.ids[passage] for passage in group) for group in groups)


class _Graph:
    """The passages of the matches, numbered in reading order, and the scores of the pairs between them."""

    def __init__(self, matches: Sequence[Match], reading_order: Mapping[str, int]) -> None:
        passages = {passage.id: passage for match in matches for passage in (match.a, match.b)}
        in_order = sorted(passages.values(), key=lambda passage: reading_order[passage.id])
        number = {passage.id: at for at, passage in enumerate(in_order)}
        self.ids = [passage.id for passage in in_order]
        self._source = [passage.source for passage in in_order]
        self.scores: dict[Pair, float] = {}
        for match in matches:
            a, b = number[match.a.id], number[match.b.id]
            self.scores[min(a, b), max(a, b)] = match.score

    def cliques(self, pairs: Iterable[Pair]) -> list[tuple[int, ...]]:
        """The maximal cliques of two sources or more over some of the pairs; some of them where they are too
        many."""
        search = _Search(self._neighbours(pairs), steps=STEPS_A_PAIR * len(self.scores))
        return [clique for clique in search.found if self._source[clique[0]] != self._source[clique[-1]]]

    def _neighbours(self, pairs: Iterable[Pair]) -> dict[int, set[int]]:
        """For each passage those it matches, and those of its source that match one of the same."""
        matching: defaultdict[int, set[int]] = defaultdict(set)
        for one, other in pairs:
            matching[one].add(other)
            matching[other].add(one)
        around = {passage: set(others) for passage, others in matching.items()}
        for passage, others in matching.items():
            beside: defaultdict[str, list[int]] = defaultdict(list)
            for other in sorted(others, key=lambda other: (-self._score(passage, other), other)):
                beside[self._source[other]].append(other)
            for company in beside.values():
                for one in company[:MOST_BESIDE]:
                    around[one].update(company[:MOST_BESIDE])
        for passage, others in around.items():
            others.discard(passage)
        return around

    def _score(self, one: int, other: int) -> float:
        return self.scores[min(one, other), max(one, other)]

    def pairs(self, group: tuple[int, ...]) -> list[Pair]:
        """The pairs of a group whose passages are of different sources."""
        return [
            (one, other)
            for at, one in enumerate(group)
            for other in group[at + 1 :]
            if self._source[one] != self._source[other]
        ]

    def trimmed(self, clique: tuple[int, ...]) -> tuple[int, ...]:
        """The clique with the best few passages of each source."""
        beside: defaultdict[str, list[int]] = defaultdict(list)
        for passage in clique:
            beside[self._source[passage]].append(passage)
        if all(len(company) <= MOST_OF_A_SOURCE for company in beside.values()):
            return clique
        summed: defaultdict[int, float] = defaultdict(float)
        for pair in self.pairs(clique):
            for passage in pair:
                summed[passage] += self.scores[pair]
        return tuple(
            sorted(
                passage
                for company in beside.values()
                for passage in sorted(company, key=lambda one: (-round(summed[one], 4), one))[
                    :MOST_OF_A_SOURCE
                ]
            )
        )


class _Search:
    """Bron and Kerbosch's search with a pivot, from each passage on, for a limited number of steps."""

    def __init__(self, around: dict[int, set[int]], *, steps: int) -> None:
        self._around = around
        self._steps = steps
        self.found: list[tuple[int, ...]] = []
        """The maximal cliques met before the steps ran out."""
        done: set[int] = set()
        for passage in sorted(around):
            self._extend([passage], around[passage] - done, around[passage] & done)
            done.add(passage)

    def _extend(self, clique: list[int], may: set[int], seen: set[int]) -> None:
        if not may:
            if not seen:
                self.found.append(tuple(sorted(clique)))
            return
        self._steps -= 1
        if self._steps < 0:
            return
        pivot = max(sorted(may | seen), key=lambda one: len(self._around[one] & may))
        for passage in sorted(may - self._around[pivot]):
            around = self._around[passage]
            self._extend([*clique, passage], may & around, seen & around)
            may = may - {passage}
            seen = seen | {passage}


def _needed(groups: list[tuple[int, ...]], graph: _Graph) -> list[tuple[int, ...]]:
    """The groups without those whose every pair another shows; of the smallest the last is left out first."""
    pairs = {group: graph.pairs(group) for group in groups}
    shown = Counter(pair for own in pairs.values() for pair in own)
    slightest_first = sorted(groups, key=lambda group: (len(pairs[group]), [-passage for passage in group]))
    left_out = set()
    for group in slightest_first:
        if all(shown[pair] > 1 for pair in pairs[group]):
            left_out.add(group)
            shown.subtract(pairs[group])
    return [group for group in groups if group not in left_out]
