"""The alignment table as blocks: a fact each, a cell a source. What they say is for ``tables``."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from reader.tui.layout.block import Block
from reader.tui.layout.column_row import role_of
from reader.tui.layout.grid import Entry, Frame, grid_row
from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.shown_text import shown_text

if TYPE_CHECKING:
    from reader.tables.facts import Cell, FactRow, Reading
    from reader.vocabulary.review import Reviewed


def fact_blocks(
    rows: Iterable[FactRow], grid: Frame, *, sigla: Collection[str], reviewed: Reviewed | None = None
) -> list[Block]:
    """Each fact that a source of ``sigla`` tells, in order, with the sign of the reader's verdict."""
    shown = [(row, [cell for cell in row.cells if cell.source in sigla]) for row in rows]
    return [
        _block(row, cells, grid, reviewed) for row, cells in shown if any(cell.readings for cell in cells)
    ]


def _block(row: FactRow, cells: Iterable[Cell], grid: Frame, reviewed: Reviewed | None) -> Block:
    gist = [Piece(shown_text(row.gist), "strong", bold=True)]
    lines, leads = grid_row(grid, [gist], {cell.source: _entries(cell, row.fact) for cell in cells})
    verdict = reviewed.verdict(row.fact).sign if reviewed else ""
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
    """Who says it, and of which time it is told, unless its own words say so."""
    speaker = reading.voice.speaker if reading.voice else None
    told = [f"says {speaker}"] if speaker and speaker.casefold() not in reading.text.casefold() else []
    told += [reading.when] if reading.when and reading.when not in reading.text else []
    return shown_text(" · ".join(told))
