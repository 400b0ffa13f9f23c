"""The features of many pairs, kept as bare figures: tuples of numbers would take three times that."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import ItemsView, Iterable, Iterator, Mapping, Sequence
from struct import Struct

Pair = tuple[int, int]
"""Numbers of two passages, lower first."""


class FeatureRows(Mapping[Pair, Sequence[float]]):
    """For each pair its features."""

    def __init__(self, pairs: Sequence[Pair], rows: Iterable[Sequence[float]], *, width: int) -> None:
        """``pairs`` are in rising order, ``rows`` the features of each, ``width`` of them."""
        self._pairs = pairs
        self._row = Struct(f"{width}d")
        # All at once: what grows leaves holes behind.
        self._figures = bytearray(len(pairs) * self._row.size)
        size, pack = self._row.size, self._row.pack
        for place, figures in zip(range(0, len(self._figures), size), rows, strict=True):
            # Not ``pack_into``: Python 3.11 keeps 2,000 lists of just twenty arguments for ever.
            self._figures[place : place + size] = pack(*figures)

    def __getitem__(self, pair: Pair) -> Sequence[float]:
        at = bisect_left(self._pairs, pair)
        if at == len(self._pairs) or self._pairs[at] != pair:
            raise KeyError(pair)
        return self._row.unpack_from(self._figures, at * self._row.size)

    def __iter__(self) -> Iterator[Pair]:
        return iter(self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    def items(self) -> ItemsView[Pair, Sequence[float]]:
        """The pairs with their features, in order, without a search for each."""
        return _Items(self)

    def rows(self) -> Iterator[Sequence[float]]:
        """The features alone."""
        return self._row.iter_unpack(self._figures)


class _Items(ItemsView[Pair, Sequence[float]]):
    _mapping: FeatureRows

    def __iter__(self) -> Iterator[tuple[Pair, Sequence[float]]]:
        return zip(self._mapping, self._mapping.rows(), strict=True)
