"""Words and phrases of a hand-made list found in a text, each with its class and its pole.

A list is a file of lines ``class: a pole | a pole``; expressions in base form, set apart by commas; “…”
stands for up to four words; a word behind ``=`` counts only as printed. Words of an expression may stand in
any form. What is found says nothing yet of whose it is: that is for those who ask.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, cached_property, lru_cache
from sys import intern
from typing import NamedTuple

from reader.kept_answers import KeptAnswers
from reader.language.english.background import background
from reader.language.english.spelling import folded
from reader.language.english.stems import stem
from reader.language.english.verb_forms import PAST_FORMS
from reader.shipped_text import shipped_text
from reader.vocabulary.span import Span

GAP = 4
"""Words that may stand for the “…” of an expression."""

TEXTS_KEPT = 1 << 15
"""Texts of which is remembered what a list has in them: one passage stands in many pairs."""

LATEST = 1 << 12
"""Texts whose keys are remembered: most hold nothing of a list, which the keys tell."""

WORDS_KEPT = 1 << 14
"""Words of which is remembered their key."""

ADVERB = "ly"
"""Ending of words that share the stem of an expression and mean something else: closely, openly."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Told(NamedTuple):
    """A word or phrase of the list."""

    span: Span
    """In the text given."""
    kind: str
    """The class: vote, life."""
    pole: int
    """Which of the class's poles, from 0."""


class _Entry(NamedTuple):
    """An expression of the list."""

    printed: str
    """The first word where it counts only as printed; else empty."""
    rest: tuple[str, ...]
    """The keys behind the first word; “…” for a gap."""
    kind: str
    pole: int


class Expressions:
    """A list, asked what of it a text holds."""

    def __init__(self, name: str) -> None:
        """``name`` is that of a file of ``reader.relations``; it is read when first needed."""
        self._name = name

    def told(self, text: str) -> tuple[Told, ...]:
        """The expressions in reading order; where two begin at one word the longer of a class stands."""
        return () if self.table.keys().isdisjoint(_keys(text)) else _told(self, text)

    @cached_property
    def table(self) -> dict[str, tuple[_Entry, ...]]:
        """The expressions by the key of their first word."""
        found: dict[str, tuple[_Entry, ...]] = {}
        for line in shipped_text("reader.relations", self._name).splitlines():
            if line.startswith("#"):
                continue
            kind, poles = line.split(":")
            for number, pole in enumerate(poles.split("|")):
                for expression in pole.split(","):
                    first, *rest = expression.split()
                    printed = first[1:] if first.startswith("=") else ""
                    entry = _Entry(printed, tuple(w if w == "…" else _key(w) for w in rest), kind, number)
                    key = _key(printed or first)
                    found[key] = (*found.get(key, ()), entry)
        return found


@cache
def expressions(name: str) -> Expressions:
    """The list of that file."""
    return Expressions(name)


@lru_cache(maxsize=TEXTS_KEPT)
def _told(listed: Expressions, text: str) -> tuple[Told, ...]:
    words = tuple(_WORD.finditer(text))
    found: list[Told] = []
    for at, word in enumerate(words):
        entries = _beginning(listed, word[0].lower())
        if not entries:
            continue
        longest: dict[str, Told] = {}
        for entry in entries:
            last = _end(words, at, entry.rest)
            if last is None:
                continue
            told = Told(Span(word.start(), words[last].end()), entry.kind, entry.pole)
            if entry.kind not in longest or told.span.end > longest[entry.kind].span.end:
                longest[entry.kind] = told
        found += longest.values()
    return tuple(found)


def _beginning(listed: Expressions, low: str) -> tuple[_Entry, ...]:
    """The expressions of the list that may begin with the word, those in any form first."""
    entries = listed.table.get(_key(low), ())
    in_any_form = () if low.endswith(ADVERB) else [one for one in entries if not one.printed]
    return (*in_any_form, *(one for one in entries if one.printed == low))


@lru_cache(maxsize=LATEST)
def _keys(text: str) -> tuple[str, ...]:
    """The keys of the words of a text."""
    return tuple([_KEYS[intern(word.lower())] for word in _WORD.findall(text)])


def _end(words: Sequence[re.Match[str]], at: int, rest: tuple[str, ...]) -> int | None:
    """Index of the last word of the expression whose first word stands at ``at``."""
    gap = False
    for key in rest:
        if key == "…":
            gap = True
            continue
        ahead = range(at + 1, min(len(words), at + 2 + (GAP if gap else 0)))
        place = next((k for k in ahead if _key(words[k][0].lower()) == key), None)
        if place is None:
            return None
        at, gap = place, False
    return at


def _key(low: str) -> str:
    """The stem of a word's base form."""
    return _KEYS[low]


def _found_key(low: str) -> str:
    # From the table of common words where that has it.
    base = PAST_FORMS.get(low, low)
    return background().stem(base) or stem(folded(base))


_KEYS = KeptAnswers(_found_key, most=WORDS_KEPT)
