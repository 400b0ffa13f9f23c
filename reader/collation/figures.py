"""How much two passages' typed figures speak for one fact: equal ones, and close ones of one kind.

A figure that is nearly another's is as good a sign as an equal one: reports round, and they contradict each
other. Whether they do is for the relations.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log
from typing import NamedTuple

from reader.language.quantity import Quantity, QuantityKind

SMALL_COUNT = 3
"""Counts up to here are everywhere; engine page §8."""

OF_SMALL_COUNT = 0.35
"""Weight of an equal small count; engine page §8."""

OF_OTHER_NOUN = 0.6
"""Weight of an equal count of something else; engine page §8."""

OF_ORDINAL = 0.3
"""Weight of an equal ordinal; engine page §8."""

MOST_EQUAL = 8.0
"""Ceiling of the equal figures of one pair; engine page §8."""

MOST_CLOSE = 2.0
"""Ceiling of the close figures of one pair, so that a pair of tables is no fact."""

CLOSE_COUNT_FROM = 12
"""Counts below are never close, only equal; engine page §8."""


class _Close(NamedTuple):
    """When two figures of a kind are close, and what that weighs."""

    within: float
    """Greatest difference as a share of the greater."""
    weight: float


_CLOSE = {
    QuantityKind.COUNT: _Close(0.06, 1.0),
    QuantityKind.RATE: _Close(0.06, 1.0),
    QuantityKind.LENGTH: _Close(0.06, 1.0),
    QuantityKind.MASS: _Close(0.06, 1.0),
    QuantityKind.AREA: _Close(0.06, 1.0),
    QuantityKind.PERCENT: _Close(0.12, 1.0),
    QuantityKind.MONEY: _Close(0.12, 0.5),
    QuantityKind.DURATION: _Close(0.2, 0.75),
    QuantityKind.SPLIT: _Close(1.0, 1.0),
}
"""Engine page §8; two votes are close whatever they are, for a story has few."""

Key = tuple[QuantityKind, float, float | None]
"""What makes two figures equal."""


class Figures:
    """The typed figures of a story, each with how rare it is there."""

    def __init__(self, story: Sequence[Iterable[Quantity]]) -> None:
        self._of = [tuple({_key(one): one for one in quantities}.values()) for quantities in story]
        often = Counter(_key(one) for quantities in self._of for one in quantities)
        self._rarity: Mapping[Key, float] = {
            key: log((len(story) + 1) / (count + 0.5)) for key, count in often.items()
        }

    def common(self, one: int, other: int) -> tuple[float, float]:
        """Equal figures by their rarity, and close ones; of the passages by number."""
        ours, theirs = self._of[one], self._of[other]
        if not ours or not theirs:
            return 0.0, 0.0
        equal = close = 0.0
        for figure in ours:
            rivals = [rival for rival in theirs if rival.kind is figure.kind]
            same = max((_equality(figure, rival) for rival in rivals), default=0.0)
            if same:
                equal += same * self._rarity[_key(figure)]
            else:
                close += max((_closeness(figure, rival) for rival in rivals), default=0.0)
        return min(equal, MOST_EQUAL), min(close, MOST_CLOSE)


def _key(figure: Quantity) -> Key:
    return figure.kind, figure.value, figure.other


def _equality(one: Quantity, other: Quantity) -> float:
    if _key(one) != _key(other):
        return 0.0
    if one.kind is QuantityKind.ORDINAL:
        return OF_ORDINAL
    if one.kind not in (QuantityKind.COUNT, QuantityKind.IDENTIFIER):
        return 1.0
    small = OF_SMALL_COUNT if one.value <= SMALL_COUNT else 1.0
    return small if one.noun == other.noun else small * OF_OTHER_NOUN


def _closeness(one: Quantity, other: Quantity) -> float:
    near = _CLOSE.get(one.kind)
    if near is None or (one.kind is QuantityKind.COUNT and min(one.value, other.value) <= CLOSE_COUNT_FROM):
        return 0.0
    greater = max(abs(one.value), abs(other.value))
    return near.weight if abs(one.value - other.value) <= near.within * greater else 0.0
