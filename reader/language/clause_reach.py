"""The words of a text and how far a word reaches to the right: up to where its clause ends.

For negations and for words of doubt or intention. A rough grammar of punctuation and connectives, no parser.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reader.language.english.word_set import word_set

_TOKEN = re.compile(r"\w+(?:[.,'’‑-]\w+)*|[.,;:!?()\[\]—–\n]|-{2,3}")

_CONNECTIVES = word_set("""
    but while whereas although though because unless which who whom whose where if when whenever nor so yet
    whether whilst lest
    """)
"""Words that open another clause whatever follows."""

_AFTER_AND = word_set("""
    he she it they we i you there this these has have had is are was were will would can could did does do
    should must may might said says then also instead has't
    """)
"""Words after *and* that show that a clause follows, not a second noun or verb of the same one."""

_PARENTHESES = word_set("however though indeed moreover incidentally")
"""Words between two commas that leave the clause open."""

_SAYING = word_set("said says say added adds argued insisted according of")

_STOPS = frozenset([*".;:!?()[]—–\n", "--", "---"])
"""Marks that end a clause and everything that reaches over it."""


_MAY_END = _STOPS | _CONNECTIVES | frozenset([",", "and"])


class Word(NamedTuple):
    """One word or mark."""

    start: int
    """First character."""
    end: int
    """One past the last."""
    low: str
    """In lower case, typographic apostrophes as straight ones."""


class Reach(NamedTuple):
    """The words of a text with the place where the clause of each ends."""

    words: list[Word]
    """In order, marks included."""
    ends: list[int]
    """For each word: index of the first word after it that is outside its clause."""
    stops: list[int]
    """For each word: index of the next full stop, semicolon, colon, dash or bracket."""


def words_of(text: str) -> list[Word]:
    """Words and marks in order."""
    folded = text.replace("’", "'")
    low = folded.lower()
    if len(low) != len(text):
        low = folded
    make = Word._make
    return [make((*match.span(), match[0])) for match in _TOKEN.finditer(low)]


@lru_cache(maxsize=4)
def reach_of(text: str) -> Reach:
    """Words, and for each the end of its clause and of its sentence part, in one pass from the right."""
    words = words_of(text)
    count = len(words)
    ends, stops = [count] * count, [count] * count
    clause = stop = count
    for index in range(count - 1, -1, -1):
        ends[index], stops[index] = clause, stop
        low = words[index][2]
        if low not in _MAY_END:
            continue
        if low in _STOPS:
            clause = stop = index
        elif low == ",":
            if not _is_parenthesis(words, index):
                clause = index
        elif low != "and" or _opens_clause(words, index):
            clause = index
    return Reach(words, ends, stops)


def _opens_clause(words: list[Word], index: int) -> bool:
    """Whether the *and* at ``index`` joins a clause."""
    return index + 1 < len(words) and words[index + 1].low in _AFTER_AND


def _is_parenthesis(words: list[Word], index: int) -> bool:
    """Whether the comma at ``index`` is one of a pair inside a clause, or of a list that ends with *or*."""
    after = [word.low for word in words[index + 1 : index + 6]]
    before = [word.low for word in words[max(0, index - 4) : index]]
    if not after:
        return False
    if "," in after:
        inner = after[: after.index(",")]
        if inner and (inner[0] in _PARENTHESES or inner[-1] in _SAYING or inner == ["of", "course"]):
            return True
    if "," in before:
        inner = before[len(before) - before[::-1].index(",") :]
        if inner and (inner[0] in _PARENTHESES or inner[-1] in _SAYING or inner == ["of", "course"]):
            return True
    return "or" in after[:4] and after[0] not in _CONNECTIVES
