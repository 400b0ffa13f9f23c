"""Words that are spelt nearly so: Uyghur and Uighur, Zelensky and Zelenskiy, a slip of the fingers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache

from reader.filter.folded import folded
from reader.vocabulary.span import Span

SLIPS = ((9, 3), (6, 2), (4, 1))
"""From how many letters of a word how many of them may be wrong, missing, too many or exchanged; shorter
words have to be right."""

_WORD = re.compile(r"[^\W_]+")


def spelt_alike(query: str) -> Callable[[str], Iterator[Span]]:
    """What finds the words of the query in a text, one after the other; nothing for a query without words."""
    sought = [_plain(word) for word in _WORD.findall(folded(query))]

    @cache
    def is_meant(number: int, word: str) -> bool:
        return _is_like(sought[number], _plain(word))

    def spans(text: str) -> Iterator[Span]:
        if not sought:
            return
        words = list(_WORD.finditer(folded(text)))
        at = 0
        while at + len(sought) <= len(words):
            run = words[at : at + len(sought)]
            if all(is_meant(number, word[0]) for number, word in enumerate(run)):
                yield Span(run[0].start(), run[-1].end())
                at += len(sought)
            else:
                at += 1

    return spans


def _is_like(sought: str, word: str) -> bool:
    """Whether the word holds what is sought, or differs from it by a few slips."""
    if sought in word:
        return True
    allowed = next((slips for letters, slips in SLIPS if len(sought) >= letters), 0)
    if not allowed or abs(len(sought) - len(word)) > allowed:
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(sought, word, score_cutoff=allowed) <= allowed


def _plain(word: str) -> str:
    """Without accents."""
    letters = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
