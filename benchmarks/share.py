"""A part of a whole, as the tables have it."""

from __future__ import annotations


def share(part: float, whole: float) -> float:
    """Four digits; 1 where there was nothing to get wrong."""
    return round(part / whole, 4) if whole else 1.0
