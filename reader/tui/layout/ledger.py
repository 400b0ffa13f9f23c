"""The ledger as blocks: a subject each, a cell a source, mismatches first. What it says is for ``tables``."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from reader.tui.layout.block import PLAIN, Block, heading
from reader.tui.layout.column_row import role_of
from reader.tui.layout.grid import Entry, Frame, grid_row
from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.shown_text import shown_text
from reader.vocabulary.ledger import LedgerKind
from reader.vocabulary.relation import Relation

if TYPE_CHECKING:
    from reader.tables.ledger import LedgerLine, LedgerReading
    from reader.vocabulary.comparison import Comparison

NAMES = frozenset({LedgerKind.PLACE, LedgerKind.PERSON, LedgerKind.ORGANISATION})
"""Kinds that the figures and dates come before."""

DIFFER, AGREE, OPEN, CALLED, ALONE = (
    "differ",
    "agree",
    "told by several, not judged",
    "people, bodies and places that several name",
    "told by one alone",
)
"""Headings, in order."""

_ROLES = {DIFFER: "contradiction", AGREE: "agreement"}


def ledger_blocks(
    lines: Iterable[LedgerLine], comparison: Comparison, grid: Frame, *, sigla: Collection[str]
) -> list[Block]:
    """The subjects of which a source of ``sigla`` speaks, under headings."""
    sorted_in: dict[str, list[LedgerLine]] = {name: [] for name in (DIFFER, AGREE, OPEN, CALLED, ALONE)}
    for line in lines:
        told = sum(bool(cell.readings) for cell in line.cells if cell.source in sigla)
        if told:
            sorted_in[_heading(line, told)].append(line)
    blocks: list[Block] = []
    for name, own in sorted_in.items():
        if own:
            own.sort(key=lambda line: line.kind in NAMES)
            found = [_block(line, comparison, grid, sigla) for line in own]
            airy = name in (DIFFER, AGREE)
            blocks.append(heading(name, _ROLES.get(name, "dim")))
            blocks += [block._replace(parted=airy or block is found[-1]) for block in found]
    return blocks


def _heading(line: LedgerLine, told: int) -> str:
    if line.mismatch and told > 1:
        return DIFFER
    if told == 1:
        return ALONE
    if line.mismatch is False:
        return AGREE
    return CALLED if line.kind in NAMES else OPEN


def _block(line: LedgerLine, comparison: Comparison, grid: Frame, sigla: Collection[str]) -> Block:
    cells = {
        cell.source: [_entry(one, comparison, strong=line.mismatch is True) for one in cell.readings]
        for cell in line.cells
        if cell.source in sigla
    }
    subject = [
        Piece(shown_text(line.subject), "strong", bold=True),
        Piece(f" ·\u00a0{line.kind.value}", "dim"),
    ]
    under: list[Pieces] = []
    if line.note:
        under.append([Piece("why  ", "dim"), Piece(shown_text(line.note), "dim", italic=True)])
    lines, leads = grid_row(grid, [subject], cells, under=under)
    sign, role = _sign(line, comparison, [fact for lead in leads for fact in lead.facts])
    return Block(lines, leads, sign, role)


def _sign(line: LedgerLine, comparison: Comparison, facts: Sequence[str]) -> tuple[str, str]:
    """A mismatch has the sign of the conflict that it stands in, agreement its own; else none is judged."""
    if line.mismatch is None:
        return " ", PLAIN
    if line.mismatch is False:
        return Relation.AGREEMENT.sign, role_of(Relation.AGREEMENT)
    relations = [comparison.group_of[fact].relation for fact in facts]
    judged = (Relation.CONTRADICTION, Relation.DIFFERENCE)
    relation = next((one for one in judged if one in relations), Relation.DIFFERENCE)
    return relation.sign, role_of(relation)


def _entry(reading: LedgerReading, comparison: Comparison, *, strong: bool) -> Entry:
    printed = Piece(shown_text(reading.printed), "strong" if strong else "text", bold=strong)
    pieces = [printed]
    if reading.resolved:
        pieces.append(Piece(f" → {reading.resolved}"))
    if reading.basis:
        pieces.append(Piece(f", {reading.basis}", "dim", italic=True))
    return Entry(pieces, reading.passage, comparison.facts_at(reading.passage, reading.span), hangs=True)
