"""What a reader sees of rows of pieces."""

from __future__ import annotations

from collections.abc import Iterable

from reader.tui.layout.block import Block
from reader.tui.layout.piece import Pieces


def rows(lines: Iterable[Pieces]) -> list[str]:
    """The text of each row."""
    return ["".join(piece.text for piece in line).rstrip() for line in lines]


def told(block: Block) -> list[str]:
    """The text of each row of a block, a no-break space as a blank."""
    return [row.replace("\u00a0", " ") for row in rows(block.lines)]


def marked(block: Block) -> list[str]:
    """What is bold and underlined in it."""
    return [piece.text for line in block.lines for piece in line if piece.bold and piece.underline]
