"""The stem of an English word: Snowball's, computed once a word.

The stemmer's package loads every language it knows, so it is imported on the first word that the table of
``background`` does not hold.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Protocol

WORDS_KEPT = 1 << 15
"""Words whose stem is remembered."""


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - Snowball's name


@lru_cache(maxsize=WORDS_KEPT)
def stem(word: str) -> str:
    """The stem of a lower-case word in folded spelling."""
    return _stemmer().stemWord(word)


@cache
def _stemmer() -> _Stemmer:
    # snowballstemmer.stemmer() would hand out PyStemmer's object where that is installed.
    from snowballstemmer.english_stemmer import EnglishStemmer

    made: _Stemmer = EnglishStemmer()
    return made
