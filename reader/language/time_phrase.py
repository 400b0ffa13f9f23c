"""An expression of time as it is worded. How it is read is for ``time_phrases``, what it means for
``time_resolution``."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple


class Wording(Enum):
    """The shapes in which times are told."""

    DATE = auto()
    """Day and month, with or without a year, or several days of one month."""
    MONTH = auto()
    SEASON = auto()
    QUARTER = auto()
    HALF = auto()
    YEAR = auto()
    YEARS = auto()
    """Decade, century or 2020-21: ``year`` to ``last_year``."""
    WEEKDAY = auto()
    WEEKEND = auto()
    NEAR_DAY = auto()
    """today, yesterday: ``steps`` days away."""
    UNIT = auto()
    """last week, this year: ``steps`` units away."""
    AWAY = auto()
    """two months ago: ``steps`` units away, counted from the day of publication."""
    STRETCH = auto()
    """the past three weeks: ``steps`` units before (negative) or after the day of publication."""
    FROM_CONTEXT = auto()
    """the day before, two days later: counted from the last day that the text named."""


class Phrase(NamedTuple):
    """An expression of time, read but not resolved."""

    wording: Wording
    """Its shape."""
    start: int
    """Index of its first word."""
    end: int
    """Index of the first word behind it."""
    year: int | None = None
    """Stated year, or the first of several."""
    month: int | None = None
    """1 to 12."""
    day: int | None = None
    """1 to 31."""
    last_day: int | None = None
    """End of a range of days in one month."""
    last_year: int | None = None
    """End of a range of years."""
    number: int | None = None
    """Weekday (Monday is 0), quarter or half."""
    season: str = ""
    """SP, SU, FA, WI."""
    unit: str = ""
    """day, week, month, quarter, year, decade."""
    steps: int | None = None
    """Units away, negative for the past; none where the wording does not say (``on Friday``)."""
    shift: str = ""
    """last, next or this before a name: ``last Friday``."""
    part: str = ""
    """early, mid or late."""
