"""What a large table says of a word, in as little memory as the table's file takes.

A dictionary of its words would take ten times that and longer to load than a story has words to look up.
What is asked again and again is for those who ask to remember.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

LINE = 400
"""Characters up to which a line is filled: a look-up searches one line."""

_LAST = "\U0010ffff"
"""Comes behind whatever a table may say of a word."""


class WordTable:
    """A table whose lines are in order by code point: words and what is said of each.

    Blanks separate the entries, a tab the word from what is said of it; neither holds a blank or a tab.
    """

    def __init__(self, text: str) -> None:
        """``text`` is the table; lines that begin with ``#`` are left out."""
        self._lines = [line for line in text.split("\n") if line and not line.startswith("#")]

    def get(self, word: str) -> str | None:
        """What the table says of the word; null where it has no such word."""
        entry = f"{word}\t"
        # Before the first word of all this asks the last line, which does not hold it either.
        line = self._lines[bisect_right(self._lines, entry + _LAST) - 1]
        at = 0 if line.startswith(entry) else line.find(f" {entry}") + 1 or -1
        if at < 0 or " " in word:
            return None
        start = at + len(entry)
        end = line.find(" ", start)
        return line[start:end] if end >= 0 else line[start:]

    def __iter__(self) -> Iterator[str]:
        """The words in order."""
        return (entry.partition("\t")[0] for line in self._lines for entry in line.split(" "))


def written(entries: Iterable[tuple[str, str]]) -> str:
    """The lines of a table that says this of these words."""
    lines: list[str] = []
    for word, said in sorted(entries):
        entry = f"{word}\t{said}"
        if lines and len(lines[-1]) + len(entry) < LINE:
            lines[-1] += f" {entry}"
        else:
            lines.append(entry)
    return "\n".join(lines) + "\n"
