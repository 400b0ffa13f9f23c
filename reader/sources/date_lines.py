"""Full calendar dates in print, and lines that hold nothing but date and time.

A date counts only with day, month and year; 03/04/2021 does not say which is the month and is left out.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from reader.language.english.months import MONTHS, WEEKDAYS
from reader.late_pattern import LatePattern
from reader.sources.cue_words import cue_words

EARLIEST = 1700
"""Year; nothing earlier is the date of an article."""

LATEST = 2199
"""Year; nothing later is."""

_DATE = re.compile(
    r"\b(?:(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})"
    r"|([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})"
    r"|(\d{4})[-/](\d{1,2})[-/](\d{1,2})"
    r"|(\d{1,2})([./-])(\d{1,2})\11(\d{4}))(?!\d)"
)
_TIME = LatePattern(
    r"\b\d{1,2}(?:[:.h]\d\d){0,2} ?(?:[ap]\.?m\b\.?)?(?: (?:[A-Z]{1,4}T|GMT|UTC|local time)\b)?",
    re.IGNORECASE,
)
_READING = LatePattern(r"\b\d{1,3}[ -]?min(?:ute)?s?\.?[ -]?(?:read\b|listen\b|watch\b)?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_PARTS = LatePattern(r"\s[|·•–—/]\s|[|·•]")

_WORDS = cue_words()
_CUES = frozenset(_WORDS["date line words"])
_STAMPS = frozenset(_WORDS["stamps"])
"""Words that make a line a date line even where the date is only a time."""

LONGEST = 20
"""Words; a longer line is no date line."""

OTHER_WORDS = 2
"""Words besides date and time that a date line without separators may have; see ``OTHER_PARTED``."""

OTHER_PARTED = 7
"""The same where strokes or dots part the line: a section, a city."""


class PrintedDate(NamedTuple):
    """A day in print."""

    day: str
    """ISO date."""
    start: int
    """Offset in the text looked at."""
    end: int
    """One past its last character."""


def printed_dates(text: str) -> list[PrintedDate]:
    """The full dates in ``text``, in order."""
    found: list[PrintedDate] = []
    if not _has_digit(text):
        return found
    for match in _DATE.finditer(text):
        day = _day(match)
        if day:
            found.append(PrintedDate(day, match.start(), match.end()))
    return found


def _day(match: re.Match[str]) -> str:
    if match[1]:
        return _iso(match[3], MONTHS.get(match[2].lower(), 0), match[1])
    if match[4]:
        return _iso(match[6], MONTHS.get(match[4].lower(), 0), match[5])
    if match[7]:
        return _iso(match[7], int(match[8]), match[9])
    first, second = int(match[10]), int(match[12])
    if match[11] == "." or first > 12 or first == second:
        return _iso(match[13], second, match[10])
    return _iso(match[13], first, match[12]) if second > 12 else ""


def _iso(year: str, month: int, day: str) -> str:
    try:
        found = date(int(year), month, int(day))
    except ValueError:
        return ""
    return found.isoformat() if EARLIEST <= found.year <= LATEST else ""


def is_date_line(text: str) -> bool:
    """Whether ``text`` holds date, time or reading time and next to nothing else."""
    if len(text) > 160 or not _has_digit(text):
        return False
    rest = _READING.sub(" ", text) if "min" in text.lower() else text
    without = _DATE.sub(lambda match: " " if _day(match) else match[0], rest)
    dated = without != rest
    timeless = _TIME.sub(" ", without) if _has_digit(without) else without
    words = [word.lower() for word in _WORD.findall(timeless)]
    if len(words) > LONGEST:
        return False
    stamped = timeless != without and any(word in _STAMPS for word in words)
    short = _month_and_day(words, text)
    if not (dated or stamped or short or rest.strip(" ·•|-–") == ""):
        return False
    others = [word for word in words if word not in _CUES and word not in WEEKDAYS and word not in MONTHS]
    if len(others) <= (OTHER_WORDS if dated or stamped else 0):
        return True
    return len(others) <= OTHER_PARTED and _PARTS.search(text) is not None


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _month_and_day(words: list[str], text: str) -> bool:
    """A day without its year, alone in its line: ``Tuesday, March 10``."""
    return len(text) <= 40 and any(word in MONTHS for word in words)
