"""The features of many pairs, kept as bare figures: tuples of numbers would take three times that."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import ItemsView, Iterable, Iterator, Mapping, Sequence

Pair = tuple[int, int]
"""Numbers of two passages, lower first."""


class FeatureRows(Mapping[Pair, Sequence[float]]):
    """For each pair its features."""

    def __init__(self, rows: Iterable[tuple[Pair, Sequence[float]]] = ()) -> None:
        """``rows`` are in rising order of the pairs, and all of one length."""
        self._pairs: list[Pair] = []
        self._figures = array("d")
        self._width = 0
        for pair, figures in rows:
            self.add(pair, figures)

    def add(self, pair: Pair, figures: Sequence[float]) -> None:
        """Add a pair behind all others."""
        self._pairs.append(pair)
        self._figures.extend(figures)
        self._width = len(figures)

    def __getitem__(self, pair: Pair) -> Sequence[float]:
        at = bisect_left(self._pairs, pair)
        if self._pairs[at : at + 1] != [pair]:
            raise KeyError(pair)
        return self._figures[at * self._width : (at + 1) * self._width]

    def __iter__(self) -> Iterator[Pair]:
        return iter(self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    def items(self) -> ItemsView[Pair, Sequence[float]]:
        """The pairs with their features, in order, without a search for each."""
        return _Items(self)

    def rows(self) -> Iterator[Sequence[float]]:
        """The features alone."""
        width, figures = self._width, self._figures
        return (figures[at * width : (at + 1) * width] for at in range(len(self._pairs)))


class _Items(ItemsView[Pair, Sequence[float]]):
    _mapping: FeatureRows

    def __iter__(self) -> Iterator[tuple[Pair, Sequence[float]]]:
        return zip(self._mapping, self._mapping.rows(), strict=True)
