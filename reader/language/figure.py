"""One number read at one place of a text, in digits or in words. What it counts is for ``quantities``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.language.english.number_words import (
    FRACTION_SIGNS,
    MULTIPLIERS,
    SUFFIXES,
    TENS,
    UNITS,
    VAGUE,
    VAGUE_OF_VAGUE,
)
from reader.language.words import Word, low_at

_DIGITS = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$")
_DASHES = frozenset("-‐‑")
_HALVES = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}
_ROUND_FROM = 100
"""Trailing zeros say that a figure is rounded from here on; relations page §1.5."""
_MOST_WORDS = 12
"""Words of the longest number that is read: ``nine hundred and ninety-nine thousand …``."""
_MOST_MULTIPLIERS = 4
"""Words and hyphens behind digits that may multiply them."""
_LONGEST = 13
"""Digits; more than that is no quantity, and would cost time to convert."""


class Figure(NamedTuple):
    """A number and where it ends."""

    end: int
    """Index of the first word behind it."""
    value: float
    """The number."""
    step: float
    """Size of one step of its last significant digit where it is told roundly, else 0."""
    vague: tuple[float, float] | None = None
    """Least and greatest for ``dozens``, ``several``."""
    digits: bool = False
    """Written in digits."""
    metres: bool = False
    """The ``m`` behind it may also be the metre."""
    factor: float = 1.0
    """The multiplier behind the figure: a million in ``2.4 million``."""


def figure_at(words: Sequence[Word], at: int) -> Figure | None:
    """The number that begins at word ``at``; none where it does not begin there."""
    word = words[at]
    if word.lower[0].isdigit():
        return _digits(words, at)
    return _letters(words, at)


def _digits(words: Sequence[Word], at: int) -> Figure | None:
    text = words[at].text
    plain = text.replace(",", "")
    if len(plain) > _LONGEST or not _DIGITS.match(text):
        return None
    value, step = float(plain), 0.0
    if "." in plain:
        step = 10.0 ** -len(plain.partition(".")[2])
    elif value >= _ROUND_FROM:
        step = float(10 ** (len(plain) - len(plain.rstrip("0"))))
        step = step if step > 1 else 0.0
    end = at + 1
    if end < len(words) and words[end].lower in FRACTION_SIGNS:
        value, step, end = value + FRACTION_SIGNS[words[end].lower], 0.0, end + 1
    elif (fraction := _written_fraction(words, end)) is not None:
        value, step, end = value + fraction, 0.0, end + 3
    return _multiplied(words, end, value, step, digits=True)


def _written_fraction(words: Sequence[Word], at: int) -> float | None:
    """The half in ``2 1/2``."""
    if at + 2 < len(words) and words[at + 1].text == "/":
        above, below = words[at].text, words[at + 2].text
        if above in {"1", "2", "3"} and below in {"2", "3", "4"} and above < below:
            return int(above) / int(below)
    return None


def _multiplied(words: Sequence[Word], end: int, value: float, step: float, *, digits: bool) -> Figure:
    """The number with the ``million``, ``bn`` or ``thousand`` behind it."""
    metres = False
    factor = 1.0
    last = end + _MOST_MULTIPLIERS
    while end < min(len(words), last):
        word = words[end]
        joined = word.start == words[end - 1].end
        if word.lower in MULTIPLIERS:
            more = MULTIPLIERS[word.lower]
            end += 1
        elif word.text in _DASHES and joined and end + 1 < len(words) and words[end + 1].lower in MULTIPLIERS:
            more = MULTIPLIERS[words[end + 1].lower]
            end += 2
        elif digits and factor == 1 and word.lower in SUFFIXES and (joined or len(word.lower) > 1):
            more = SUFFIXES[word.lower]
            metres = word.text == "m"
            end += 1
        else:
            break
        factor *= more
    if factor > 1:
        step = (step or 1.0) * factor if value * factor >= _ROUND_FROM else 0.0
    return Figure(end, value * factor, step, digits=digits, metres=metres, factor=factor)


def _letters(words: Sequence[Word], at: int) -> Figure | None:
    low = words[at].lower
    if low in {"a", "an", "half"}:
        return _with_article(words, at)
    if low in FRACTION_SIGNS:
        return Figure(at + 1, FRACTION_SIGNS[low], 0.0)
    if low in VAGUE:
        return _vague(words, at, at)
    below = _below_hundred(words, at)
    if below is None:
        if low == "dozen":
            return Figure(at + 1, 12.0, 0.0)
        return None
    end, value = below
    if low_at(words, end) == "dozen":
        return Figure(end + 1, value * 12, 0.0)
    if low_at(words, end) == "and" and low_at(words, end + 1) == "a" and low_at(words, end + 2) in _HALVES:
        return _multiplied(words, end + 3, value + _HALVES[low_at(words, end + 2)], 0.0, digits=False)
    return _long(words, end, value)


def _long(words: Sequence[Word], end: int, value: float) -> Figure:
    """Numbers of several words: ``two hundred and forty``, ``three thousand two hundred``."""
    total, part, step = 0.0, float(value), 0.0
    last = end + _MOST_WORDS
    while end < min(len(words), last):
        low = words[end].lower
        if low in MULTIPLIERS:
            factor = MULTIPLIERS[low]
            if factor == 100:
                part, step = part * factor, 100.0
            else:
                total, part, step = total + part * factor, 0.0, factor * (step or 1.0)
            end += 1
            if part and low_at(words, end) in MULTIPLIERS:
                continue
            if not _ahead(words, end):
                break
            end += low_at(words, end) == "and"
            below = _below_hundred(words, end)
            if below is None:
                break
            end, more = below
            part, step = part + more, 0.0
        else:
            break
    if end < len(words) and words[end].text in _DASHES and low_at(words, end + 1) in MULTIPLIERS:
        factor = MULTIPLIERS[words[end + 1].lower]
        return Figure(end + 2, (total + part) * factor, factor)
    return Figure(end, total + part, step)


def _ahead(words: Sequence[Word], at: int) -> bool:
    """Whether the number goes on here: ``hundred and forty``, ``thousand two hundred``."""
    at += low_at(words, at) == "and"
    low = low_at(words, at)
    return low in UNITS or low in TENS


def _below_hundred(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    low = low_at(words, at)
    if low in UNITS:
        return at + 1, UNITS[low]
    if low not in TENS:
        return None
    after = at + 1
    if after < len(words) and words[after].text in _DASHES:
        after += 1
    unit = UNITS.get(low_at(words, after), 0)
    return (after + 1, TENS[low] + unit) if 0 < unit < 10 else (at + 1, TENS[low])


def _with_article(words: Sequence[Word], at: int) -> Figure | None:
    """``a hundred``, ``a dozen``, ``a couple``, ``half a million``, ``half a dozen``; not a bare article."""
    if words[at].lower == "half":
        if low_at(words, at + 1) in {"a", "an"}:
            after = low_at(words, at + 2)
            if after == "dozen":
                return Figure(at + 3, 6.0, 0.0)
            if after in MULTIPLIERS:
                return Figure(at + 3, MULTIPLIERS[after] / 2, MULTIPLIERS[after] / 10)
        return None
    after = low_at(words, at + 1)
    if after in {"couple", "few", "handful"}:
        return _vague(words, at, at + 1)
    if after == "dozen":
        return Figure(at + 2, 12.0, 0.0)
    if after == "half":
        dozen = at + 2 + (low_at(words, at + 2) in _DASHES)
        if low_at(words, dozen) == "dozen":
            return Figure(dozen + 1, 6.0, 0.0)
    if after in {"hundred", "thousand", "million", "billion", "trillion"}:
        return _long(words, at + 1, 1)
    return None


def _vague(words: Sequence[Word], at: int, named: int) -> Figure | None:
    low = words[named].lower
    if low in {"tens", "hundreds"} and low_at(words, named + 1) == "of":
        both = VAGUE_OF_VAGUE.get((low, low_at(words, named + 2)))
        if both:
            return Figure(named + 3, both[0], 0.0, both)
    if low == "tens" or (low in {"couple", "handful", "few"} and at == named):
        return None
    if low == "scores" and low_at(words, named + 1) != "of":
        return None
    least, most = VAGUE[low]
    end = named + 1
    factor = MULTIPLIERS.get(low_at(words, end), 1.0)
    if factor > 1:
        return Figure(end + 1, least * factor, 0.0, (least * factor, most * factor))
    return Figure(end, least, 0.0, (least, most))
