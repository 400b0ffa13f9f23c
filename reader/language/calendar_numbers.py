"""Which numbers of a text are days of the month, years or clock times, and so no quantities of anything."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.language.english.months import MONTHS, WEEKDAYS
from reader.language.english.number_words import ORDINALS, UNITS
from reader.language.english.quantity_words import BEFORE, PEOPLE
from reader.language.english.units import UNIT_NAMES
from reader.language.english.word_set import word_set
from reader.language.english.zones import NAMED, ZONES
from reader.language.quantity_context import singular
from reader.language.words import Word, low_at

_CENTURIES = frozenset({"20", *map(str, range(10, 20))})
"""First two digits of a year."""
_MODERN = "1900"
"""Numbers from it on are written with a comma where they count things."""
_EARLY = "1500"
"""Numbers below it are years only behind a preposition."""
_DASHES = frozenset("-‐‑–—")
_JOINERS = word_set("and or to - – — , through until")
_BEFORE_YEAR = word_set(
    """
    in since of from until till by during before after the for to through and or early late mid
    """
)
_YEAR_ARTICLES = word_set("the a an its their his her our this that 's new old early late mid")
_MODIFIERS = frozenset(phrase.rpartition(" ")[2] for phrase in BEFORE)
_HALF_DAYS = {"a.m.": 0, "am": 0, "p.m.": 12, "pm": 12}
_WORDY_HOURS = {"noon": 12.0, "midday": 12.0, "midnight": 0.0}
_CLOSING = frozenset({"", ",", ".", ";", "”", '"', ")", "and", "but"})
_PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening"})
_HOUR_LEADS = frozenset({"after", "before", "at", "past", "until", "by", "around", "about"})
"""Words before a bare number that make it an hour where a day follows."""
_BEHIND_MIDDAY = word_set("sun meal express mass oil hour")


class Clock(NamedTuple):
    """A time of day."""

    hours: float
    """From midnight, 0 up to 24."""
    zone: str
    """``UTC+1``; empty where none is named."""
    end: int
    """Index of the first word behind it."""
    vague: bool = False
    """Whether before or after noon is not said."""


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def _is_month(words: Sequence[Word], at: int) -> bool:
    return 0 <= at < len(words) and words[at].lower in MONTHS and words[at].text[0].isupper()


def _month_behind(words: Sequence[Word], at: int) -> bool:
    """A month begins at word ``at``, perhaps behind *of* or the point of an ordinal."""
    if low_at(words, at) in {"st", "nd", "rd", "th"}:
        at += 1
    if low_at(words, at) == "of":
        at += 1
    return _is_month(words, at)


def _may_be_day(word: Word) -> bool:
    return word.text.isdecimal() and len(word.text) <= 2 and 1 <= int(word.text) <= 31


def is_day(words: Sequence[Word], at: int) -> bool:
    """The number at word ``at`` is a day of a month, alone or in a list or range of days."""
    if not _may_be_day(words[at]):
        return False
    if _month_before(words, at) or _month_behind(words, at + 1):
        return True
    if at + 2 < len(words) and words[at + 1].lower in _JOINERS and _may_be_day(words[at + 2]):
        return _month_behind(words, at + 3)
    return False


def _month_before(words: Sequence[Word], at: int) -> bool:
    if low_at(words, at - 1) == ".":
        at -= 1
    if _is_month(words, at - 1):
        return True
    listed = at >= 3 and words[at - 1].lower in _JOINERS and _may_be_day(words[at - 2])
    return listed and (
        _is_month(words, at - 3) or (low_at(words, at - 3) == "." and _is_month(words, at - 4))
    )


def is_year(words: Sequence[Word], at: int) -> bool:
    """The number at word ``at`` is a year of our era: four plain digits that count and measure nothing."""
    text = words[at].text
    if len(text) != 4 or text[:2] not in _CENTURIES or not _is_number(text):
        return False
    before = words[at - 1] if at else None
    behind = words[at + 1] if at + 1 < len(words) else None
    if (
        before is not None
        and before.end == words[at].start
        and (before.text in "$£€¥#+" or before.text.isalnum())
    ):
        return False
    if before is not None and before.lower in {"no", "number", "flight", "room", "route", "highway"}:
        return False
    if behind is None:
        return True
    joined = behind.start == words[at].end
    if joined and (behind.text == "%" or behind.text.isalpha()):
        return False
    low = low_at(words, at + 2) if behind.text in _DASHES and joined else behind.lower
    counts_unit = low in UNIT_NAMES and (low.endswith("s") or len(low) <= 3 or low == "feet")
    if counts_unit or low in {"percent", "per", "million", "billion", "dollars", "euros", "pounds"}:
        return False
    if text < _EARLY and (before is None or before.lower not in _BEFORE_YEAR):
        return False
    lemma = low.removesuffix("s")
    counted = low == "people" or (lemma in PEOPLE and low.endswith("s"))
    if (
        before is not None
        and before.lower in _BEFORE_YEAR
        and before.lower not in {"for", "to", "and", "or", "by"}
    ):
        return True
    if before is not None and before.lower in _MODIFIERS and behind.lower.isalpha() and low.endswith("s"):
        return False
    return not counted and not _counts_things(words, at)


def _counts_things(words: Sequence[Word], at: int) -> bool:
    """A plural noun follows, and neither an article nor another year stands before: ``and 1500 cars``."""
    behind = words[at + 1]
    if words[at].text >= _MODERN or not behind.text.islower() or singular(behind.lower) is None or at == 0:
        return False
    before = words[at - 1]
    if before.lower in _YEAR_ARTICLES or not before.text[0].isalpha():
        return False
    return not (before.lower in _JOINERS and at > 1 and words[at - 2].text.isdecimal())


def is_calendar_number(words: Sequence[Word], at: int) -> bool:
    """The number at word ``at`` belongs to a date."""
    if is_day(words, at) or is_year(words, at):
        return True
    before = low_at(words, at - 1)
    return before in WEEKDAYS and words[at - 1].text[0].isupper() and _may_be_day(words[at])


def clock_at(words: Sequence[Word], at: int) -> Clock | None:
    """The time of day that begins at word ``at``."""
    low = words[at].lower
    if low in _WORDY_HOURS:
        return None if low_at(words, at + 1) in _BEHIND_MIDDAY else Clock(_WORDY_HOURS[low], "", at + 1)
    if low in {"half", "quarter"} and low_at(words, at + 1) in {"past", "to"}:
        return _spoken(words, at)
    if low in UNITS:
        return _o_clock(words, at, float(UNITS[low]))
    if low[0].isdigit() and words[at].text.isascii():
        return _printed(words, at)
    return None


def _spoken(words: Sequence[Word], at: int) -> Clock | None:
    hour = low_at(words, at + 2)
    value = UNITS.get(hour, int(hour) if hour.isdecimal() and len(hour) <= 2 else 0)
    if not 1 <= value <= 12:
        return None
    part = {"half": 0.5, "quarter": 0.25}[words[at].lower]
    hours = value + part if words[at + 1].lower == "past" else value - part
    return _with_half_day(words, at + 3, hours)


def _o_clock(words: Sequence[Word], at: int, value: float) -> Clock | None:
    behind = low_at(words, at + 1)
    if behind == "o'clock" and 1 <= value <= 12:
        return _with_half_day(words, at + 2, value)
    if not 1 <= value <= 12:
        return None
    if behind in {"a.m.", "p.m."}:
        return _with_half_day(words, at + 1, value)
    before = low_at(words, at - 1)
    if behind == "in" and low_at(words, at + 2) == "the" and low_at(words, at + 3) in _PARTS_OF_DAY:
        return _with_half_day(words, at + 1, value)
    if before in {"at", "past"} and behind in _CLOSING:
        return Clock(value % 12, "", at + 1, vague=True)
    if before in _HOUR_LEADS and behind == "on" and low_at(words, at + 2) in WEEKDAYS:
        half = {"morning": 0, "afternoon": 12, "evening": 12, "night": 12}.get(low_at(words, at + 3))
        return Clock(value % 12 + (half or 0), "", at + 1, vague=half is None)
    return None


def _printed(words: Sequence[Word], at: int) -> Clock | None:
    text = words[at].text
    hour, sign, minute = text.partition(":" if ":" in text else ".")
    behind = low_at(words, at + 1)
    zoned = behind in ZONES and behind not in NAMED and words[at + 1].text.isupper()
    if sign:
        if len(hour) > 2 or len(minute) != 2 or not _is_number(hour + minute):
            return None
        if int(hour) > 24 or int(minute) > 59 or (sign == "." and not (behind in _HALF_DAYS or zoned)):
            return None
        return _with_half_day(words, at + 1, int(hour) + int(minute) / 60)
    if not _is_number(text):
        return None
    if len(text) == 4 and text < "2400" and text[2] < "6" and (zoned or behind == "hours"):
        return _with_half_day(words, at + (1 if zoned else 2), int(text[:2]) + int(text[2:]) / 60)
    if len(text) <= 2 and 1 <= int(text) <= 12:
        if behind in {"a.m.", "p.m."} or (
            behind in {"am", "pm"} and words[at + 1].text in {"am", "pm", "AM", "PM"}
        ):
            return _with_half_day(words, at + 1, float(text))
        return _o_clock(words, at, float(text))
    return None


def _with_half_day(words: Sequence[Word], end: int, hours: float) -> Clock:
    """The clock time with *p.m.* or *in the afternoon* and its zone."""
    half = _HALF_DAYS.get(low_at(words, end))
    if half is not None:
        end += 1
    elif low_at(words, end) == "in" and low_at(words, end + 2) in _PARTS_OF_DAY:
        half = 0 if low_at(words, end + 2) == "morning" else 12
        end += 3
    if half is not None and hours < 13:
        hours = hours % 12 + half
    zone, end = _zone(words, end)
    return Clock(hours % 24, zone, end)


def _zone(words: Sequence[Word], end: int) -> tuple[str, int]:
    low = low_at(words, end)
    offset = ZONES.get(low)
    if offset is None:
        return "", end
    if low in NAMED:
        if low_at(words, end + 1) not in {"time", "standard", "daylight"}:
            return "", end
        return f"UTC{offset:+g}", end + 2
    return (f"UTC{offset:+g}", end + 1) if words[end].text.isupper() else ("", end)


def ordinal_day(words: Sequence[Word], at: int) -> bool:
    """The ordinal at word ``at`` is a day: ``the 28th of January``, ``March the third``."""
    if low_at(words, at - 1) == "the" and _is_month(words, at - 2):
        return True
    if _is_month(words, at - 1):
        return True
    behind = at + 2 if words[at].lower not in ORDINALS else at + 1
    return _month_behind(words, behind)
