"""Average linkage over scored pairs, but two groups that each hang together much better than they do with
each other stay apart.

So two crowds of articles on like events with other people do not flow together, while one article more finds
its group. Knows no articles, only numbers and log-odds.
"""

from __future__ import annotations

from collections.abc import Mapping
from heapq import heapify, heappop, heappush

TOGETHER = -1.0
"""Log-odds from which two groups are one, well below even odds: a story in two parts costs the reader more
than a stray article."""

CONTRAST = 1.0
"""Share of the gap between two groups' own cohesion and their affinity that counts against them; from .8 to
1.3 hardly anything changes."""

CROWD = 3
"""Members from which a group's cohesion says something."""


def merged(
    count: int, affinity: Mapping[tuple[int, int], float], *, least: float
) -> tuple[tuple[int, ...], ...]:
    """The numbers below ``count`` in groups, each in order, groups in the order of their first.

    ``affinity`` holds log-odds by pair, lower number first; ``least`` are those of every pair it lacks.
    """
    groups = _Groups(count, affinity, least)
    waiting = [(-score, a, b) for (a, b), score in affinity.items() if score >= TOGETHER]
    heapify(waiting)
    while waiting:
        _, a, b = heappop(waiting)
        if a in groups.members and b in groups.members:
            for score, other, new in groups.merge(a, b):
                if score >= TOGETHER:
                    heappush(waiting, (-score, other, new))
    return tuple(sorted(tuple(sorted(members)) for members in groups.members.values()))


class _Groups:
    """The groups so far; a merged group gets a new number, so that scores of old ones are known for stale."""

    def __init__(self, count: int, affinity: Mapping[tuple[int, int], float], least: float) -> None:
        self.members: dict[int, list[int]] = {number: [number] for number in range(count)}
        self._least = least
        self._inside = dict.fromkeys(range(count), 0.0)
        """Sum of the affinities inside each group, counted from ``least``."""
        self._between: dict[int, dict[int, float]] = {number: {} for number in range(count)}
        """The same between two groups that have a scored pair."""
        self._next = count
        for (a, b), score in affinity.items():
            self._between[a][b] = self._between[b][a] = score - least

    def merge(self, a: int, b: int) -> list[tuple[float, int, int]]:
        """Makes one group of two; its scores with the others, each with both numbers."""
        new, self._next = self._next, self._next + 1
        ours, theirs = self._between.pop(a), self._between.pop(b)
        self._inside[new] = self._inside.pop(a) + self._inside.pop(b) + ours.pop(b, 0.0)
        self.members[new] = self.members.pop(a) + self.members.pop(b)
        theirs.pop(a, None)
        for other, total in theirs.items():
            ours[other] = ours.get(other, 0.0) + total
        self._between[new] = ours
        for other, total in ours.items():
            row = self._between[other]
            row.pop(a, None)
            row.pop(b, None)
            row[new] = total
        return [(self._score(other, new, total), other, new) for other, total in ours.items()]

    def _score(self, a: int, b: int, total: float) -> float:
        mean = self._least + total / (len(self.members[a]) * len(self.members[b]))
        if min(len(self.members[a]), len(self.members[b])) < CROWD:
            return mean
        cohesion = min(self._cohesion(a), self._cohesion(b))
        return mean - CONTRAST * max(0.0, cohesion - mean)

    def _cohesion(self, group: int) -> float:
        size = len(self.members[group])
        return self._least + self._inside[group] / (size * (size - 1) / 2)
