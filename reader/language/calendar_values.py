"""Calendar values in TIMEX3 and the days they cover."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from reader.language.time_expression import Grain

Days = tuple[datetime.date, datetime.date]
"""First and last day."""

_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of a season, as the north and the weather services count."""


class Moment(NamedTuple):
    """A resolved time."""

    value: str
    """TIMEX3."""
    grain: Grain
    """How fine it is."""
    days: Days
    """First and last day."""


def day(date: datetime.date) -> Moment:
    """One day."""
    return Moment(date.isoformat(), Grain.DAY, (date, date))


def week(date: datetime.date) -> Moment:
    """The week, from Monday, in which ``date`` lies."""
    monday = date - datetime.timedelta(days=date.weekday())
    iso = monday.isocalendar()
    return Moment(f"{iso[0]:04d}-W{iso[1]:02d}", Grain.WEEK, (monday, monday + datetime.timedelta(days=6)))


def weekend(date: datetime.date) -> Moment:
    """Saturday and Sunday of the week in which ``date`` lies."""
    saturday = date - datetime.timedelta(days=date.weekday() - 5)
    return stretch(saturday, saturday + datetime.timedelta(days=1))._replace(grain=Grain.WEEKEND)


def month(year: int, number: int) -> Moment:
    """A month; ``number`` may run over the ends of the year."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return Moment(f"{year:04d}-{number:02d}", Grain.MONTH, _months(year, number, 1))


def quarter(year: int, number: int) -> Moment:
    """A quarter, 1 to 4, or beyond the ends of the year."""
    year, number = year + (number - 1) // 4, (number - 1) % 4 + 1
    return Moment(f"{year:04d}-Q{number}", Grain.QUARTER, _months(year, 3 * number - 2, 3))


def half(year: int, number: int) -> Moment:
    """The first or second half of a year."""
    return Moment(f"{year:04d}-H{number}", Grain.HALF, _months(year, 6 * number - 5, 6))


def season(year: int, sign: str) -> Moment:
    """A season by the year in which it begins: the winter of 2021 begins in December."""
    return Moment(f"{year:04d}-{sign}", Grain.SEASON, _months(year, _SEASON_MONTHS[sign], 3))


def year(number: int) -> Moment:
    """A year."""
    return Moment(f"{number:04d}", Grain.YEAR, (datetime.date(number, 1, 1), datetime.date(number, 12, 31)))


def years(first: int, last: int, grain: Grain) -> Moment:
    """From one year to another."""
    days = (datetime.date(first, 1, 1), datetime.date(last, 12, 31))
    return Moment(f"{first:04d}/{last:04d}", grain, days)


def stretch(first: datetime.date, last: datetime.date) -> Moment:
    """From one day to another."""
    return Moment(f"{first.isoformat()}/{last.isoformat()}", Grain.STRETCH, (first, last))


def real_date(year_number: int, month_number: int, day_number: int) -> datetime.date | None:
    """The date, if there is such a day."""
    try:
        return datetime.date(year_number, month_number, day_number)
    except ValueError:
        return None


def shifted(date: datetime.date, unit: str, count: int) -> Moment | None:
    """The moment ``count`` units away: weeks by the week, months by the month, years by the year."""
    try:
        if unit == "day":
            return day(date + datetime.timedelta(days=count))
        if unit == "week":
            return week(date + datetime.timedelta(weeks=count))
        if unit == "month":
            return month(date.year, date.month + count)
        if unit == "quarter":
            return quarter(date.year, (date.month + 2) // 3 + count)
        if unit == "year":
            return year(date.year + count)
        if unit == "decade":
            first = (date.year // 10 + count) * 10
            return years(first, first + 9, Grain.DECADE)
    except (ValueError, OverflowError):
        return None
    return None


def narrowed(moment: Moment, part: str) -> Days:
    """The days of the ``early``, ``mid`` or ``late`` third of a moment."""
    first, last = moment.days
    length = (last - first).days + 1
    third = max(1, length // 3)
    if part == "early":
        return first, first + datetime.timedelta(days=third)
    if part == "late":
        return last - datetime.timedelta(days=third), last
    return first + datetime.timedelta(days=third), last - datetime.timedelta(days=third)


def _months(first_year: int, first_month: int, count: int) -> Days:
    after_year, after_month = first_year + (first_month + count - 1) // 12, (first_month + count - 1) % 12 + 1
    last = datetime.date(after_year, after_month, 1) - datetime.timedelta(days=1)
    return datetime.date(first_year, first_month, 1), last
