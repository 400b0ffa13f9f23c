"""Pieces of several styles wrapped as one text."""

from __future__ import annotations

from collections.abc import Sequence

from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.wrap import wrap


def flow(pieces: Sequence[Piece], width: int) -> list[Pieces]:
    """The rows of the pieces' text, at most ``width`` cells wide; every character keeps its style."""
    text = "".join(piece.text for piece in pieces)
    rows = []
    for start, end in wrap(text, width):
        row: Pieces = []
        at = 0
        for piece in pieces:
            first, last = max(start, at) - at, min(end, at + len(piece.text)) - at
            if first < last:
                row.append(piece._replace(text=piece.text[first:last]))
            at += len(piece.text)
        rows.append(row)
    return rows
