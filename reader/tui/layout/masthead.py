"""The head of every column: siglum, outlet, day, and the headline where there is room."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from reader.printable import printable
from reader.tui.layout.cells import cell_width, shorten
from reader.tui.layout.columns import Column
from reader.tui.layout.dates import day, one_year
from reader.tui.layout.piece import Piece, Pieces, spread, width_of
from reader.tui.layout.shown_text import shown_text
from reader.tui.layout.wrap import wrap
from reader.vocabulary.source import Source

TALL_FROM = 26
"""Rows of the view from which the headline stands in the masthead."""

TITLE_ROWS = 3
"""Rows of a headline at most."""

INDENT = 4
"""Cells left of the outlet and the headline."""


def is_tall(height: int) -> bool:
    """Is there room for the headlines in the masthead?"""
    return height >= TALL_FROM


def mastheads(
    sources: Sequence[Source],
    columns: Sequence[Column],
    *,
    focused: str,
    tall: bool,
    before: Sequence[str] = (),
    elsewhere: Sequence[str] = (),
    other_event: Collection[str] = (),
    grades: Mapping[str, str] = MappingProxyType({}),
    pivot: str | None = None,
    hidden: Sequence[str] = (),
) -> list[Pieces]:
    """The rows above the columns, each padded to the columns' places.

    ``before``, ``elsewhere``: sigla of columns that are not side by side, to the left of the first, and the
    rest; ``hidden``: of those that were hidden; ``other_event``: of sources that report another event;
    ``pivot``: of that against which the others are judged; ``grades``: how the reader graded a source.
    """
    of = {source.id: source for source in sources}
    with_year = not one_year(sources)
    more = f" ‹ {' '.join(before)}" if before else ""
    more += f" {' '.join(elsewhere)} ›" if elsewhere else ""
    more += f" ({' '.join(hidden)} hidden)" if hidden else ""
    heads = []
    for column in columns:
        source = of[column.siglum]
        room = column.width - (cell_width(more) if more and column is columns[-1] and not tall else 0)
        notes = ["pivot"] if column.siglum == pivot else []
        notes += ["other event"] if column.siglum in other_event else []
        notes += [f"grade {grades[column.siglum]}"] if column.siglum in grades else []
        heads.append(_head(source, room, column.siglum == focused, with_year, tall, " · ".join(notes)))
    rows = [_row(heads, columns)]
    if more and not tall:
        rows[0] = spread(rows[0], [Piece(more, "dim")], columns[-1].left + columns[-1].width)
    if not tall:
        return rows
    titles = [_title(of[column.siglum], column) for column in columns]
    rows.extend(
        _row(
            [[Piece(lines[n], "strong", bold=True)] if n < len(lines) else [] for lines in titles],
            columns,
            indent=INDENT,
        )
        for n in range(max(map(len, titles)))
    )
    rules = []
    for column in columns:
        line = "─" * (column.width - 2)
        if more and column is columns[-1]:
            line = line[: max(0, len(line) - len(more) - 1)]
            rules.append([Piece(" "), Piece(line, "rule"), Piece(more, "dim")])
        else:
            rules.append([Piece(" "), Piece(line, "rule")])
    return [*rows, _row(rules, columns)]


def _head(source: Source, room: int, focused: bool, with_year: bool, tall: bool, noted: str) -> Pieces:
    badge = Piece(
        f" {source.id} ",
        "badge_focus_text" if focused else "badge_text",
        "badge_focus" if focused else "badge",
        bold=True,
    )
    when = day(source.published, with_year=with_year)
    outlet = shown_text(printable(source.outlet or "outlet not named"))
    left = [Piece(" " if tall else ""), badge, Piece(" ")]
    name_role = "strong" if source.outlet else "dim"
    space = room - width_of(left) - 1
    if noted:
        dated = f"{noted} · {when}"
        when = dated if cell_width(outlet) + 3 + cell_width(dated) <= space else noted
    name = shorten(outlet, max(6, space - cell_width(when) - (1 if tall else 3)))
    if tall:
        left.append(Piece(name, name_role, bold=bool(source.outlet)))
        return spread(left, [Piece(when, "dim"), Piece(" ")], room)
    if cell_width(name) + 3 + cell_width(when) > space:
        return [*left, Piece(shorten(name, space), name_role, bold=bool(source.outlet))]
    return [*left, Piece(name, name_role, bold=bool(source.outlet)), Piece(f" · {when}", "dim")]


def _title(source: Source, column: Column) -> list[str]:
    text = shown_text(source.title)
    width = column.width - INDENT - 2
    rows = wrap(text, width)
    lines = [text[start:end] for start, end in rows[:TITLE_ROWS]]
    if len(rows) > TITLE_ROWS:
        lines[-1] = shorten(lines[-1] + " " + text[rows[TITLE_ROWS][0] :], width)
    return lines


def _row(parts: Sequence[Pieces], columns: Sequence[Column], *, indent: int = 0) -> Pieces:
    """The parts put at the columns' places."""
    row: Pieces = []
    at = 0
    for part, column in zip(parts, columns, strict=True):
        start = column.left + indent
        row.append(Piece(" " * (start - at)))
        row.extend(part)
        at = start + width_of(part)
    return row
