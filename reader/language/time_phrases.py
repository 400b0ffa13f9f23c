"""Expressions of time as they are worded: which reader to ask at which word."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.language.date_phrases import (
    century_at,
    day_month_at,
    decade_at,
    iso_date_at,
    month_at,
    short_decade_at,
    year_at,
)
from reader.language.english.months import MONTHS, SEASONS, WEEKDAYS
from reader.language.english.number_words import ORDINALS, TENS, UNITS
from reader.language.named_times import holiday_at, quarter_at, season_at, short_quarter_at, weekday_at
from reader.language.relative_times import (
    NEAR_DAYS,
    article_at,
    earlier_at,
    near_day_at,
    shifted_at,
    units_at,
)
from reader.language.time_phrase import Phrase, Wording
from reader.language.words import Word, low_at

_PARTS = {
    "early": "early",
    "late": "late",
    "mid": "mid",
    "beginning": "early",
    "start": "early",
    "end": "late",
    "middle": "mid",
}
_WHOLE = frozenset({Wording.DATE, Wording.WEEKDAY, Wording.WEEKEND})
"""Wordings so short that *early* and *late* speak of the hour."""
_UNPARTED = frozenset({Wording.STRETCH, Wording.FROM_CONTEXT, Wording.AWAY, Wording.NEAR_DAY})
"""Wordings that have no early and late part."""
_DASHES = frozenset("-‐‑–—")


def phrase_at(words: Sequence[Word], at: int) -> Phrase | None:
    """The expression of time that begins at word ``at``; without the preposition before it."""
    low = words[at].lower
    if low[0].isdigit():
        return number_at(words, at)
    reader = _READERS.get(low)
    return reader(words, at) if reader is not None else None


def is_trigger(low: str) -> bool:
    """An expression of time may begin with this word."""
    return low in _READERS or low[0].isdigit()


def number_at(words: Sequence[Word], at: int) -> Phrase | None:
    """18 March 2021 · 3 to 9 June · 2021-03-18 · 1990s · 2021 · 18 months ago."""
    return (
        iso_date_at(words, at)
        or day_month_at(words, at)
        or decade_at(words, at)
        or century_at(words, at)
        or year_at(words, at)
        or quarter_at(words, at)
        or units_at(words, at)
    )


def _parted(words: Sequence[Word], at: int) -> Phrase | None:
    """early 2021 · late March · mid-2027 · earlier this week · the end of next month."""
    part = _PARTS[words[at].lower]
    place = at + 1
    if low_at(words, place) in _DASHES:
        place += 1
    elif words[at].lower in {"beginning", "start", "end", "middle"}:
        if low_at(words, place) != "of":
            return None
        place += 1
    elif words[at].lower in {"early", "late"} and low_at(words, place) in {"in", "on"}:
        return None
    if low_at(words, place) == "the" and low_at(words, place + 1) in {"year", "month", "week", "decade"}:
        unit = low_at(words, place + 1)
        if low_at(words, place + 2) == "of":
            return None
        return Phrase(Wording.UNIT, at, place + 2, unit=unit, steps=0, part=part)
    if low_at(words, place) == "the":
        place += 1
    inner = phrase_at(words, place) if place < len(words) and low_at(words, place) not in _PARTS else None
    if inner is None or inner.wording in _UNPARTED:
        return None
    if inner.wording in _WHOLE:
        return inner
    return inner._replace(start=at, part=part)


_Reader = Callable[[Sequence[Word], int], Phrase | None]


def _ordinal(words: Sequence[Word], at: int) -> Phrase | None:
    return century_at(words, at) or quarter_at(words, at)


def _count(words: Sequence[Word], at: int) -> Phrase | None:
    return century_at(words, at) or units_at(words, at)


_READERS: dict[str, _Reader] = {}
_READERS |= dict.fromkeys(["a", "an", "half", *UNITS, *TENS], _count)
_READERS |= dict.fromkeys(ORDINALS, _ordinal)
_READERS |= dict.fromkeys(MONTHS, month_at)
_READERS |= dict.fromkeys(WEEKDAYS, weekday_at)
_READERS |= dict.fromkeys(SEASONS, season_at)
_READERS |= dict.fromkeys(NEAR_DAYS, near_day_at)
_READERS |= dict.fromkeys(["last", "next", "this", "past", "coming"], shifted_at)
_READERS |= dict.fromkeys(_PARTS, _parted)
_READERS |= {
    "earlier": earlier_at,
    "later": earlier_at,
    "the": article_at,
    "q": short_quarter_at,
    "final": quarter_at,
}
_READERS |= dict.fromkeys(["'", "’", "‘"], short_decade_at)
_READERS |= dict.fromkeys(["christmas", "boxing", "new", "valentine"], holiday_at)
