"""The alignment table as blocks: a fact each, a cell a source. What they say is for ``tables``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.tui.layout.block import Block
from reader.tui.layout.column_row import role_of
from reader.tui.layout.grid import Entry, Frame, grid_row
from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.shown_text import shown_text

if TYPE_CHECKING:
    from reader.tables.facts import Cell, FactRow, Reading
    from reader.vocabulary.review import Reviewed


def fact_blocks(rows: Sequence[FactRow], grid: Frame, reviewed: Reviewed | None = None) -> list[Block]:
    """Each fact of the table, in order, with the sign of the reader's verdict."""
    return [_block(row, grid, reviewed.verdict(row.fact).sign if reviewed else "") for row in rows]


def _block(row: FactRow, grid: Frame, verdict: str) -> Block:
    gist = [Piece(shown_text(row.gist), "strong", bold=True)]
    lines, leads = grid_row(grid, [gist], {cell.source: _entries(cell, row.fact) for cell in row.cells})
    return Block(lines, leads, row.relation.sign, role_of(row.relation), row.fact, verdict)


def _entries(cell: Cell, fact: str) -> list[Entry]:
    several = len(cell.readings) > 1
    return [Entry(_reading(one), one.passage, (fact,), hangs=several) for one in cell.readings]


def _reading(reading: Reading) -> Pieces:
    pieces = [Piece(shown_text(reading.text))]
    if told := _told(reading):
        pieces.append(Piece(f"  {told}", "dim", italic=True))
    return pieces


def _told(reading: Reading) -> str:
    """Who says it, and of which time it is told."""
    told = [f"says {reading.voice.speaker}"] if reading.voice and reading.voice.speaker else []
    told += [reading.when] if reading.when else []
    return shown_text(" · ".join(told))
