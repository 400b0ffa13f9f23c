"""Plain text in lines of a given width, counted in terminal cells."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

WIDTH = 80
"""Cells of a line: what every terminal, mail reader and braille display takes."""

_WIDE = frozenset({"W", "F"})
"""East Asian widths that take two cells; Unicode annex 11."""


def wrapped(text: str, *, first: str = "", rest: str = "", width: int = WIDTH) -> str:
    """``text`` wrapped to ``width`` cells; ``first`` opens the first line, ``rest`` the others.

    A word wider than a line is broken.
    """
    lines: list[str] = []
    line, used, empty = first, cells(first), True
    for word in _words(text, width - max(cells(first), cells(rest))):
        size = cells(word)
        if not empty and used + 1 + size > width:
            lines.append(line)
            line, used, empty = rest, cells(rest), True
        line, used = (line + word, used + size) if empty else (f"{line} {word}", used + 1 + size)
        empty = False
    lines.append(line.rstrip())
    return "\n".join(lines)


def cells(text: str) -> int:
    """Terminal cells that ``text`` takes."""
    if text.isascii():
        return len(text)
    return sum(map(_cells_of, text))


def _cells_of(character: str) -> int:
    if unicodedata.east_asian_width(character) in _WIDE:
        return 2
    return 0 if unicodedata.combining(character) else 1


def _words(text: str, room: int) -> Iterator[str]:
    for word in text.split():
        if cells(word) <= room:
            yield word
        else:
            yield from _pieces(word, max(room, 2))


def _pieces(word: str, room: int) -> Iterator[str]:
    start = used = 0
    for at, character in enumerate(word):
        size = _cells_of(character)
        if used + size > room:
            yield word[start:at]
            start, used = at, 0
        used += size
    yield word[start:]
