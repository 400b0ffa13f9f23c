"""Words behind a label, wrapped, the rows after the first one under them."""

from __future__ import annotations

from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.wrap import wrap


def labelled(label: str, text: str, width: int) -> list[Pieces]:
    """The lines in ``width`` cells."""
    indent = len(label) + 4
    lines: list[Pieces] = []
    for number, (start, end) in enumerate(wrap(text, max(10, width - indent - 1))):
        lead = [Piece("  "), Piece(f"{label}  ", "dim")] if number == 0 else [Piece(" " * indent)]
        lines.append([*lead, Piece(text[start:end])])
    return lines
