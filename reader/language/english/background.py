"""How common a word is in English at large, and the stem of the common words.

``background_words.txt`` says of each stem its rarity and of each common inflected word its stem. A stem's
rarity is ``min(6.3, 0.1 + 1.15 · log10(rank + 1))`` by the rank of its commonest form in the word list of
bert-base-uncased (Apache-2.0), which is ordered by frequency.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reader.language.english.word_table import WordTable
from reader.shipped_text import shipped_text

UNSEEN = 6.3
"""Rarity of a stem that the table does not hold; engine page §1."""

SEPARATOR = "|"
"""Between the stem of a word and the rarity of that word as a stem of others."""


class Listed(NamedTuple):
    """What the table says of a word."""

    stem: str
    """Its stem, spelling folded; itself where it is one."""
    rarity: float | None
    """As a stem of 12,000, 0.1 to 6.2; null where it is none."""


class Background(WordTable):
    pass
