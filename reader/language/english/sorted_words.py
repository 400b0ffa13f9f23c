"""Many words, asked now and then whether one is among them, in as little memory as their letters take.

A set takes some 150 bytes a word and is ten times as quick; what every word of an article is asked for is
better a ``word_set``.
"""

from __future__ import annotations

from bisect import bisect_right

_LAST = "\U0010ffff"
"""Comes behind whatever may stand behind a word in its line."""


class SortedWords:
    """The words of some lines, in order by code point from the first to the last."""

    def __init__(self, text: str) -> None:
        """``text`` holds the lines; blanks separate the words."""
        self._lines = [f" {line} " for line in map(str.strip, text.split("\n")) if line]

    def __contains__(self, word: str) -> bool:
        """Whether the word is one of them."""
        entry = f" {word} "
        # Before the first word of all this asks the last line, which does not hold it either.
        return entry in self._lines[bisect_right(self._lines, entry + _LAST) - 1] and " " not in word
