"""Names of months, days of the week, seasons and fixed holidays."""

from __future__ import annotations

from reader.language.english.word_set import word_set

_MONTHS = (
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
)
MONTHS = {name: number for line in _MONTHS for number, name in enumerate(line.split(), start=1)} | {"sept": 9}
"""Month by its name or abbreviation, in lower case, without the point."""

DOUBTFUL_MONTHS = word_set("may march april june august mar jan dec sep apr jun")
"""Also names of people, verbs or other words: a month only where the text around it says so."""

_DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday",
    "mon tue wed thu fri sat sun",
)
WEEKDAYS = {name: number for line in _DAYS for number, name in enumerate(line.split())} | {
    "tues": 1,
    "weds": 2,
    "thur": 3,
    "thurs": 3,
}
"""Day of the week by its name or abbreviation, Monday is 0."""

SHORT_WEEKDAYS = frozenset(_DAYS[1].split()) | {"tues", "weds", "thur", "thurs"}
"""Abbreviations: a day only right before a date."""

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""Season and its sign in a TIMEX3 value."""

FIXED_HOLIDAYS = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
}
"""Holidays that fall on one day of the year wherever they are kept: month, day."""
