"""Makes ``reader/language/english/background_words.txt`` from the word list of bert-base-uncased.

``python background_words.py wordpiece_vocab.txt``: the list (Apache-2.0) is ordered by frequency from its
1997th line on. Writes a line for each step of rarity, the figure and its stems, and a last line of inflected
words, each before its stem.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from math import log10
from pathlib import Path

from reader.language.english.background import UNSEEN
from reader.language.english.spelling import folded
from reader.language.english.stems import stem
from reader.language.english.stop_words import STOP_WORDS

FIRST = 1996
"""Place of *the*, the commonest word."""

INFLECTED = 8000
"""Ranks of which inflected words are listed: as many as load more quickly than they stem."""


def main() -> None:
    """Read the list, write the table."""
    words = Path(sys.argv[1]).read_text(encoding="utf-8").split("\n")[FIRST:]
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
    steps: defaultdict[float, list[str]] = defaultdict(list)
    for own, figure in rarity.items():
        if figure < UNSEEN:
            steps[figure].append(own)
    lines = [f"{figure:.1f} {' '.join(sorted(steps[figure]))}" for figure in sorted(steps)]
    lines.append(" ".join(f"{word} {own}" for word, own in sorted(listed.items())))
    target = Path("reader/language/english/background_words.txt")
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
