"""What an expression of time means on a day of publication; unresolved rather than guessed."""

from __future__ import annotations

import datetime

from reader.language.calendar_values import (
    Moment,
    day,
    half,
    month,
    quarter,
    real_date,
    season,
    shifted,
    stretch,
    weekend,
    year,
    years,
)
from reader.language.time_expression import Grain
from reader.language.time_phrase import Phrase, Wording
from reader.language.verbs import Tense

_YEAR_STEPS = {"last year": -1, "this year": 0, "next year": 1}


def resolved(
    phrase: Phrase, published: datetime.date | None, tense: Tense | None, context: datetime.date | None
) -> Moment | None:
    """The moment that ``phrase`` means; none where that cannot be told.

    ``tense`` is of the verb beside it, ``context`` the last day that the text has named.
    """
    try:
        if phrase.year is not None:
            return _dated(phrase, phrase.year)
        if phrase.wording is Wording.FROM_CONTEXT:
            return _from_context(phrase, context)
        return _relative(phrase, published, tense) if published is not None else None
    except (ValueError, OverflowError):
        return None


def grain_of(phrase: Phrase) -> Grain:
    """How fine a phrase is, resolved or not."""
    if phrase.wording in {Wording.UNIT, Wording.AWAY, Wording.FROM_CONTEXT} and phrase.unit:
        return _UNIT_GRAINS.get(phrase.unit, Grain.STRETCH)
    return _GRAINS[phrase.wording]


_GRAINS = {
    Wording.DATE: Grain.DAY,
    Wording.MONTH: Grain.MONTH,
    Wording.SEASON: Grain.SEASON,
    Wording.QUARTER: Grain.QUARTER,
    Wording.HALF: Grain.HALF,
    Wording.YEAR: Grain.YEAR,
    Wording.YEARS: Grain.DECADE,
    Wording.WEEKDAY: Grain.DAY,
    Wording.WEEKEND: Grain.WEEKEND,
    Wording.NEAR_DAY: Grain.DAY,
    Wording.UNIT: Grain.STRETCH,
    Wording.AWAY: Grain.STRETCH,
    Wording.STRETCH: Grain.STRETCH,
    Wording.FROM_CONTEXT: Grain.STRETCH,
}
_UNIT_GRAINS = {
    "day": Grain.DAY,
    "week": Grain.WEEK,
    "month": Grain.MONTH,
    "quarter": Grain.QUARTER,
    "year": Grain.YEAR,
    "decade": Grain.DECADE,
}


def _dated(phrase: Phrase, number: int) -> Moment | None:
    """With a stated year."""
    wording = phrase.wording
    if wording is Wording.YEAR:
        return year(number)
    if wording is Wording.YEARS:
        last = phrase.last_year or number
        span = last - number
        grain = Grain.CENTURY if span > 9 else Grain.DECADE if span == 9 else Grain.STRETCH
        return years(number, last, grain)
    if wording is Wording.SEASON:
        return season(number, phrase.season)
    if wording is Wording.QUARTER:
        return quarter(number, phrase.number or 1)
    if wording is Wording.HALF:
        return half(number, phrase.number or 1)
    if wording is Wording.MONTH:
        return month(number, phrase.month or 1)
    if phrase.month is None or phrase.day is None:
        return None
    return _days(phrase, number)


def _days(phrase: Phrase, number: int) -> Moment | None:
    first = real_date(number, phrase.month or 0, phrase.day or 0)
    if first is None:
        return None
    if phrase.last_day is None:
        return day(first)
    last = real_date(number, phrase.month or 0, phrase.last_day)
    return stretch(first, last) if last is not None else None


def _from_context(phrase: Phrase, context: datetime.date | None) -> Moment | None:
    if context is None or phrase.steps is None:
        return None
    if phrase.number is not None:
        away = (phrase.number - context.weekday()) % 7 or 7
        return day(
            context + datetime.timedelta(days=away if phrase.steps > 0 else away - 14 if away < 7 else -7)
        )
    if phrase.unit == "day":
        return shifted(context, "day", phrase.steps)
    return shifted(context, phrase.unit, phrase.steps) if phrase.unit in {"week", "month", "year"} else None


def _relative(phrase: Phrase, published: datetime.date, tense: Tense | None) -> Moment | None:
    wording = phrase.wording
    if phrase.shift in _YEAR_STEPS:
        return _dated(phrase, published.year + _YEAR_STEPS[phrase.shift])
    if wording is Wording.DATE:
        return _nearest_date(phrase, published, tense)
    if wording is Wording.MONTH:
        return _nearest_month(phrase, published, tense)
    if wording is Wording.SEASON:
        return _nearest_season(phrase, published, tense)
    if wording is Wording.WEEKDAY:
        return _weekday(phrase, published, tense)
    if wording is Wording.WEEKEND:
        return _weekend(phrase, published, tense)
    if phrase.steps is None:
        return None
    if wording in {Wording.NEAR_DAY, Wording.UNIT, Wording.AWAY}:
        return shifted(published, phrase.unit, phrase.steps)
    if wording is Wording.STRETCH:
        return _stretch(phrase, published)
    return None


def _nearest_date(phrase: Phrase, published: datetime.date, tense: Tense | None) -> Moment | None:
    """Of last, this and next year's: one with the weekday that is named, else by tense, else the nearest."""
    dates = [
        date
        for number in (published.year - 1, published.year, published.year + 1)
        if (date := real_date(number, phrase.month or 0, phrase.day or 0)) is not None
    ]
    if phrase.number is not None:
        dates = [date for date in dates if date.weekday() == phrase.number]
    if tense is Tense.PAST:
        dates = [date for date in dates if date <= published] or dates
    elif tense is Tense.AHEAD:
        dates = [date for date in dates if date >= published] or dates
    if not dates:
        return None
    chosen = min(dates, key=lambda date: abs((date - published).days))
    return _days(phrase, chosen.year)


def _nearest_month(phrase: Phrase, published: datetime.date, tense: Tense | None) -> Moment | None:
    number = phrase.month or 1
    away = number - published.month
    if phrase.shift == "last":
        return month(published.year - (away >= 0), number)
    if phrase.shift == "next":
        return month(published.year + (away <= 0), number)
    if phrase.shift == "this":
        return month(published.year, number)
    if tense is Tense.AHEAD:
        return month(published.year + (away < 0), number)
    if tense is Tense.PAST:
        return month(published.year - (away > 0), number)
    if abs(away) == 6:
        return None
    return month(published.year + (away < -6) - (away > 6), number)


def _nearest_season(phrase: Phrase, published: datetime.date, tense: Tense | None) -> Moment | None:
    near = [season(number, phrase.season) for number in range(published.year - 2, published.year + 2)]
    if phrase.shift == "last":
        return max((one for one in near if one.days[1] < published), key=lambda one: one.days, default=None)
    if phrase.shift == "next" or tense is Tense.AHEAD:
        return min((one for one in near if one.days[1] >= published), key=lambda one: one.days, default=None)
    if phrase.shift == "this":
        return season(published.year - (phrase.season == "WI" and published.month < 6), phrase.season)
    if tense is Tense.PAST:
        return max((one for one in near if one.days[0] <= published), key=lambda one: one.days, default=None)
    return None


def _weekday(phrase: Phrase, published: datetime.date, tense: Tense | None) -> Moment | None:
    number = phrase.number or 0
    if phrase.steps is not None:
        monday = published - datetime.timedelta(days=published.weekday())
        return day(monday + datetime.timedelta(days=7 * phrase.steps + number))
    back = (published.weekday() - number) % 7
    ahead = (number - published.weekday()) % 7
    if phrase.shift == "last":
        return day(published - datetime.timedelta(days=back or 7))
    if phrase.shift == "next":
        # "Next Friday" said on a Monday is this week's to some and next week's to others.
        return day(published + datetime.timedelta(days=ahead or 7)) if number <= published.weekday() else None
    if tense is Tense.AHEAD or (tense is Tense.PRESENT and phrase.shift != "last"):
        return day(published + datetime.timedelta(days=ahead))
    return day(published - datetime.timedelta(days=back))


def _weekend(phrase: Phrase, published: datetime.date, tense: Tense | None) -> Moment:
    this = weekend(published)
    if phrase.shift == "next":
        return weekend(published + datetime.timedelta(days=7))
    if phrase.shift == "last" or (tense is not Tense.AHEAD and this.days[0] > published):
        return weekend(published - datetime.timedelta(days=7))
    return this


def _stretch(phrase: Phrase, published: datetime.date) -> Moment | None:
    count = phrase.steps or 0
    days = {"day": 1, "week": 7}.get(phrase.unit)
    if days is not None:
        other = published + datetime.timedelta(days=days * count)
    elif phrase.unit == "month":
        there = month(published.year, published.month + count)
        last = there.days[1].day
        other = there.days[0].replace(day=min(published.day, last))
    else:
        scale = {"quarter": 0, "decade": 10}.get(phrase.unit, 1)
        if not scale:
            return None
        return _stretch_of_years(published, scale * count)
    first, last_day = min(published, other), max(published, other)
    return stretch(first, last_day)


def _stretch_of_years(published: datetime.date, count: int) -> Moment:
    there = published.year + count
    other = real_date(there, published.month, published.day) or datetime.date(there, published.month, 28)
    return stretch(min(published, other), max(published, other))
