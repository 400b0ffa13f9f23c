"""Numbers that name and do not count: Highway 9, G20, Group of Seven, No. 10, 24/7."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.currencies import CODES
from reader.language.english.number_words import TENS, UNITS
from reader.language.english.quantity_words import IDENTIFIED, SLOT_OF
from reader.language.english.word_set import word_set
from reader.language.figure import figure_at
from reader.language.quantity import Precision, Quantity, QuantityKind
from reader.language.quantity_context import singular
from reader.language.words import Word, low_at
from reader.vocabulary.span import Span

_DASHES = frozenset("-‐‑–")
_SPELLED = word_set(
    "page chapter paragraph article room gate table phase stage platform flight number clause section"
)
"""Nouns whose number is told in letters too: page nine."""
_PREFIXES = word_set("mid pre post under over sub early late all non top plus")
"""What stands before a hyphen and a number without making it a name."""


def named_number(words: Sequence[Word], at: int) -> tuple[Quantity | None, int] | None:
    """The identifier at word ``at`` with the place to go on; none where the number is to be passed over."""
    word = words[at]
    if not word.lower[0].isdigit():
        return _in_letters(words, at)
    before = words[at - 1] if at else None
    joined = before is not None and before.end == word.start
    if before is not None and joined:
        if before.text[0].isalpha() and before.text.upper() not in _CODES and before.lower != "rs":
            return _identifier(words, at - 1, at, before.lower)
        if before.text in _DASHES and at > 1 and words[at - 2].end == before.start:
            stem = words[at - 2]
            if stem.lower in {"under", "over"}:
                return None, at + 1
            if stem.text[0].isupper() and stem.lower not in _PREFIXES and not _is_plain(stem.text):
                return _identifier(words, at - 2, at, stem.lower)
        if before.text == "#":
            return _identifier(words, at - 1, at, "number")
    if (
        low_at(words, at + 1) == "/"
        and low_at(words, at + 2)[:1].isdigit()
        and words[at + 1].start == word.end
    ):
        return _slashed(words, at)
    if low_at(words, at + 1) == "s" and words[at + 1].start == word.end:
        return None, at + 2
    return _behind_noun(words, at)


_CODES = frozenset(code.upper() for code in CODES)


def _is_plain(text: str) -> bool:
    """A capitalised ordinary word: ``Heavy-12`` would be one; short letters and capitals are a name's."""
    return len(text) > 1 and text[1:].islower() and len(text) > 6


def _identifier(words: Sequence[Word], start: int, at: int, noun: str) -> tuple[Quantity, int]:
    figure = figure_at(words, at)
    value = figure.value if figure and figure.factor == 1 else 0.0
    end = at + 1
    while end < len(words) and words[end].start == words[end - 1].end and words[end].text.isalnum():
        end += 1
    span = Span(words[start].start, words[end - 1].end)
    return Quantity(span, QuantityKind.IDENTIFIER, value, value, value, Precision.EXACT, noun=noun), end


def _slashed(words: Sequence[Word], at: int) -> tuple[Quantity | None, int] | None:
    """``24/7`` and ``9/11`` are passed over; ``1/3`` of something too, since a date may look the same."""
    end = at + 3
    while end + 1 < len(words) and words[end].text == "/" and words[end + 1].text[0].isdigit():
        end += 2
    return None, end


def _behind_noun(words: Sequence[Word], at: int) -> tuple[Quantity | None, int] | None:
    before = low_at(words, at - 1)
    start = at - 1
    if before == "." and low_at(words, at - 2) in {"no", "nos"} and words[at - 2].text[0].isupper():
        return _identifier(words, at - 2, at, "number")
    noun = before if before in IDENTIFIED else (singular(before) or "")
    if noun not in IDENTIFIED or not words[at].text.isdecimal():
        return _in_list(words, at)
    behind = low_at(words, at + 1)
    capital = words[start].text[0].isupper()
    if before == "no" or (not capital and behind.isalpha() and singular(behind) is not None):
        return None
    return _identifier(words, start, at, noun)


def _in_list(words: Sequence[Word], at: int) -> tuple[Quantity | None, int] | None:
    """``gates 1, 2 and 4``, ``slabs 6 to 8``: the further numbers name too."""
    if not words[at].text.isdecimal() or low_at(words, at - 1) not in {",", "and", "to", "or"}:
        return None
    place = at - 1
    while place > 0 and (words[place].lower in {",", "and", "to", "or"} or words[place].text.isdecimal()):
        place -= 1
        if at - place > 8:
            return None
    noun = words[place].lower if words[place].lower in IDENTIFIED else (singular(words[place].lower) or "")
    if (
        noun not in IDENTIFIED
        or not words[place + 1].text.isdecimal()
        or singular(words[place].lower) is None
    ):
        return None
    return _identifier(words, at, at, noun)


def _in_letters(words: Sequence[Word], at: int) -> tuple[Quantity | None, int] | None:
    """``Group of Seven``, ``Formula One``, ``Table Nine``: a number word with a capital behind a capital."""
    word = words[at]
    value = UNITS.get(word.lower, TENS.get(word.lower))
    if value is None or at == 0:
        return None
    before, behind = words[at - 1], low_at(words, at + 1)
    if before.lower in _SPELLED and not (behind.isalpha() and singular(behind)):
        return _named(words, at - 1, at, before.lower, value)
    if not word.text[0].isupper():
        return None
    if before.lower == "of" and at > 1 and words[at - 2].lower == "group":
        return _named(words, at - 2, at, "group", value)
    if not before.text[0].isupper() or before.lower in SLOT_OF or (behind.isalpha() and singular(behind)):
        return None
    if before.lower in IDENTIFIED or before.lower in {"big", "formula", "one", "channel", "force"}:
        return _named(words, at - 1, at, before.lower, value)
    return None


def _named(words: Sequence[Word], start: int, at: int, noun: str, value: float) -> tuple[Quantity, int]:
    span = Span(words[start].start, words[at].end)
    return Quantity(
        span, QuantityKind.IDENTIFIER, float(value), float(value), float(value), Precision.EXACT, noun=noun
    ), at + 1
