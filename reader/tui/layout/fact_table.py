"""The alignment table as rows of pieces: a block a fact, a cell a source. What they say is for ``tables``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.tui.layout.cells import fit, shorten
from reader.tui.layout.column_row import BAR, CURRENT_BAR, role_of
from reader.tui.layout.piece import Piece, Pieces, width_of
from reader.tui.layout.shown_text import shown_text
from reader.tui.layout.wrap import wrap

if TYPE_CHECKING:
    from reader.tables.facts import Cell, FactRow

MARGIN = 4
"""Cells left of the gist: sign, bar, blanks."""

CELL_ROWS = 4
"""Rows of a reading at most."""

LEAST_CELL = 24
"""Cells that a reading needs."""

GAP = 2
"""Blank cells between the cells of a row."""


class Frame(NamedTuple):
    """Where the cells stand."""

    gist: int
    """Cells of the gist."""
    cell: int
    """Cells of each reading."""
    sigla: tuple[str, ...]
    """The sources beside each other."""


class Block(NamedTuple):
    """One fact of the table."""

    fact: str
    """Group id."""
    lines: tuple[Pieces, ...]
    """Its rows; a blank one follows."""


def frame(width: int, sigla: Sequence[str], focused: str) -> Frame:
    """The gist and as many sources as fit in ``width`` cells; the focused one among them."""
    gist = max(18, min(40, width // 4))
    room = max(1, (width - MARGIN - gist) // (LEAST_CELL + GAP))
    at = sigla.index(focused) if focused in sigla else 0
    first = max(0, min(at - room // 2, len(sigla) - room))
    chosen = tuple(sigla[first : first + room])
    cell = (width - MARGIN - gist - GAP * len(chosen)) // max(1, len(chosen))
    return Frame(gist, cell, chosen)


def head(table: Frame, outlets: dict[str, str], sigla: Sequence[str], focused: str) -> list[Pieces]:
    """The two rows above the table: sigla and outlets, and a rule."""
    row: Pieces = [Piece(" " * MARGIN), Piece("fact".ljust(table.gist), "dim")]
    for siglum in table.sigla:
        own = siglum == focused
        row.append(Piece(" " * GAP))
        row.append(
            Piece(
                f" {siglum} ",
                "badge_focus_text" if own else "badge_text",
                "badge_focus" if own else "badge",
                bold=True,
            )
        )
        name = shorten(shown_text(outlets[siglum]), table.cell - 4)
        row.append(Piece(" " + fit(name, table.cell - 4), "strong", bold=True))
    elsewhere = [siglum for siglum in sigla if siglum not in table.sigla]
    rule = [
        Piece(" "),
        Piece("─" * (MARGIN + table.gist - 1 + (table.cell + GAP) * len(table.sigla) - 1), "rule"),
    ]
    if elsewhere:
        hint = f" {' '.join(elsewhere)} ›"
        rule[1] = rule[1]._replace(text=rule[1].text[: -len(hint)])
        rule.append(Piece(hint, "dim"))
    return [row, rule]


def blocks(rows: Sequence[FactRow], table: Frame, current: str | None) -> list[Block]:
    """Each fact of the table, in order."""
    return [Block(row.fact, tuple(_lines(row, table, row.fact == current))) for row in rows]


def _lines(row: FactRow, table: Frame, current: bool) -> list[Pieces]:
    gist = [Piece(text, "strong", bold=True) for text in _cell(row.gist, table.gist)]
    columns = [gist]
    widths = [table.gist]
    for cell in row.cells:
        if cell.source in table.sigla:
            columns.append(_reading(cell, table.cell))
            widths.append(table.cell)
    role = role_of(row.relation)
    lines = []
    for number in range(max(map(len, columns))):
        line: Pieces = [
            Piece(" "),
            Piece(row.relation.sign if number == 0 else " ", role, bold=True),
            Piece(CURRENT_BAR if current else BAR, role),
            Piece(" "),
        ]
        for column, width in zip(columns, widths, strict=True):
            piece = column[number] if number < len(column) else Piece("")
            gap = Piece("" if column is gist else " " * GAP)
            line += [gap, piece, Piece(" " * (width - width_of([piece])))]
        lines.append(line)
    return lines


def _reading(cell: Cell, width: int) -> list[Piece]:
    if not cell.readings:
        return [Piece("–", "dim")]
    pieces = []
    for reading in cell.readings:
        pieces += [Piece(text) for text in _cell(reading.text, width)]
        told = [f"says {reading.voice.speaker}"] if reading.voice and reading.voice.speaker else []
        told += [reading.when] if reading.when else []
        if told:
            pieces.append(Piece(shorten(" · ".join(told), width), "dim", italic=True))
    return pieces


def _cell(text: str, width: int) -> list[str]:
    text = shown_text(text)
    rows = wrap(text, width)
    lines = [text[start:end] for start, end in rows[:CELL_ROWS]]
    if len(rows) > CELL_ROWS:
        lines[-1] = shorten(text[rows[CELL_ROWS - 1][0] :], width)
    return lines
