"""The stem of an English word: Snowball's, computed once a word.

The stemmer's package would load every language it knows; English alone is loaded, on the first word that the
table of ``background`` does not hold.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib.util import find_spec, module_from_spec
from typing import Protocol

from reader.kept_answers import KeptAnswers

WORDS_KEPT = 1 << 15
"""Words whose stem is remembered."""


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - Snowball's name


def stem(word: str) -> str:
    """The stem of a lower-case word in folded spelling."""
    return _STEMS[word]


@cache
def _stemmer() -> _Stemmer:
    name = "snowballstemmer"
    spec = None if name in sys.modules else find_spec(name)
    if spec is not None:
        # Its languages are some 10 ms and 3 MiB: an empty package stands for them while English is loaded.
        sys.modules[name] = module_from_spec(spec)
    try:
        # snowballstemmer.stemmer() would hand out PyStemmer's object where that is installed.
        from snowballstemmer.english_stemmer import EnglishStemmer
    finally:
        if spec is not None:
            del sys.modules[name]
    made: _Stemmer = EnglishStemmer()
    return made


def _stemmed(word: str) -> str:
    return _stemmer().stemWord(word)


_STEMS = KeptAnswers(_stemmed, most=WORDS_KEPT)
