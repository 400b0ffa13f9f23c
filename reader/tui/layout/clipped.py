"""Lines cut to a height, with a word on it where something is left out."""

from __future__ import annotations

from reader.tui.layout.cells import cell_width
from reader.tui.layout.piece import Piece, Pieces, within


def clipped(lines: list[Pieces], height: int, width: int, goes_on: str = " …") -> list[Pieces]:
    """At most ``height`` lines; where there are more, the last says that it ``goes_on``."""
    if len(lines) <= height:
        return lines
    last = within(lines[height - 1], width - cell_width(goes_on))
    return [*lines[: height - 1], [*last, Piece(goes_on, "dim")]]
