"""Times told by their distance from now or from another time: last week, two months ago, the day before."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.months import MONTHS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS
from reader.language.english.number_words import DECADES
from reader.language.figure import figure_at
from reader.language.time_phrase import Phrase, Wording
from reader.language.words import Word, low_at

NEAR_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0}
"""Days told by their distance from the day of publication."""

_SHIFTS = {
    "last": "last",
    "next": "next",
    "this": "this",
    "past": "last",
    "coming": "next",
    "previous": "last",
}
_COUNTS = {"last": -1, "next": 1, "this": 0, "past": -1, "coming": 1}
_BARE_UNITS = ("day", "week", "fortnight", "month", "quarter", "year", "decade")
_UNITS = {name: name for name in _BARE_UNITS} | {f"{name}s": name for name in _BARE_UNITS}
_CONTEXT_STEPS = {
    "before": -1,
    "earlier": -1,
    "previous": -1,
    "after": 1,
    "later": 1,
    "following": 1,
    "next": 1,
}
_CLOSING = frozenset('.,;:)”"')


def near_day_at(words: Sequence[Word], at: int) -> Phrase | None:
    """today, yesterday, tomorrow."""
    low = words[at].lower
    if low == "today" and words[at].text[0].isupper() and low_at(words, at - 1) in {"usa", "the"}:
        return None
    return Phrase(Wording.NEAR_DAY, at, at + 1, steps=NEAR_DAYS[low], unit="day")


def shifted_at(words: Sequence[Word], at: int) -> Phrase | None:
    """last week · next Friday · this spring · the past three weeks · last night · this May."""
    lead = words[at].lower
    name_at = at + 1
    if lead in {"this", "the"} and low_at(words, name_at) in {"past", "coming"}:
        lead, name_at = low_at(words, name_at), name_at + 1
    elif lead in {"past", "coming"}:
        return None
    name = low_at(words, name_at)
    capital = name_at < len(words) and words[name_at].text[0].isupper()
    if lead not in _SHIFTS or name_at >= len(words):
        return None
    shift = _SHIFTS[lead]
    if name in WEEKDAYS and name not in SHORT_WEEKDAYS and capital:
        return Phrase(Wording.WEEKDAY, at, name_at + 1, number=WEEKDAYS[name], shift=shift)
    if name in MONTHS and capital and len(name) > 2:
        return Phrase(Wording.MONTH, at, name_at + 1, month=MONTHS[name], shift=shift)
    if name in SEASONS:
        return Phrase(Wording.SEASON, at, name_at + 1, season=SEASONS[name], shift=shift)
    if name == "weekend":
        return Phrase(Wording.WEEKEND, at, name_at + 1, shift=shift)
    if name in {"night", "evening"} and lead == "last":
        return Phrase(Wording.NEAR_DAY, at, name_at + 1, steps=-1, unit="day")
    if name in {"morning", "afternoon", "evening"} and lead == "this":
        return Phrase(Wording.NEAR_DAY, at, name_at + 1, steps=0, unit="day")
    return _shifted_unit(words, at, lead, name_at)


def _shifted_unit(words: Sequence[Word], at: int, lead: str, name_at: int) -> Phrase | None:
    name = low_at(words, name_at)
    if name in {"week", "month", "quarter", "year", "decade", "years"} and lead in _COUNTS:
        # "this years festival" lost its apostrophe.
        if name == "years" and lead != "this":
            return None
        if low_at(words, at - 1) == "the" and lead in {"past", "last"} and name != "quarter":
            return Phrase(Wording.STRETCH, at, name_at + 1, unit=_UNITS[name], steps=-1)
        if lead == "past" and words[at].lower == "the":
            return Phrase(Wording.STRETCH, at, name_at + 1, unit=_UNITS[name], steps=-1)
        return _weekday_of_week(
            words, Phrase(Wording.UNIT, at, name_at + 1, unit=_UNITS[name], steps=_COUNTS[lead])
        )
    figure = figure_at(words, name_at) if lead in _COUNTS and lead != "this" else None
    if figure is None or figure.vague or figure.value != int(figure.value) or figure.value > 400:
        return None
    unit = _UNITS.get(low_at(words, figure.end), "")
    if not unit:
        return None
    count, unit = _plain_units(int(figure.value) * _COUNTS[lead], unit)
    return Phrase(Wording.STRETCH, at, figure.end + 1, unit=unit, steps=count)


def _weekday_of_week(words: Sequence[Word], phrase: Phrase) -> Phrase:
    """``next week on Thursday`` and ``last week's Thursday`` are the weekday."""
    behind = phrase.end + (low_at(words, phrase.end) in {"'s", "on"})
    low = low_at(words, behind)
    if phrase.unit == "week" and behind > phrase.end and low in WEEKDAYS and low not in SHORT_WEEKDAYS:
        return phrase._replace(wording=Wording.WEEKDAY, end=behind + 1, number=WEEKDAYS[low])
    return phrase


def _plain_units(count: int, unit: str) -> tuple[int, str]:
    return (2 * count, "week") if unit == "fortnight" else (count, unit)


def earlier_at(words: Sequence[Word], at: int) -> Phrase | None:
    """earlier this week, later in the year: the week or year; ``later`` alone is none."""
    lead = low_at(words, at + 1)
    if lead in {"this", "last"} and low_at(words, at + 2) in {"week", "month", "year"}:
        part = "early" if words[at].lower == "earlier" else "late"
        unit = low_at(words, at + 2)
        return Phrase(Wording.UNIT, at, at + 3, unit=unit, steps=_COUNTS[lead], shift=part)
    return None


def units_at(words: Sequence[Word], at: int) -> Phrase | None:
    """two months ago · three days later · a week earlier · two weeks after."""
    figure = figure_at(words, at)
    if figure is not None and low_at(words, at) in {"a", "an"} and figure.vague:
        return None
    value, end = (figure.value, figure.end) if figure else (1.0, at + 1)
    if figure is None and words[at].lower not in {"a", "an"}:
        return None
    unit = _UNITS.get(low_at(words, end), "")
    if not unit or (figure is not None and figure.vague) or value > 10_000:
        return None
    behind = low_at(words, end + 1)
    if behind == "ago" or (behind == "from" and low_at(words, end + 2) in {"now", "today"}):
        # Half a year and half a month are no whole units: the finer one tells them.
        if value != int(value):
            value, unit = (round(value * 12), "month") if unit == "year" else (round(value * 30), "day")
        count, unit = _plain_units(int(value) * (-1 if behind == "ago" else 1), unit)
        return Phrase(Wording.AWAY, at, end + (2 if behind == "ago" else 3), unit=unit, steps=count)
    if behind in {"later", "earlier", "before", "after"} and value == int(value):
        alone = end + 2 >= len(words) or words[end + 2].text in '.,;:)”"' or behind in {"later", "earlier"}
        count, unit = _plain_units(int(value) * _CONTEXT_STEPS[behind], unit)
        return Phrase(Wording.FROM_CONTEXT, at, end + 2, unit=unit, steps=count if alone else None)
    return None


def article_at(words: Sequence[Word], at: int) -> Phrase | None:
    """the day before · the next day · the following week · the same day · the past week · the weekend."""
    behind = low_at(words, at + 1)
    after = low_at(words, at + 2)
    if behind == "weekend":
        return Phrase(Wording.WEEKEND, at, at + 2)
    if behind == "day" and after in {"before", "after"}:
        near = low_at(words, at + 3)
        if near in {"yesterday", "tomorrow"}:
            return Phrase(Wording.NEAR_DAY, at, at + 4, steps=2 if near == "tomorrow" else -2, unit="day")
        alone = at + 3 >= len(words) or words[at + 3].text in '.,;:)”"'
        return Phrase(
            Wording.FROM_CONTEXT, at, at + 3, unit="day", steps=_CONTEXT_STEPS[after] if alone else None
        )
    if behind in {"next", "following", "previous"} and after in WEEKDAYS and after not in SHORT_WEEKDAYS:
        number = WEEKDAYS[after]
        return Phrase(Wording.FROM_CONTEXT, at, at + 3, number=number, steps=_CONTEXT_STEPS[behind])
    if behind in {"next", "following", "previous"} and after in {"day", "week", "month", "year"}:
        return Phrase(Wording.FROM_CONTEXT, at, at + 3, unit=after, steps=_CONTEXT_STEPS[behind])
    if behind == "same" and after in {"day", "week", "month", "year"}:
        return Phrase(Wording.FROM_CONTEXT, at, at + 3, unit=after, steps=0)
    if behind in {"past", "coming"}:
        return shifted_at(words, at)
    if behind in DECADES:
        year = 1900 + DECADES[behind]
        return Phrase(Wording.YEARS, at, at + 2, year=year, last_year=year + 9)
    return None
