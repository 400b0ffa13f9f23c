"""A sequence with others put in at a place. Copies nothing: a long article has tens of thousands of rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar, overload

T = TypeVar("T")


class Inserted(Sequence[T]):
    """``whole`` with ``others`` standing before the one at ``before``."""

    def __init__(self, whole: Sequence[T], before: int, others: Sequence[T]) -> None:
        self._whole = whole
        self._before = before
        self._others = others

    def __len__(self) -> int:
        return len(self._whole) + len(self._others)

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[T]: ...
    def __getitem__(self, at: int | slice) -> T | Sequence[T]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        at = at + len(self) if at < 0 else at
        if at < self._before:
            return self._whole[at]
        behind = at - self._before
        count = len(self._others)
        return self._others[behind] if behind < count else self._whole[at - count]
