"""Calendar values in words: *the week of 2021-03-15*, *2021 spring*, *by 2021-03-30*, *19th century*.

Days and months stay as they are written, ``2021-03-18``. What a phrase of a text means is for ``times``.
"""

from __future__ import annotations

import datetime
import re

_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_PARTS = {"Q": "quarter", "H": "half"}
_WEEK = re.compile(r"(\d{4})-W(\d{2})")
_YEARS = re.compile(r"(\d{4})/(\d{4})")
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_TEENS = range(11, 14)


def calendar_words(value: str) -> str:
    """A TIMEX3 value or interval in words."""
    before, stretch, after = value.partition("/")
    if not stretch:
        return _spelt(value)
    if whole := _YEARS.fullmatch(value):
        return _years(int(whole[1]), int(whole[2]))
    if not before:
        return f"by {_spelt(after)}"
    return f"{_spelt(before)} to {_spelt(after)}" if after else f"from {_spelt(before)}"


def _years(first: int, last: int) -> str:
    """A century or a decade by its name; other stretches by their ends."""
    if first % 100 == 1 and last == first + 99:
        century = last // 100
        ending = "th" if century % 100 in _TEENS else _ENDINGS.get(century % 10, "th")
        return f"{century}{ending} century"
    if first % 10 == 0 and last == first + 9:
        return f"{first}s"
    return f"{first} to {last}"


def _spelt(value: str) -> str:
    if week := _WEEK.fullmatch(value):
        return _week(int(week[1]), int(week[2])) or value
    year, _, part = value.partition("-")
    if part in _SEASONS:
        return f"{year} {_SEASONS[part]}"
    name = _PARTS.get(part[:1])
    return f"{year} {name} {part[1:].lstrip('0')}" if name else value


def _week(year: int, number: int) -> str | None:
    """By its Monday, since nobody counts weeks; none where the year has no such week."""
    try:
        return f"the week of {datetime.date.fromisocalendar(year, number, 1)}"
    except ValueError:
        return None
