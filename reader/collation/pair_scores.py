"""The scores of pairs of passages by their ids, in half the memory that a tuple for each pair would make."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, Mapping

Ids = tuple[str, str]
"""Of two passages."""


class PairScores(Mapping[Ids, float]):
    """For each pair that was looked at its score."""

    def __init__(self, scores: Iterable[tuple[str, str, float]]) -> None:
        """``scores`` are in the order of their first passages."""
        self._rows: dict[str, dict[str, float]] = {}
        for one, other, score in scores:
            self._rows.setdefault(one, {})[other] = score

    def __getitem__(self, pair: Ids) -> float:
        one, other = pair
        return self._rows[one][other]

    def __iter__(self) -> Iterator[Ids]:
        return ((one, other) for one, row in self._rows.items() for other in row)

    def __len__(self) -> int:
        return sum(map(len, self._rows.values()))

    def items(self) -> ItemsView[Ids, float]:
        """The pairs with their scores, without a search for each."""
        return _Items(self)


class _Items(ItemsView[Ids, float]):
    _mapping: PairScores

    def __iter__(self) -> Iterator[tuple[Ids, float]]:
        rows = self._mapping._rows.items()
        return (((one, other), score) for one, row in rows for other, score in row.items())
