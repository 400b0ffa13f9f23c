"""The ledger as blocks: a subject each, a cell a source, mismatches first. What it says is for ``tables``."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from reader.tui.layout.block import PLAIN, Block, heading
from reader.tui.layout.column_row import role_of
from reader.tui.layout.grid import Entry, Frame, grid_row
from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.shown_text import shown_text

if TYPE_CHECKING:
    from reader.tables.ledger import LedgerCell, LedgerLine, LedgerReading
    from reader.vocabulary.comparison import Comparison

_ROLES = {"differ": "contradiction", "agree": "agreement"}
"""Of the parts with air between their lines."""


def ledger_blocks(
    lines: Iterable[LedgerLine], comparison: Comparison, grid: Frame, *, sigla: Collection[str]
) -> list[Block]:
    """The subjects of which a source of ``sigla`` speaks, under headings."""
    from reader.tables.ledger import ledger_parts

    blocks: list[Block] = []
    for part, own in ledger_parts(lines, sigla):
        found = [_block(line, comparison, grid, sigla) for line in own]
        airy = part in _ROLES
        blocks.append(heading(part, _ROLES.get(part, "dim")))
        blocks += [block._replace(parted=airy or block is found[-1]) for block in found]
    return blocks


def _block(line: LedgerLine, comparison: Comparison, grid: Frame, sigla: Collection[str]) -> Block:
    shown = line._replace(cells=tuple(cell for cell in line.cells if cell.source in sigla))
    cells = {cell.source: _entries(cell, line, comparison) for cell in shown.cells}
    kind = f"·\u00a0{line.kind_in_words}".replace(" ", "\u00a0")
    subject = [Piece(shown_text(line.subject), "strong", bold=True), Piece(f" {kind}", "dim")]
    under: list[Pieces] = []
    if line.note:
        under.append([Piece("why  ", "dim"), Piece(shown_text(line.note), "dim", italic=True)])
    lines, leads = grid_row(grid, [subject], cells, under=under)
    sign, role = _sign(shown, comparison)
    return Block(lines, leads, sign, role)


def _sign(line: LedgerLine, comparison: Comparison) -> tuple[str, str]:
    from reader.tables.ledger import ledger_relation

    relation = ledger_relation(comparison, line)
    return (" ", PLAIN) if relation is None else (relation.sign, role_of(relation))


def _entries(cell: LedgerCell, line: LedgerLine, comparison: Comparison) -> list[Entry]:
    """A row a figure or date; names, which seldom matter one by one, run together."""
    from reader.tables.ledger import NAMES

    if line.mismatch is None and line.kind in NAMES and cell.readings:
        first = cell.readings[0]
        names = Piece(shown_text("\u00a0· ".join(one.printed for one in cell.readings)))
        return [Entry([names], first.passage, comparison.facts_at(first.passage, first.span), hangs=True)]
    return [_entry(one, comparison, strong=line.mismatch is True) for one in cell.readings]


def _entry(reading: LedgerReading, comparison: Comparison, *, strong: bool) -> Entry:
    from reader.tables.ledger import NO_DATE

    printed = Piece(shown_text(reading.printed), "strong" if strong else "text", bold=strong)
    pieces = [printed]
    if reading.resolved:
        pieces.append(Piece(f" → {reading.resolved}"))
    if reading.basis and reading.basis != NO_DATE:  # which a note tells of the article once
        pieces.append(Piece(f", {reading.basis}", "dim", italic=True))
    return Entry(pieces, reading.passage, comparison.facts_at(reading.passage, reading.span), hangs=True)
