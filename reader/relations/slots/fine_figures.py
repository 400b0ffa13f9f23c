"""Whether two figures are told so finely that a small step between them is much: rates, times of a race."""

from __future__ import annotations

from reader.language.quantity import Quantity, QuantityKind

SMALL = 20.0
"""Percent; up to it a figure with a decimal place is no rounding of another."""

_SIXTIETHS = frozenset({"hour", "minute"})
"""Units of which a sixtieth has a name."""

ROUND_MINUTES = 5
"""Sixtieths of which multiples are told roundly."""


def fine_figures_apart(a: Quantity, b: Quantity) -> bool:
    """Whether both are small percentages or times of a race, and exclude each other as told."""
    if a.kind is b.kind is QuantityKind.DURATION:
        return a.unit == b.unit and _is_fine(a) and _is_fine(b) and (a.high < b.low or b.high < a.low)
    if not a.kind is b.kind is QuantityKind.PERCENT or max(a.value, b.value) > SMALL:
        return False
    if a.value == int(a.value) and b.value == int(b.value):
        return False
    return a.high < b.low or b.high < a.low


def _is_fine(time: Quantity) -> bool:
    """Whether the duration is told in two units, or in parts of a second."""
    if time.value == int(time.value):
        return False
    return time.unit == "second" or (
        time.unit in _SIXTIETHS and round(60 * time.value, 2) % ROUND_MINUTES != 0
    )
