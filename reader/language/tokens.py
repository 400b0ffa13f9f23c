"""The words of a text that carry facts, as keys that can be compared, each with its place.

One key for a country, its capital and its people; one for a figure in digits or in words; one for British and
American spelling; else the stem. Stop words are left out. Which numbers mean the same quantity and which
names the same person is for others.
"""

from __future__ import annotations

import re
from enum import StrEnum
from sys import intern
from typing import NamedTuple

from reader.kept_answers import KeptAnswers
from reader.language.english.background import background
from reader.language.english.countries import countries
from reader.language.english.months import MONTHS, WEEKDAYS
from reader.language.english.number_words import TENS, UNITS
from reader.language.english.spelling import folded
from reader.language.english.stems import stem
from reader.language.english.stop_words import STOP_WORDS


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    COUNTRY = "country"
    DATE = "date"
    """A weekday or a month."""


class Token(NamedTuple):
    """A word of weight and where it stands."""

    term: str
    """What is compared: ``@china``, ``#1140``, a weekday or month in full, or a stem."""
    start: int
    """Offset in the text given."""
    end: int
    """Offset one past its end; a possessive ending stands outside."""
    kind: TokenKind
    """Word, number, country or date."""
    capital: bool
    """Printed with a capital."""


class _Entry(NamedTuple):
    """What is known of a printed word without its neighbours."""

    term: str
    """As in a token; empty for a word without weight."""
    length: int
    """Characters without the possessive ending."""
    kind: TokenKind
    capital: bool
    doubtful: bool
    """Its neighbours decide: ``May``, ``twenty-``, ``South``."""


_WORD = re.compile(r"\b(?:[^\W\d_]\.){2,}|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")
LONGEST_WORD = 40
"""Letters up to which a word is stemmed; what is longer is an address or no word."""

_WORDS_KEPT = 1 << 15
"""Printed words whose entry is remembered; an archive does not fill the memory."""

_FULL_NAMES = {number: name for name, number in reversed(MONTHS.items())}
_DAY_NAMES = {number: name for name, number in reversed(WEEKDAYS.items())}
_DATES = {name: _FULL_NAMES[number] for name, number in MONTHS.items()} | {
    name: _DAY_NAMES[number] for name, number in WEEKDAYS.items()
}
"""Every name and abbreviation of a month or weekday, and the name in full."""

_MORE_THAN_DATES = frozenset(_DATES) & frozenset(
    ["may", "march", "mar", "jan", "dec", "mon", "wed", "sat", "sun"]
)
"""A date only with a capital and beside a figure or behind a word of time."""

_FIGURE_BEHIND = re.compile(r"\.?\s{1,3}\d")
_TIME_BEFORE = re.compile(
    r"(?:\d(?:st|nd|rd|th)?|\b(?:in|of|since|until|till|by|last|next|early|late|mid|this))\W$", re.IGNORECASE
)
_LOOK_BACK = 8
"""Characters before a doubtful date that are looked at."""

_JOINTS = " -\N{NO-BREAK SPACE}\N{NON-BREAKING HYPHEN}\n"
"""What may join the words of a name or number."""


def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of ``text`` in order, with offsets into it."""
    found: list[Token] = []
    done = 0
    for match in _WORD.finditer(text):
        term, length, kind, capital, doubtful = _ENTRIES[match[0]]
        if not term and not doubtful:
            continue
        start = match.start()
        if start < done:
            continue
        end = start + length
        if doubtful:
            term, end, kind = _settled(text, start, end, term, kind)
            if not term:
                continue
            done = end
        found.append(Token(term, start, end, kind, capital))
    return tuple(found)


def _entry(printed: str) -> _Entry:
    first = printed[0]
    if first.isdigit():
        return _Entry("#" + printed.replace(",", ""), len(printed), TokenKind.NUMBER, False, False)
    bare = _without_possessive(printed)
    capital = first.isupper()
    if capital:
        single, several = countries()
        country = single.get(bare) or (single.get(bare.title()) if len(bare) > 3 and bare.isupper() else None)
        if country or bare in several:
            return _Entry(
                f"@{country}" if country else _key(bare.lower()),
                len(bare),
                TokenKind.COUNTRY if country else TokenKind.WORD,
                True,
                bare in several,
            )
    lower = intern(bare.lower().replace("’", "'"))
    if lower in _DATES and (capital or lower not in _MORE_THAN_DATES):
        return _Entry(_DATES[lower], len(bare), TokenKind.DATE, capital, lower in _MORE_THAN_DATES)
    if lower in TENS:
        return _Entry(f"#{TENS[lower]}", len(bare), TokenKind.NUMBER, capital, True)
    if lower in UNITS and lower not in STOP_WORDS:
        return _Entry(f"#{UNITS[lower]}", len(bare), TokenKind.NUMBER, capital, False)
    return _Entry(_key(lower), len(bare), TokenKind.WORD, capital, False)


_ENTRIES = KeptAnswers(_entry, most=_WORDS_KEPT)


def _without_possessive(printed: str) -> str:
    return printed[:-2] if printed.endswith(("'s", "’s", "'S", "’S")) else printed


def _key(lower: str) -> str:
    if len(lower) < 2 or lower in STOP_WORDS:
        return ""
    known = background().stem(lower)
    if known is not None:
        return known
    return stem(folded(lower.replace(".", ""))) if len(lower) <= LONGEST_WORD else lower


def _settled(text: str, start: int, end: int, term: str, kind: TokenKind) -> tuple[str, int, TokenKind]:
    """Term, end and kind of a doubtful word, by its neighbours."""
    if kind is TokenKind.DATE:
        if _FIGURE_BEHIND.match(text, end) or _TIME_BEFORE.search(text[max(0, start - _LOOK_BACK) : start]):
            return term, end, kind
        return _key(text[start:end].lower()), end, TokenKind.WORD
    if end + 1 < len(text) and text[end] in _JOINTS:
        if kind is TokenKind.NUMBER:
            return _with_units(text, end, term)
        for tail, country in countries().several[text[start:end]]:
            behind = end + 1 + len(tail)
            if text.startswith(tail, end + 1) and not text[behind : behind + 1].isalnum():
                return f"@{country}", behind, TokenKind.COUNTRY
    return term, end, kind


def _with_units(text: str, end: int, term: str) -> tuple[str, int, TokenKind]:
    """``twenty`` and what follows the hyphen."""
    unit = _WORD.match(text, end + 1)
    value = UNITS.get(unit[0].lower(), 0) if unit else 0
    if unit and 0 < value < 10:
        return f"#{int(term[1:]) + value}", unit.end(), TokenKind.NUMBER
    return term, end, TokenKind.NUMBER
