"""The interval that a figure may stand for; relations page §1.5."""

from __future__ import annotations

from reader.language.figure import Figure
from reader.language.quantity import Precision

ABOUT = 0.1
"""Share by which *about* may miss, either way; at least 1."""
CLOSE = 0.15
"""Share by which *nearly* may fall short and *just over* may exceed."""
HALF_POINT = 0.5
"""A whole percentage stands for half a point either way."""

_INFINITE = float("inf")


def interval(
    figure: Figure, way: str, precision: Precision, *, percent: bool
) -> tuple[float, float, Precision]:
    """Least, greatest and precision of a figure under a modifier (``way`` as in ``BEFORE``, or empty)."""
    value = figure.value
    if way == "least":
        return value, _INFINITE, precision
    if way == "most":
        return 0.0, figure.vague[1] if figure.vague else value, precision
    if figure.vague:
        return *figure.vague, Precision.VAGUE
    if way == "about":
        slack = max(1.0, abs(value) * ABOUT)
        return min(value, max(0.0, value - slack)), value + slack, precision
    if way == "below":
        return value * (1 - CLOSE), value, precision
    if way == "above":
        return value, value * (1 + CLOSE), precision
    if way == "exact":
        return value, value, precision
    half = figure.step / 2
    if percent and not 0 < half < HALF_POINT:
        half = HALF_POINT
    return value - half, value + half, Precision.ROUNDED if half else Precision.EXACT
