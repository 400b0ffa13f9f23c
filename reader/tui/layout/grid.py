"""A list with a column a source: where the columns stand, the head above them, a row of cells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.tui.layout.block import MARGIN, Lead
from reader.tui.layout.cells import cell_width, fit, shorten
from reader.tui.layout.flow import flow
from reader.tui.layout.piece import Piece, Pieces, width_of
from reader.tui.layout.shown_text import shown_text

if TYPE_CHECKING:
    from reader.vocabulary.source import Source

LEAST_CELL = 24
"""Cells that a reading needs."""

GAP = 2
"""Blank cells between the cells of a row."""

HANGING = 2
"""Cells by which the rows of a reading are set in after its first."""

NOTHING = "–"
"""In the cell of a source that does not say."""


class Frame(NamedTuple):
    """Where the cells stand."""

    subject: int
    """Cells of what the row is about."""
    cell: int
    """Cells of each source."""
    sigla: tuple[str, ...]
    """The sources beside each other."""


class Entry(NamedTuple):
    """One reading in a cell."""

    pieces: Pieces
    """What it says; wrapped to the cell."""
    passage: str | None = None
    """Id of the passage that it was cut from."""
    facts: tuple[str, ...] = ()
    """The facts that it speaks of."""
    hangs: bool = False
    """Rows after its first are set in, so that one of several readings does not look like two."""


class GridRow(NamedTuple):
    """A row of cells, laid out."""

    lines: tuple[Pieces, ...]
    """Without the margin."""
    leads: tuple[Lead, ...]
    """A part for each reading that was cut from a passage."""


def frame(width: int, sigla: Sequence[str], focused: str, *, shown: Sequence[str] = ()) -> Frame:
    """The subject and as many sources as fit in ``width`` cells, the focused one among them.

    Those that are ``shown`` stay while the focus is on one of them. The last cell of the width stays free.
    """
    subject = max(18, min(40, width // 4))
    width -= 1
    room = max(1, (width - MARGIN - subject) // (LEAST_CELL + GAP))
    at = sigla.index(focused) if focused in sigla else 0
    first = max(0, min(at - room // 2, len(sigla) - room))
    chosen = tuple(sigla[first : first + room])
    kept = tuple(siglum for siglum in sigla if siglum in shown)
    if focused in kept and len(kept) == len(chosen):
        chosen = kept
    cell = (width - MARGIN - subject - GAP * len(chosen)) // max(1, len(chosen))
    return Frame(subject, max(1, cell), chosen)


def badge(siglum: str, *, focused: bool) -> Piece:
    """A siglum as the heads show it."""
    if focused:
        return Piece(f" {siglum} ", "badge_focus_text", "badge_focus", bold=True)
    return Piece(f" {siglum} ", "badge_text", "badge", bold=True)


def head(
    grid: Frame, sources: Iterable[Source], sigla: Sequence[str], focused: str, *, label: str
) -> list[Pieces]:
    """The two rows above the list: what the rows are, sigla and outlets, and a rule."""
    outlets = {source.id: source.outlet or "outlet not named" for source in sources}
    row: Pieces = [Piece(" " * MARGIN), Piece(fit(label, grid.subject), "dim")]
    for siglum in grid.sigla:
        name = shorten(shown_text(outlets[siglum]), grid.cell - 4)
        row.append(Piece(" " * GAP))
        row.append(badge(siglum, focused=siglum == focused))
        row.append(Piece(" " + fit(name, grid.cell - 4), "strong", bold=True))
    width = MARGIN + grid.subject + (grid.cell + GAP) * len(grid.sigla)
    return [row, rule(width, elsewhere=[siglum for siglum in sigla if siglum not in grid.sigla])]


def rule(width: int, *, elsewhere: Sequence[str] = ()) -> Pieces:
    """A line across, with the sigla of the sources that have no room beside each other."""
    hint = f" {' '.join(elsewhere)} ›" if elsewhere else ""
    line = "─" * max(0, width - 2 - cell_width(hint))
    return [Piece(" "), Piece(line, "rule"), Piece(hint, "dim")]


def grid_row(
    grid: Frame,
    subject: Iterable[Pieces],
    cells: Mapping[str, Sequence[Entry]],
    *,
    under: Iterable[Pieces] = (),
    dashes: bool = True,
) -> GridRow:
    """What the row is about, and a cell a source; ``under`` runs below across the whole width.

    With ``dashes`` a source without a reading has one. Readings of sources that have no room lead to their
    passages too.
    """
    columns = [[line for pieces in subject for line in flow(pieces, grid.subject)]]
    columns += [[] for _ in grid.sigla]
    leads: list[Lead] = []
    for siglum, entries in cells.items():
        at = grid.sigla.index(siglum) if siglum in grid.sigla else None
        lines: list[Pieces] = []
        for entry in entries:
            own = _rows(entry, grid.cell)
            if entry.passage is not None:
                place = (0, 0, 0, 0) if at is None else (_left(grid, at), grid.cell, len(lines), len(own))
                leads.append(Lead(siglum, entry.passage, entry.facts, *place))
            lines += own
        if at is not None:
            columns[at + 1] = lines or ([[Piece(NOTHING, "dim")]] if dashes else [])
    widths = [grid.subject, *[grid.cell] * len(grid.sigla)]
    height = max(map(len, columns))
    rows = [_beside(columns, widths, number) for number in range(height)]
    across = grid.subject + (grid.cell + GAP) * len(grid.sigla)
    rows += [line for pieces in under for line in flow(pieces, across)]
    return GridRow(tuple(rows), tuple(leads))


def _rows(entry: Entry, width: int) -> list[Pieces]:
    rows = flow(entry.pieces, width)
    if not entry.hangs or len(rows) < 2 or width <= HANGING:
        return rows
    first, *rest = flow(entry.pieces, width - HANGING)
    return [first, *([Piece(" " * HANGING), *row] for row in rest)]


def _left(grid: Frame, at: int) -> int:
    return grid.subject + GAP + at * (grid.cell + GAP)


def _beside(columns: Sequence[Sequence[Pieces]], widths: Sequence[int], number: int) -> Pieces:
    row: Pieces = []
    for column, width in zip(columns, widths, strict=True):
        pieces = column[number] if number < len(column) else []
        if row:
            row.append(Piece(" " * GAP))
        row += [*pieces, Piece(" " * (width - width_of(pieces)))]
    return row
