"""Times told by a name: weekdays, seasons, quarters, holidays."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.date_phrases import day_month_at, month_at, with_year
from reader.language.english.months import FIXED_HOLIDAYS, MONTHS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS
from reader.language.english.word_set import word_set
from reader.language.time_phrase import Phrase, Wording
from reader.language.words import Word, low_at

_DASHES = frozenset("-‐‑–—")
_ENDINGS = word_set("st nd rd th")
_WEEKS = {"last": -1, "this": 0, "next": 1}
_DAYPARTS = word_set("morning afternoon evening night")
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4}
_SEASON_LEADS = word_set("the last this next early late mid by until since past coming")
_SEASON_PREPOSITIONS = word_set("in by since until during over through before after from for of")
_HOLIDAY_LEADS = word_set("at before by since until after last this")
_NOT_DAYS_BEFORE = word_set(
    """
    bloody black cyber super good easter palm ash shrove whit holy maundy mr mrs ms ruby sergeant every each
    most some green giving taco casual
    """
)
"""Words that make a name or a habit of the weekday behind them."""
_NOT_DAYS_BEHIND = word_set(
    "times telegraph mail express mirror post herald people sport football prayers prayer brunch roast school"
)
"""Capitalised words that make a name of the weekday before them."""


def weekday_at(words: Sequence[Word], at: int) -> Phrase | None:
    """Friday · Friday, 18 March · Thursday of next week · Friday night."""
    word = words[at]
    if not word.text[0].isupper():
        return None
    number = WEEKDAYS[word.lower]
    end = at + 1
    if low_at(words, end) == "." and word.lower in SHORT_WEEKDAYS:
        end += 1
    date = _date_behind(words, end)
    if date is not None:
        return date._replace(start=at, number=number)
    before = low_at(words, at - 1)
    if word.lower in SHORT_WEEKDAYS or before in _NOT_DAYS_BEFORE:
        return None
    if before == "a" and low_at(words, at - 2) == "on":
        return None
    behind = words[at + 1] if at + 1 < len(words) else None
    if behind is not None and behind.text[0].isupper() and behind.lower in _NOT_DAYS_BEHIND | {"night"}:
        capital_night = behind.lower == "night" and low_at(words, at + 2) not in {"live", "football"}
        if not capital_night:
            return None
    phrase = Phrase(Wording.WEEKDAY, at, at + 1, number=number)
    link = at + 1 + (low_at(words, at + 1) in _DAYPARTS)
    of = low_at(words, link) in {"of", ","}
    lead = low_at(words, link + of)
    if lead in {"last", "next", "this"} and low_at(words, link + of + 1) == "week":
        return phrase._replace(end=link + of + 2, steps=_WEEKS[lead])
    return phrase


def _date_behind(words: Sequence[Word], at: int) -> Phrase | None:
    """The date behind a weekday: ``Friday, March 18``, ``Wed 21 May 2025``."""
    for place in (
        at + (low_at(words, at) == ","),
        at + (low_at(words, at) == ",") + (low_at(words, at + 1) == "the"),
    ):
        if place >= len(words):
            continue
        word = words[place]
        found: Phrase | None = None
        if word.lower in MONTHS:
            found = month_at(words, place)
        elif word.lower[0].isdigit():
            found = day_month_at(words, place)
        if found is not None and found.wording is Wording.DATE and found.day is not None:
            return found
    return None


def season_at(words: Sequence[Word], at: int) -> Phrase | None:
    """The spring of 2021, last summer; ``hot springs`` and ``a fall`` are none."""
    word = words[at]
    phrase = with_year(words, Phrase(Wording.SEASON, at, at + 1, season=SEASONS[word.lower]))
    if phrase.year is not None or phrase.shift:
        return phrase
    before = low_at(words, at - 1)
    if before in _DASHES:
        before = low_at(words, at - 2)
    behind = words[at + 1] if at + 1 < len(words) else None
    if behind is not None and (
        behind.lower == "of" or (behind.text[0].isupper() and behind.text[0].isalpha())
    ):
        return None
    if before not in _SEASON_LEADS or (before == "the" and low_at(words, at - 2) not in _SEASON_PREPOSITIONS):
        return None
    return phrase


def quarter_at(words: Sequence[Word], at: int) -> Phrase | None:
    """the first quarter of 2021, third-quarter 2021; without a year only what is said of it tells which."""
    low = words[at].lower
    number = _QUARTERS.get(low)
    place = at + 1
    if number is None and low in {"1", "2", "3", "4"} and low_at(words, place) in _ENDINGS:
        number, place = int(low), place + 1
    if number is None:
        return None
    if low_at(words, place) in _DASHES:
        place += 1
    unit = low_at(words, place)
    if unit not in {"quarter", "half"} or (unit == "half" and number > 2):
        return None
    wording = Wording.QUARTER if unit == "quarter" else Wording.HALF
    phrase = with_year(words, Phrase(wording, at, place + 1, number=number))
    if phrase.year is None and not phrase.shift:
        return None
    return phrase


def short_quarter_at(words: Sequence[Word], at: int) -> Phrase | None:
    """Q3 2021."""
    number = low_at(words, at + 1)
    if number not in {"1", "2", "3", "4"} or words[at + 1].start != words[at].end or words[at].text != "Q":
        return None
    phrase = with_year(words, Phrase(Wording.QUARTER, at, at + 2, number=int(number)))
    return phrase if phrase.year is not None else None


def holiday_at(words: Sequence[Word], at: int) -> Phrase | None:
    """Christmas Day, New Year's Eve, Christmas behind a preposition."""
    if not words[at].text[0].isupper():
        return None
    for length in (4, 3, 2):
        name = "".join(
            (word.lower if word.lower == "'s" else " " + word.lower) for word in words[at : at + length]
        ).strip()
        if name in FIXED_HOLIDAYS:
            month, day = FIXED_HOLIDAYS[name]
            return with_year(words, Phrase(Wording.DATE, at, at + length, month=month, day=day))
    if words[at].lower == "christmas" and low_at(words, at - 1) in _HOLIDAY_LEADS:
        return with_year(words, Phrase(Wording.DATE, at, at + 1, month=12, day=25))
    return None
