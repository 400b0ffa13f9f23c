"""A part of a whole, as the tables have it."""

from __future__ import annotations


def share(part: float, whole: float) -> float | None:
    """Four digits; null where the whole is nothing."""
    return round(part / whole, 4) if whole else None
