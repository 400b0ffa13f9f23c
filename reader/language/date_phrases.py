"""Dates told by numbers and months: 18 March 2021, March 18-19, 2021-03-18, the 1990s, the 20th century."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.calendar_numbers import is_year
from reader.language.english.months import DOUBTFUL_MONTHS, MONTHS
from reader.language.english.number_words import ORDINALS
from reader.language.english.word_set import word_set
from reader.language.time_phrase import Phrase, Wording
from reader.language.words import Word, low_at

_DASHES = frozenset("-‐‑–—")
_LINKS = _DASHES | {"to", "and", "or", "through", "until"}
_ENDINGS = word_set("st nd rd th")
_OLDEST_YEAR, _LATEST_YEAR = 1000, 2999
_LONGEST_SHORT = 4
"""Letters of the longest short form of a month."""
_TURN_OF_CENTURY = 50
"""Years in two digits above it are of the twentieth century."""
_MONTH_LEADS = word_set(
    """
    in since until till by of from last next this early late mid during before after through between for to
    and past previous coming every
    """
)
"""Words before a doubtful month (May, March) that make it one."""


def _day_number(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """A day of the month at word ``at``, with its end."""
    if low_at(words, at) == "the":
        at += 1
    text = words[at].text if at < len(words) else ""
    if text.isdecimal() and len(text) <= 2 and 1 <= int(text) <= 31:
        end = at + 1
        behind = words[end] if end < len(words) else None
        if behind is not None and behind.start == words[at].end:
            if behind.lower in _ENDINGS:
                return int(text), end + 1
            if behind.text.isalpha() or behind.text in "%:/":
                return None
        return int(text), end
    if text.lower() in ORDINALS and ORDINALS[text.lower()] <= 31 and low_at(words, at - 1) == "the":
        return ORDINALS[text.lower()], at + 1
    return None


def _year_number(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """A year at word ``at``, perhaps behind a comma or *of*, with its end."""
    if low_at(words, at) in {",", "of"}:
        at += 1
    if at < len(words) and len(words[at].text) == 4 and words[at].text.isdecimal():
        number = int(words[at].text)
        if _OLDEST_YEAR <= number <= _LATEST_YEAR and words[at].text.isascii():
            return number, at + 1
    if (
        low_at(words, at) in {"'", "’", "‘"}
        and low_at(words, at + 1).isdecimal()
        and len(low_at(words, at + 1)) == 2
    ):
        short = int(words[at + 1].text)
        return (1900 if short > _TURN_OF_CENTURY else 2000) + short, at + 2
    return None


def with_year(words: Sequence[Word], phrase: Phrase) -> Phrase:
    """With the year behind it: ``March 18, 2021``, ``spring of 2021``, ``May this year``."""
    behind = low_at(words, phrase.end)
    year = _year_number(words, phrase.end)
    if year is not None:
        return phrase._replace(year=year[0], end=year[1])
    of = behind == "of"
    lead = low_at(words, phrase.end + of)
    if lead in {"this", "last", "next"} and low_at(words, phrase.end + of + 1) == "year":
        end = phrase.end + of + 2
        return phrase._replace(shift=f"{lead} year", end=end)
    return phrase


def month_at(words: Sequence[Word], at: int) -> Phrase | None:
    """March 18, 2021 · March 18-19 · March 2021 · March."""
    word = words[at]
    if not word.text[0].isupper():
        return None
    number = MONTHS[word.lower]
    end = at + 1
    is_short = len(word.lower) <= _LONGEST_SHORT and word.lower not in {"may", "june", "july"}
    if is_short and low_at(words, end) == ".":
        end += 1
    day = _day_number(words, end)
    if day is not None:
        return _month_and_day(words, at, number, day)
    # A bare short form is no month: "Mar" and "Dec" are other words as often.
    if is_short and end == at + 1 and _year_number(words, end) is None:
        return None
    return _bare_month(words, at, number, end)


def _month_and_day(words: Sequence[Word], at: int, number: int, day: tuple[int, int]) -> Phrase:
    first, end = day
    phrase = Phrase(Wording.DATE, at, end, month=number, day=first)
    if low_at(words, end) in _LINKS:
        last = _day_number(words, end + 1)
        if last is not None and last[0] > first and low_at(words, last[1]) not in MONTHS:
            phrase = phrase._replace(last_day=last[0], end=last[1])
    return with_year(words, phrase)


def _bare_month(words: Sequence[Word], at: int, number: int, end: int) -> Phrase | None:
    word = words[at]
    before = low_at(words, at - 1)
    if before in _DASHES:
        before = low_at(words, at - 2)
    phrase = with_year(words, Phrase(Wording.MONTH, at, end, month=number))
    if phrase.year is not None or phrase.shift:
        return phrase
    if word.lower in DOUBTFUL_MONTHS or len(word.lower) <= _LONGEST_SHORT:
        behind = words[at + 1] if at + 1 < len(words) else None
        named = behind is not None and behind.text[0].isupper() and behind.text[0].isalpha()
        if before not in _MONTH_LEADS or (named and before not in {"in", "since", "last"}):
            return None
    if before in {"every", "each"}:
        return None
    return phrase._replace(end=at + 1)


def day_month_at(words: Sequence[Word], at: int) -> Phrase | None:
    """18 March 2021 · 3 to 9 June · the 28th of January."""
    day = _day_number(words, at)
    if day is None:
        return None
    first, end = day
    last: int | None = None
    month_at = end + (low_at(words, end) == "of")
    if low_at(words, end) in _LINKS:
        second = _day_number(words, end + 1)
        if second is None or second[0] <= first:
            return None
        last, end = second
        month_at = end + (low_at(words, end) == "of")
    low = low_at(words, month_at)
    if low not in MONTHS or not words[month_at].text[0].isupper():
        return None
    end = month_at + 1
    if low_at(words, end) == "." and len(low) <= 4 and _year_number(words, end + 1):
        end += 1
    return with_year(words, Phrase(Wording.DATE, at, end, month=MONTHS[low], day=first, last_day=last))


def iso_date_at(words: Sequence[Word], at: int) -> Phrase | None:
    """2021-03-18, 18/03/2021 and 18.03.2021 where only one reading is a date."""
    parts = words[at].text.split(".")
    end = at + 1
    if len(parts) == 1 and at + 4 < len(words) and words[at + 1].text in {"-", "/"}:
        joined = all(words[n].end == words[n + 1].start for n in range(at, at + 4))
        if not joined or words[at + 3].text != words[at + 1].text:
            return None
        parts = [words[n].text for n in (at, at + 2, at + 4)]
        end = at + 5
    if len(parts) != 3 or not all(part.isdecimal() and part.isascii() and len(part) <= 4 for part in parts):
        return None
    first, second, third = (int(part) for part in parts)
    if len(parts[0]) == 4:
        return Phrase(Wording.DATE, at, end, year=first, month=second, day=third)
    if len(parts[2]) != 4:
        return None
    if first > 12 or first == second:
        return Phrase(Wording.DATE, at, end, year=third, month=second, day=first)
    if second > 12:
        return Phrase(Wording.DATE, at, end, year=third, month=first, day=second)
    return Phrase(Wording.DATE, at, end, year=third)


def year_at(words: Sequence[Word], at: int) -> Phrase | None:
    """2021 · 2020-21."""
    if not is_year(words, at):
        return None
    first = int(words[at].text)
    end = at + 1
    if (
        end + 1 < len(words)
        and words[end].text in _DASHES
        and words[end].start == words[at].end
        and words[end + 1].start == words[end].end
    ):
        short = words[end + 1].text
        if short.isdecimal() and len(short) == 2 and first % 100 < int(short):
            return Phrase(Wording.YEARS, at, end + 2, year=first, last_year=first - first % 100 + int(short))
    return Phrase(Wording.YEAR, at, end, year=first)


def decade_at(words: Sequence[Word], at: int) -> Phrase | None:
    """1990s, 1930’s; the '90s is read from its apostrophe."""
    text = words[at].text
    behind = words[at + 1] if at + 1 < len(words) else None
    if behind is None or behind.start != words[at].end or behind.lower not in {"s", "'s"}:
        return None
    if len(text) == 4 and text.isdecimal() and text.endswith("0") and text[:2] in {"17", "18", "19", "20"}:
        year = int(text)
        # "2020's" is as often the year's.
        if behind.lower == "'s" and year >= 2010:
            return Phrase(Wording.YEAR, at, at + 1, year=year)
        last = year + 99 if text.endswith("00") and year < 2000 else year + 9
        return Phrase(Wording.YEARS, at, at + 2, year=year, last_year=last)
    return None


def short_decade_at(words: Sequence[Word], at: int) -> Phrase | None:
    """The '90s, from its apostrophe."""
    text = low_at(words, at + 1)
    if len(text) == 2 and text.isdecimal() and text.endswith("0") and low_at(words, at + 2) in {"s", "'s"}:
        year = (2000 if text in {"00", "10"} else 1900) + int(text)
        return Phrase(Wording.YEARS, at, at + 3, year=year, last_year=year + 9)
    return None


def century_at(words: Sequence[Word], at: int) -> Phrase | None:
    """20th century, nineteenth-century."""
    low = words[at].lower
    number, end = ORDINALS.get(low, 0), at + 1
    if low.isdecimal() and len(low) <= 2 and low_at(words, end) in _ENDINGS:
        number, end = int(low), end + 1
    elif low == "twenty" and low_at(words, end) == "-" and low_at(words, end + 1) == "first":
        number, end = 21, end + 2
    if low_at(words, end) in _DASHES:
        end += 1
    if not 10 < number <= 30 or low_at(words, end) != "century":
        return None
    return Phrase(Wording.YEARS, at, end + 1, year=100 * number - 99, last_year=100 * number)
