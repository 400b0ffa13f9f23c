"""How common a word is in English at large, and the stem of the common words.

``background_words.txt`` holds a line for each step of rarity, the figure and its stems, and a last line of
inflected words, each before its stem. A stem's rarity is ``min(6.3, 0.1 + 1.15 · log10(rank + 1))`` by the
rank of its commonest form in the word list of bert-base-uncased (Apache-2.0), which is ordered by frequency.
To load the table takes less than to stem the words of one story.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

UNSEEN = 6.3
"""Rarity of a stem that the table does not hold; engine page §1."""


class Background(NamedTuple):
    """The table."""

    rarity: dict[str, float]
    """The rarity of each of 12,000 stems, 0.1 to 6.2; a word that is in it is its own stem."""
    stems: dict[str, str]
    """The stem of each common lower-case word that is not its own, spelling folded."""


@cache
def background() -> Background:
    """The table, read on first use."""
    text = files("reader.language.english").joinpath("background_words.txt").read_text(encoding="utf-8")
    *steps, inflected = text.splitlines()
    rarity: dict[str, float] = {}
    for step in steps:
        figure, *stems = step.split(" ")
        rarity.update(dict.fromkeys(stems, float(figure)))
    words = inflected.split(" ")
    return Background(rarity, dict(zip(words[::2], words[1::2], strict=True)))
