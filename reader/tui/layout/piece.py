"""A stretch of a row in one style: what the layouts hand to the painter. Names roles, knows no colour."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from reader.tui.layout.cells import cell_width, cut


class Piece(NamedTuple):
    """Text in the colour of a role."""

    text: str
    """Printable; no line breaks."""
    role: str = "text"
    """Role of the theme for the letters."""
    ground: str = ""
    """Role of the theme behind them; empty for the ground of the row."""
    bold: bool = False
    """Bold letters."""
    italic: bool = False
    """Slanted letters."""
    underline: bool = False
    """Underlined."""


Pieces = list[Piece]


def width_of(pieces: Iterable[Piece]) -> int:
    """Cells that the pieces take."""
    return sum(cell_width(piece.text) for piece in pieces)


def within(pieces: Iterable[Piece], width: int) -> Pieces:
    """The pieces cut to at most ``width`` cells."""
    kept: Pieces = []
    for piece in pieces:
        cells = cell_width(piece.text)
        if cells > width:
            if text := cut(piece.text, width):
                kept.append(piece._replace(text=text))
            break
        kept.append(piece)
        width -= cells
    return kept


def spread(left: Pieces, right: Pieces, width: int) -> Pieces:
    """``left`` from the first cell, ``right`` up to the last; ``right`` gives way where there is no room."""
    have = width_of(left)
    if have + 1 + width_of(right) > width:
        return within(left, width)
    return [*left, Piece(" " * (width - have - width_of(right))), *right]
