"""Draws the rows of a column and its ruler, from what the reading marks there.

Keeps what was drawn for as long as it looks the same, so that a key costs little. Where a column stands and
how far it is scrolled is for the view.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import is_
from typing import NamedTuple

from rich.segment import Segment
from textual.strip import Strip

from reader.filter.find import find
from reader.tui.layout.bars import ruler_bar_of
from reader.tui.layout.column_row import column_row, role_of, row_ground
from reader.tui.layout.columns import GAP, RULER, Column
from reader.tui.layout.current_fact import CurrentFact, current_fact
from reader.tui.layout.level import Levelled
from reader.tui.layout.marks import relation_at, ruler_marks, verdict_signs
from reader.tui.layout.page import Row, RowKind
from reader.tui.layout.piece import Piece
from reader.tui.layout.ruler import Marked, RulerCell, marked, ruler
from reader.tui.layout.selection import Selection
from reader.tui.reading import Reading
from reader.tui.theme import Styles
from reader.tui.widgets.lines import joined, painted
from reader.vocabulary.passage import Passage
from reader.vocabulary.relation import Relation
from reader.vocabulary.source import Source
from reader.vocabulary.span import Span

MARK = "◆"
"""Before the passage that waits to be linked by hand."""

IN_WORDS = frozenset({RowKind.TEXT, RowKind.BESIDE})
"""Rows that show words of an article."""


Segments = list[Segment]
"""What is painted of one row of a column."""


class _Drawn(NamedTuple):
    """A column as it was drawn last."""

    by: tuple[object, ...]
    """What its look depends on."""
    rows: list[Segments]
    """What is in view of it, without its ruler."""
    ruler: list[Segments]
    """Its ruler, and the gap behind it."""


class ColumnPainter:
    """What a row of a column looks like in a reading."""

    def __init__(self, styles: Styles, reading: Reading) -> None:
        self._reading = reading
        self._paints = styles
        self._sources: Mapping[str, Source] = {}
        self._numbers: Mapping[str, Mapping[str, int]] = {}
        self._painted: dict[object, Segments] = {}
        self._joined: dict[int, tuple[Sequence[Segments], Strip]] = {}
        self._drawn: dict[str, _Drawn] = {}
        self._marks: dict[str, dict[int, Relation]] = {}
        self._marked: dict[tuple[str, int], Marked] = {}
        self._hits: dict[str, list[Span]] = {}
        self._facts: dict[object, CurrentFact] = {}
        self._verdicts: dict[str, str] = {}
        self.current = CurrentFact()
        """Where the reader stands."""
        self.read(None, reading)

    def restyle(self, styles: Styles) -> None:
        """Draw in another theme."""
        self._paints = styles
        self.forget()

    def forget(self) -> None:
        """Draw every row anew."""
        self._painted.clear()
        self._drawn.clear()

    def read(self, before: Reading | None, reading: Reading) -> None:
        """Take from the reading what painting a row needs."""
        self._reading = reading
        comparison, place = reading.comparison, reading.place
        other_texts = before is None or before.sources is not reading.sources
        if other_texts:
            self._sources = {source.id: source for source in reading.sources}
            self._numbers = {
                source.id: {passage.id: number for number, passage in enumerate(source.passages)}
                for source in reading.sources
            }
        if before is None or other_texts or before.comparison is not comparison:
            self._facts.clear()
            self._marks = {}
        marked_by = reading.passing, place.pivot
        if not self._marks or before is None or (before.passing, before.place.pivot) != marked_by:
            self._marks = {
                source.id: ruler_marks(comparison, source, *marked_by) for source in reading.sources
            }
            self._marked.clear()
            self.forget()
        here = None if comparison is None else place.fact, place.passage, place.pivot
        if here not in self._facts:
            self._facts[here] = current_fact(comparison, reading.group, place.passage, place.pivot)
        self.current = self._facts[here]
        self._verdicts = verdict_signs(comparison, reading.reviewed, reading.group)
        if place.mark is not None:
            self._verdicts[place.mark] = MARK
        if before is None or other_texts or before.place.query != place.query:
            self._find(place.query)

    def _find(self, query: str) -> None:
        """Mark what is searched for."""
        sources = self._reading.sources
        self._hits = {}
        self.forget()
        starts = {p.id: p.start for source in sources for p in source.passages} if query else {}
        for hit in find(sources, query):
            start = starts[hit.passage]
            span = Span(hit.span.start - start, hit.span.end - start)
            self._hits.setdefault(hit.passage, []).append(span)

    def column(
        self, column: Column, levelled: Levelled, height: int, selection: Selection | None, *, is_last: bool
    ) -> tuple[list[Segments], list[Segments]]:
        """What is in view of a column, and its ruler with the gap behind it."""
        place = self._reading.place
        chosen = selection if selection is not None and selection.siglum == column.siglum else None
        by = (column, levelled, height, place.fact, self.current, self._verdicts, chosen, is_last)
        drawn = self._drawn.get(column.siglum)
        if drawn is None or drawn.by != by:
            rows = self._rows(column, levelled, height, chosen)
            drawn = _Drawn(by, rows, self._ruler(column, levelled, height, 0 if is_last else GAP))
            self._drawn[column.siglum] = drawn
        return drawn.rows, drawn.ruler

    def line(self, y: int, parts: Sequence[Segments], width: int) -> Strip:
        """The parts as one line: the one that stood there where no part has changed."""
        before, line = self._joined.get(y, ((), None))
        is_same = line is not None and line.cell_length == width and len(before) == len(parts)
        if line is None or not is_same or not all(map(is_, before, parts)):
            line = Strip(joined(parts), width)
            self._joined[y] = parts, line
        return line

    def _rows(
        self, column: Column, levelled: Levelled, height: int, selection: Selection | None
    ) -> list[Segments]:
        sheet, top = levelled
        passages = self._sources[column.siglum].passages
        fact, marks = self._reading.place.fact, self._marks[column.siglum]
        width = column.width - RULER + 1
        blank = self._blank(width)
        rows: list[Segments] = [blank] * min(height, max(0, -top))
        for row in sheet.rows[max(0, top) : max(0, top + height)]:
            if row.kind is RowKind.BLANK:
                rows.append(blank)
                continue
            passage = (self._sources[row.source].passages if row.source else passages)[row.passage]
            current = row.kind in IN_WORDS and passage.id in self.current.passages
            verdict = self._verdicts.get(passage.id, "")
            selected = selection.span_in(row.passage) if selection is not None and not row.source else None
            key = (column.siglum, row, width, fact if current else None, current, verdict, selected)
            drawn = self._painted.get(key)
            if drawn is None:
                relation = self._relation(passage) if current else marks.get(row.passage)
                drawn = self._row(row, passage, width, relation, current=current, selected=selected)
                self._painted[key] = drawn
            rows.append(drawn)
        return rows + [blank] * (height - len(rows))

    def _blank(self, width: int) -> Segments:
        if width not in self._painted:
            self._painted[width] = painted([], width, self._paints)
        return self._painted[width]

    def _relation(self, passage: Passage) -> Relation | None:
        """How a passage stands in the current fact."""
        reading = self._reading
        if reading.comparison is None:
            return None
        pivot = reading.place.pivot
        return relation_at(reading.comparison, passage.id, reading.group, reading.passing, pivot)

    def _row(
        self,
        row: Row,
        passage: Passage,
        width: int,
        relation: Relation | None,
        *,
        current: bool,
        selected: Span | None,
    ) -> Segments:
        parts = self.current.parts.get(passage.id, ()) if current else ()
        pieces = column_row(
            row,
            passage,
            relation=relation,
            current=current,
            verdict=self._verdicts.get(passage.id, ""),
            parts=parts,
            marks=self.current.marks.get(passage.id, ()) if current else (),
            hits=self._hits.get(passage.id, ()),
            selected=selected,
        )
        return painted(pieces, width, self._paints, row_ground(row, parts, current=current))

    def _ruler(self, column: Column, levelled: Levelled, height: int, gap: int) -> list[Segments]:
        sheet, top = levelled
        numbers, marks = self._numbers[column.siglum], self._marks[column.siglum]
        of = column.siglum, sheet.width
        if of not in self._marked or not self._marked[of].are_on(sheet):
            self._marked[of] = marked(sheet, marks)
        current = {numbers[passage] for passage in self.current.passages if passage in numbers}
        cells = ruler(sheet, self._marked[of], current & marks.keys(), top=top, height=height)
        return [self._ruler_cell(cell, gap) for cell in cells]

    def _ruler_cell(self, cell: RulerCell, gap: int) -> Segments:
        if (drawn := self._painted.get((cell, gap))) is None:
            if cell.relation is not None:
                role = role_of(cell.relation)
                piece = Piece(ruler_bar_of(role, current=cell.current), role)
            else:
                piece = Piece("█" if cell.current else "░" if cell.in_view else " ", "track")
            drawn = self._painted[cell, gap] = painted([piece], RULER - 1 + gap, self._paints)
        return drawn
