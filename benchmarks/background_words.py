"""Makes ``reader/language/english/background_words.txt`` from the word list of bert-base-uncased.

    python -m benchmarks fit background

The list (Apache-2.0) is ordered by frequency from its 1997th line on.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log10
from pathlib import Path

from reader.language.english.background import BOTH, UNSEEN
from reader.language.english.spelling import folded
from reader.language.english.stems import stem
from reader.language.english.stop_words import STOP_WORDS
from reader.language.english.word_table import written

TABLE = Path(__file__).parents[1] / "reader/language/english/background_words.txt"

FIRST = 1996
"""Place of *the*, the commonest word."""

INFLECTED = 8000
"""Ranks of which inflected words are listed: as many as load more quickly than they stem."""


def refit(files: Sequence[Path]) -> str:
    """Read the list, write the table; says how much it holds."""
    words = [word for file in files for word in file.read_text("utf-8").split("\n")[FIRST:]]
    plain = [
        (rank, word) for rank, word in enumerate(words) if word.isascii() and word.isalpha() and len(word) > 1
    ]
    stems = {word: stem(folded(word)) for _, word in plain}
    rarity: dict[str, float] = {}
    for rank, word in plain:
        rarity.setdefault(stems[word], round(min(UNSEEN, 0.1 + 1.15 * log10(rank + 1)), 1))
    # A word that is the stem of another but not its own must be listed, however rare.
    listed = {
        word: stems[word]
        for rank, word in plain
        if word != stems[word] and ((rank < INFLECTED and word not in STOP_WORDS) or word in rarity)
    }
    said = {own: f"{figure:.1f}" for own, figure in rarity.items() if figure < UNSEEN}
    stemmed = {word: BOTH.join([own, said[word]]) if word in said else own for word, own in listed.items()}
    TABLE.write_text(written((said | stemmed).items()), "utf-8")
    return f"{len(said)} stems and {len(listed)} inflected words written to {TABLE}"
