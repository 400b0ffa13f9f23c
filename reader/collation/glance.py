"""Whether two passages look alike, at a first glance: the score of engine page §1.

By it the sources of a story are told from those on another event; the pairs themselves are scored by what
``learned`` holds.
"""

from __future__ import annotations

from reader.collation import weights
from reader.collation.features import Common


def glance(common: Common) -> float:
    """Log-odds from what two passages share."""
    return (
        weights.BASE
        + weights.WORDS * common.words
        + weights.LETTERS * common.letters
        + weights.RARE_WORDS * common.rare_words
        + weights.SECOND_WORD * common.second_word
        + weights.NUMBERS * common.numbers
        + weights.DATES * common.dates
    )
