"""What the sources put at one time."""

from __future__ import annotations

from typing import NamedTuple


class TimelineEntry(NamedTuple):
    """A time and the passages that tell of something at it."""

    value: str
    """As in the times of the passages: 2021-03-18, 2021-03, 2021-W11, 2021-SP, ``/2021-03-30``."""
    precision: str
    """day, weekend, week, month, season, quarter, half, year, decade, century or stretch."""
    passages: tuple[str, ...]
    """Ids, in the order of the sources, then of reading."""
