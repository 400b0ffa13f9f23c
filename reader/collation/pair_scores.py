"""The scores of pairs of passages by their ids, as two rows of bare figures.

A dictionary by ids would be as large as all else that collation leaves behind.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import ItemsView, Iterable, Iterator, Mapping, Sequence

Pair = tuple[int, int]
"""Numbers of two passages."""

Ids = tuple[str, str]
"""Of two passages."""


class PairScores(Mapping[Ids, float]):
    """For each pair that was looked at its score."""

    def __init__(self, names: Sequence[str], pairs: Iterable[Pair], scores: Sequence[float]) -> None:
        """``names`` are the ids of the passages by their numbers; ``pairs`` rise, each has its score."""
        self._names = names
        self._number = {name: number for number, name in enumerate(names)}
        # Both numbers in one: as a place in a square of all passages.
        self._places = array("Q", (one * len(names) + other for one, other in pairs))
        self._scores = scores

    def __getitem__(self, ids: Ids) -> float:
        place = self._number[ids[0]] * len(self._names) + self._number[ids[1]]
        at = bisect_left(self._places, place)
        if at == len(self._places) or self._places[at] != place:
            raise KeyError(ids)
        return self._scores[at]

    def __iter__(self) -> Iterator[Ids]:
        names = self._names
        for place in self._places:
            one, other = divmod(place, len(names))
            yield names[one], names[other]

    def __len__(self) -> int:
        return len(self._places)

    def items(self) -> ItemsView[Ids, float]:
        """The pairs with their scores, without a search for each."""
        return _Items(self)


class _Items(ItemsView[Ids, float]):
    _mapping: PairScores

    def __iter__(self) -> Iterator[tuple[Ids, float]]:
        return zip(self._mapping, self._mapping._scores, strict=True)
