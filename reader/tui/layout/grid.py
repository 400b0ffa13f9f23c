"""A list with a cell a source: where the cells stand, the head above them, a row of cells.

All sources are always there: beside each other where each has the room that the list needs, else under each
other, each reading behind its siglum.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.tui.layout.block import MARGIN, Lead
from reader.tui.layout.cells import fit, shorten
from reader.tui.layout.flow import flow
from reader.tui.layout.piece import Piece, Pieces, width_of
from reader.tui.layout.shown_text import shown_text

if TYPE_CHECKING:
    from reader.vocabulary.source import Source

LEAST_CELL = 24
"""Cells that a sentence needs to be read in a column."""

LEAST_SUBJECT = 18
"""Cells that what a row is about needs."""

MOST_SUBJECT = 40
"""Cells that what a row is about takes at most."""

GAP = 2
"""Blank cells between the cells of a row."""

HANGING = 2
"""Cells by which the rows of a reading are set in after its first."""

BADGE = 4
"""Cells of a badge with the blank behind it."""

LEAST_NAME = 6
"""Cells from which an outlet's name says something behind its badge."""

SPACED = 5
"""Sigla that stand before one reading up to which blanks part them."""

NOTHING = "–"
"""In the cell of a source that does not say."""


class Frame(NamedTuple):
    """Where the cells stand."""

    subject: int
    """Cells of what the row is about."""
    cell: int
    """Cells of each source; of all where they stand under each other."""
    sigla: tuple[str, ...]
    """The sources beside each other: all or, where they stand under each other, none."""


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


def frame(width: int, sigla: Sequence[str], *, least: int = LEAST_CELL) -> Frame:
    """The subject and all sources: beside each other where each has ``least`` cells, else under each other.

    The last cell of the width stays free.
    """
    across = max(1, width - MARGIN - 1)
    subject = max(LEAST_SUBJECT, min(MOST_SUBJECT, width // 4))
    narrow = max(LEAST_SUBJECT, width // 6)
    beside = across - len(sigla) * (least + GAP)
    if not sigla or beside < narrow:
        return Frame(subject, max(1, across - subject - GAP), ())
    subject = min(subject, beside)
    return Frame(subject, (across - subject) // len(sigla) - GAP, tuple(sigla))


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
    row: Pieces = [Piece(" " * MARGIN), Piece(fit(label, grid.subject), "dim"), Piece(" " * GAP)]
    slot = grid.cell + GAP if grid.sigla else (grid.cell + GAP) // max(1, len(sigla))
    name = slot - BADGE - GAP
    close = BADGE * len(sigla) - 1 > grid.cell
    for number, siglum in enumerate(sigla):
        mark = badge(siglum, focused=siglum == focused)
        before = Piece("" if number == 0 else " ")
        if name >= LEAST_NAME:
            before = Piece("" if number == 0 else " " * GAP)
            told = fit(shorten(shown_text(outlets[siglum]), name), name)
            row += [before, mark, Piece(f" {told}", "strong", bold=True)]
        else:
            row += [before, mark._replace(text=siglum) if close else mark]
    return [row, rule(MARGIN + _across(grid))]


def rule(width: int) -> Pieces:
    """A line across."""
    return [Piece(" "), Piece("─" * max(0, width - 2), "rule")]


def grid_row(
    grid: Frame,
    subject: Iterable[Pieces],
    cells: Mapping[str, Sequence[Entry]],
    *,
    under: Iterable[Pieces] = (),
    dashes: bool = True,
) -> GridRow:
    """What the row is about, and a cell a source; ``under`` runs below across the whole width.

    With ``dashes`` a source without a reading has one in its column.
    """
    about = [line for pieces in subject for line in flow(pieces, grid.subject)]
    if grid.sigla:
        columns, leads = _columns(grid, cells, dashes=dashes)
    else:
        column, leads = _stacked(grid, cells)
        columns = [column]
    widths = [grid.subject, *[grid.cell] * len(columns)]
    columns = [about, *columns]
    rows = [_beside(columns, widths, number) for number in range(max(map(len, columns)))]
    rows += [line for pieces in under for line in flow(pieces, _across(grid))]
    return GridRow(tuple(rows), tuple(leads))


def _columns(
    grid: Frame, cells: Mapping[str, Sequence[Entry]], *, dashes: bool
) -> tuple[list[list[Pieces]], list[Lead]]:
    """A column a source."""
    columns: list[list[Pieces]] = [[] for _ in grid.sigla]
    leads: list[Lead] = []
    for siglum, entries in cells.items():
        at = grid.sigla.index(siglum)
        lines = columns[at]
        for entry in entries:
            own = _rows(entry, grid.cell)
            if entry.passage is not None:
                left = grid.subject + GAP + at * (grid.cell + GAP)
                place = left, grid.cell, len(lines), len(own)
                leads.append(Lead(siglum, entry.passage, entry.facts, *place))
            lines += own
    for lines in columns:
        if not lines and dashes:
            lines.append([Piece(NOTHING, "dim")])
    return columns, leads


def _stacked(grid: Frame, cells: Mapping[str, Sequence[Entry]]) -> tuple[list[Pieces], list[Lead]]:
    """The readings of each source behind its siglum; sources that say the same in the same words as one."""
    together: dict[tuple[str, ...], list[str]] = {}
    for siglum, entries in cells.items():
        if entries:
            words = tuple("".join(piece.text for piece in entry.pieces) for entry in entries)
            together.setdefault(words, []).append(siglum)
    before = {siglum: _label(own) for own in together.values() for siglum in own}
    indent = max((len(label) for label in before.values()), default=1) + GAP
    lines: list[Pieces] = []
    placed: dict[str, list[Lead]] = {}
    for own in together.values():
        top = len(lines)
        for siglum in own:
            at, placed[siglum] = top, []
            for entry in cells[siglum]:
                rows = _rows(entry, grid.cell - indent)
                if entry.passage is not None:
                    place = grid.subject + GAP, grid.cell, at, len(rows)
                    placed[siglum].append(Lead(siglum, entry.passage, entry.facts, *place))
                if siglum == own[0]:
                    lines += [
                        [*_lead_in(before[siglum] if at + n == top else "", indent), *row]
                        for n, row in enumerate(rows)
                    ]
                at += len(rows)
    return lines, [lead for siglum in cells for lead in placed.get(siglum, ())]


def _label(sigla: Sequence[str]) -> str:
    return (" " if len(sigla) <= SPACED else "").join(sigla)


def _lead_in(label: str, indent: int) -> Pieces:
    """The sigla before the first row of what they say, blanks before the others."""
    return [Piece(label.ljust(indent), "dim", bold=True)]


def _rows(entry: Entry, width: int) -> list[Pieces]:
    rows = flow(entry.pieces, max(1, width))
    if not entry.hangs or len(rows) < 2 or width <= HANGING:
        return rows
    first, *rest = flow(entry.pieces, width - HANGING)
    return [first, *([Piece(" " * HANGING), *row] for row in rest)]


def _across(grid: Frame) -> int:
    """Cells of a whole row, the margin not counted."""
    return grid.subject + (grid.cell + GAP) * max(1, len(grid.sigla))


def _beside(columns: Sequence[Sequence[Pieces]], widths: Sequence[int], number: int) -> Pieces:
    row: Pieces = []
    for column, width in zip(columns, widths, strict=True):
        pieces = column[number] if number < len(column) else []
        if row:
            row.append(Piece(" " * GAP))
        row += [*pieces, Piece(" " * (width - width_of(pieces)))]
    return row
