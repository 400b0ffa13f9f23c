"""The rows on which passages begin once others were put in before some of them. Copies no number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload


class Shifted(Sequence[int]):
    """``numbers`` in ascending order, those from ``bound`` on greater by ``by``."""

    def __init__(self, numbers: Sequence[int], bound: int, by: int) -> None:
        self._numbers = numbers
        self._bound = bound
        self._by = by

    @property
    def root(self) -> Sequence[int]:
        """The numbers before anything was put in."""
        return self._numbers.root if isinstance(self._numbers, Shifted) else self._numbers

    def before(self, number: int) -> int:
        """The least number of ``root`` that has become ``number`` or more."""
        if number > self._bound:
            number = max(self._bound, number - self._by)
        return self._numbers.before(number) if isinstance(self._numbers, Shifted) else number

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[int]: ...
    def __getitem__(self, at: int | slice) -> int | Sequence[int]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        number = self._numbers[at]
        return number + self._by if number >= self._bound else number
