"""Things put together pair by pair, where both sides allow it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

Thing = TypeVar("Thing")

ASKED = 8
"""Members of a cluster that are asked whether they go with those of another one: bounds the work."""


class Clusters(Generic[Thing]):
    """Which of a row of things stand together."""

    def __init__(self, things: Sequence[Thing], fits: Callable[[Thing, Thing], bool]) -> None:
        """Each of ``things`` alone; ``fits`` says whether two may stand together at all."""
        self._things = things
        self._fits = fits
        self._home = list(range(len(things)))
        self._members = [[at] for at in range(len(things))]

    def join(self, a: int, b: int, *, ask: bool = True) -> None:
        """Put the clusters of two things together unless their members do not fit; ``ask`` false always."""
        low, high = sorted((self._home[a], self._home[b]))
        if low == high:
            return
        ours, theirs = self._members[low], self._members[high]
        if ask and not all(
            self._fits(self._things[x], self._things[y]) for x in ours[:ASKED] for y in theirs[:ASKED]
        ):
            return
        if len(ours) < len(theirs):
            low, high, ours, theirs = high, low, theirs, ours
        for one in theirs:
            self._home[one] = low
        ours += theirs
        theirs.clear()

    def groups(self) -> list[list[int]]:
        """The indices that stand together, in order of the first one."""
        return sorted(sorted(members) for members in self._members if members)

    def together(self, a: int, b: int) -> bool:
        """Whether two things stand together."""
        return self._home[a] == self._home[b]
