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

STEPS_A_NEIGHBOUR = 6
"""Steps of the search for each neighbour of a passage: keeps it linear where the maximal cliques are
exponentially many. News needs two to five."""

ROUNDS = 2
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
        around = self._neighbours(pairs)
        found = [clique for passage in sorted(around) for clique in _Search(passage, around).found]
        return [clique for clique in found if self._source[clique[0]] != self._source[clique[-1]]]

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
    """Bron and Kerbosch's search with a pivot for the maximal cliques of which a passage is the first.

    The neighbours of the passage are the bits of whole numbers: sets as small and quick as can be.
    """

    def __init__(self, first: int, around: Mapping[int, set[int]]) -> None:
        self._first = first
        self._neighbours = sorted(around[first])
        self._steps = STEPS_A_NEIGHBOUR * len(self._neighbours)
        bit = {passage: 1 << at for at, passage in enumerate(self._neighbours)}
        self._around = [
            sum(bit[other] for other in around[passage] if other in bit) for passage in self._neighbours
        ]
        self.found: list[tuple[int, ...]] = []
        """The cliques met before the steps ran out."""
        before = sum(1 << at for at, passage in enumerate(self._neighbours) if passage < first)
        self._extend(0, (1 << len(self._neighbours)) - 1 & ~before, before)

    def _extend(self, clique: int, may: int, seen: int) -> None:
        self._steps -= 1
        if not may:
            if not seen:
                others = [passage for at, passage in enumerate(self._neighbours) if clique >> at & 1]
                self.found.append(tuple(sorted([self._first, *others])))
            return
        if self._steps < 0:
            return
        pivot = max(_bits(may | seen), key=lambda at: (self._around[at] & may).bit_count())
        for at in _bits(may & ~self._around[pivot]):
            around = self._around[at]
            self._extend(clique | 1 << at, may & around, seen & around)
            may &= ~(1 << at)
            seen |= 1 << at


def _bits(number: int) -> list[int]:
    """The places of the bits that are set, lowest first."""
    found = []
    while number:
        lowest = number & -number
        found.append(lowest.bit_length() - 1)
        number ^= lowest
    return found


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
