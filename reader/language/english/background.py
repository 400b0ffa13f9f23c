"""How common a word is in English at large, and the stem of the common words.

``background_words.txt`` says of each stem its rarity and of each common inflected word its stem; of a word
that is both, its stem first. A stem's rarity is ``min(6.3, 0.1 + 1.15 · log10(rank + 1))`` by the rank of its
commonest form in the word list of bert-base-uncased (Apache-2.0), which is ordered by frequency.
"""

from __future__ import annotations

from functools import cache
from sys import intern

from reader.language.english.word_table import WordTable
from reader.shipped_text import shipped_text

UNSEEN = 6.3
"""Rarity of a stem that the table does not hold; engine page §1."""

BOTH = "|"
"""Stands between the stem of a word and its rarity as the stem of others."""


class Background:
    """The table."""

    def __init__(self, table: WordTable) -> None:
        self._said = table.get

    def rarity(self, stem: str) -> float:
        """The rarity of a stem: 0.1 to 6.2 for some 14,000 of them, else ``UNSEEN``."""
        said = (self._said(stem) or "").rpartition(BOTH)[2]
        return float(said) if said[:1].isdigit() else UNSEEN

    def stem(self, word: str) -> str | None:
        """The stem, spelling folded, of a common lower-case word, or the word where it is a stem itself."""
        said = self._said(word)
        return said and (word if said[0].isdigit() else intern(said.partition(BOTH)[0]))

    def stem_of_inflected(self, word: str) -> str | None:
        """The stem of a common lower-case word that is not its own."""
        said = self._said(word)
        return said.partition(BOTH)[0] if said and not said[0].isdigit() else None


@cache
def background() -> Background:
    """The table, read on first use."""
    return Background(WordTable(shipped_text("reader.language.english", "background_words.txt")))
