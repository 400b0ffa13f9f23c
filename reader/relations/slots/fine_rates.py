"""Whether two percentages are rates told to a decimal place, of which a quarter point is much."""

from __future__ import annotations

from reader.language.quantity import Quantity, QuantityKind

SMALL = 20.0
"""Percent; up to it a figure with a decimal place is no rounding of another."""


def fine_rates_apart(a: Quantity, b: Quantity) -> bool:
    """Whether both are small percentages, one with a decimal place, and exclude each other as told."""
    if not a.kind is b.kind is QuantityKind.PERCENT or max(a.value, b.value) > SMALL:
        return False
    if a.value == int(a.value) and b.value == int(b.value):
        return False
    return a.high < b.low or b.high < a.low
