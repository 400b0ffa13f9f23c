"""The reading view: a column a source, on the line API.

Owns what may be lost: how far each column is scrolled. What the rows are is for ``layout``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import islice

from textual import events
from textual.strip import Strip

from reader.tui.layout.anchor import Anchor, anchor_of, first_in_view, held_top
from reader.tui.layout.columns import MARGIN, RULER, Column, shown_columns
from reader.tui.layout.level import Levelled, on_fact, on_passage
from reader.tui.layout.masthead import is_tall
from reader.tui.layout.page import Fold, Page, Row, RowKind, page
from reader.tui.layout.ruler import row_at
from reader.tui.layout.selection import Point, point_at
from reader.tui.layout.shown_text import shown_text
from reader.tui.messages import ColumnChosen, FoldPressed, WordsSelected
from reader.tui.reading import Reading
from reader.tui.requests import Scroll, Unit
from reader.tui.theme import Styles
from reader.tui.views.view import ViewLines
from reader.tui.widgets.column_painter import ColumnPainter, Segments
from reader.tui.widgets.dragging import Dragging
from reader.tui.widgets.masthead_painter import MastheadPainter
from reader.tui.widgets.wrapped_ahead import LinesMade, WrappedAhead
from reader.vocabulary.source import Source

WHEEL = 3
"""Rows a notch of the wheel."""

LEAST_IN_VIEW = 2
"""Rows of the text that stay on screen however far it is scrolled."""

NOTHING = Levelled(Page(0, (), ()), 0)
"""A column that was not laid out yet."""


class ColumnsView(ViewLines):
    """The sources side by side."""

    ALLOW_SELECT = False  # Textual's own selection runs across the columns

    def __init__(self, styles: Styles, reading: Reading) -> None:
        super().__init__(styles, reading)
        self._columns: tuple[Column, ...] = ()
        self._head: list[Strip] = []
        self._visit = reading.place.visit
        self._laid: Mapping[str, Page] = {}
        self._sheets: dict[str, Levelled] = {}
        self._pages: dict[tuple[object, ...], Page] = {}
        self._lines = WrappedAhead(self)
        self._scrolled = False
        self._awaited: Mapping[str, Anchor] = {}
        self._recompared = False
        self._mastheads = MastheadPainter()
        self._strangers: frozenset[str] = frozenset()
        self._painter = ColumnPainter(styles, reading)
        self._dragging = Dragging()
        self._read(None)

    # -- what is shown ---------------------------------------------------------------------------

    def show(self, reading: Reading) -> None:
        """Draw another reading; the columns come level where it asks for that."""
        before, self.reading = self.reading, reading
        self._read(before)
        self._painter.read(before, reading)
        if self.size:
            self._lay_out()
        self.redraw()

    def restyle(self, styles: Styles) -> None:
        """Draw in another theme."""
        self._painter.restyle(styles)
        self.paints = styles
        if self.size:
            self._lay_out()
        super().restyle(styles)

    def _read(self, before: Reading | None) -> None:
        """Take from the reading what is kept for as long as it holds."""
        reading = self.reading
        other_texts = before is None or before.sources is not reading.sources
        if other_texts:
            self._mastheads.forget()
            self._lines.forget()
        others = before is not None and _shape(before) != _shape(reading)
        if others:  # read again: where the rows of before stood is no row of these
            self._sheets, self._laid = {}, {}
        if before is None or other_texts or before.comparison is not reading.comparison:
            self._recompared = before is not None and before.comparison is not None and not others
            self._strangers = reading.comparison.strangers if reading.comparison is not None else frozenset()
            # A first comparison changes no row but where what is in no fact is folded.
            was = {} if self._recompared or other_texts else self._pages
            self._pages = {key: sheet for key, sheet in was.items() if Fold.UNLINKED not in key}
        if before is not None and before.place.visit != reading.place.visit:
            self._dragging.clear()

    def _lay_out(self) -> None:
        """Choose the columns; bring them level where the reading asks for it or their rows have changed."""
        reading, (width, height) = self.reading, self.size
        self._columns = shown_columns(
            reading.sigla,
            width=width,
            focused=reading.place.focused,
            with_fact=reading.with_fact,
            resting=reading.resting,
            pivot=reading.place.pivot,
            widened=reading.place.widened,
            strangers=self._strangers,
            before=[column.siglum for column in self._columns],
        )
        tall = is_tall(height)
        self._head = self._mastheads.strips(
            reading, self._columns, self.paints, strangers=self._strangers, width=width, tall=tall
        )
        pages = {column.siglum: self._page(column, tall) for column in self._columns}
        self._lines.look_ahead(reading.sources, [column.text_width for column in self._columns])
        asked, self._visit = self._visit != reading.place.visit, reading.place.visit
        recompared, self._recompared = self._recompared, False
        if not asked and not recompared and self._laid == pages:
            return
        levelled = self._levelled(pages)
        if asked or not (self._scrolled or recompared):
            self._sheets = dict(levelled)
            self._scrolled = False
        else:
            self._sheets = self._kept(
                pages, levelled, held=self._painter.current.passages if recompared else frozenset()
            )
        self._laid = pages
        awaited, self._awaited = self._awaited, {}
        if not asked:
            self._turn_to(awaited)

    def _kept(
        self, pages: Mapping[str, Page], levelled: Mapping[str, Levelled], *, held: Collection[str]
    ) -> dict[str, Levelled]:
        """The columns where the reader has scrolled them to; one that comes in view in step with them.

        In one whose rows have changed the first of the passages ``held`` that is in view stays on its row of
        the screen, else what stood on top.
        """
        same = [siglum for siglum, sheet in pages.items() if self._laid.get(siglum) is sheet]
        shift = self._sheets[same[0]].top - levelled[same[0]].top if same else 0
        kept = {}
        for siglum, (sheet, top) in levelled.items():
            before = self._sheets.get(siglum)
            numbers = {n for n, passage in enumerate(self._source(siglum).passages) if passage.id in held}
            anchor = anchor_of(before, numbers, self._rows_high) if before is not None else None
            if before is not None and siglum in same:
                kept[siglum] = before
            elif anchor is not None:
                kept[siglum] = Levelled(sheet, held_top(sheet, anchor))
            else:
                kept[siglum] = Levelled(sheet, top + shift)
        return kept

    def _levelled(self, pages: Mapping[str, Page]) -> Mapping[str, Levelled]:
        reading = self.reading
        comparison, group, place = reading.comparison, reading.group, reading.place
        height = self._rows_high
        if comparison is not None and group is not None:
            lead = place.pivot or place.focused
            return on_fact(comparison, group, pages, lead=lead, height=height, pivot=place.pivot)
        if place.passage is not None:
            return on_passage(comparison, place.passage, pages, reading.sources, height=height)
        return {siglum: Levelled(sheet, 0) for siglum, sheet in pages.items()}

    def _page(self, column: Column, tall: bool) -> Page:
        place = self.reading.place
        passing = self.reading.passing if place.fold is Fold.UNLINKED else None
        key = (column.siglum, column.text_width, place.fold, place.context, place.unfolded, tall, passing)
        if key not in self._pages:
            source = self._source(column.siglum)
            self._pages[key] = page(
                source.passages,
                column.text_width,
                fold=place.fold,
                linked=self._in_facts(passing),
                unfolded=place.unfolded,
                context=place.context,
                with_headline=not tall,
                lines=self._lines.of(source, column.text_width),
            )
        return self._pages[key]

    def on_lines_made(self, message: LinesMade) -> None:
        """Have them ready for when their column comes into view."""
        message.stop()
        self._lines.take(message)

    def _in_facts(self, passing: frozenset[str] | None) -> Collection[str]:
        """Ids of the passages that are in a fact, or in one that passes the filter."""
        comparison = self.reading.comparison
        if comparison is None or passing is None:
            return () if comparison is None else comparison.groups_at
        facts = (group for group in comparison.groups if group.id in passing)
        return {member.passage for group in facts for member in group.members}

    @property
    def _rows_high(self) -> int:
        """Rows of the view under the mastheads."""
        return max(1, self.size.height - len(self._head))

    def _source(self, siglum: str) -> Source:
        return next(source for source in self.reading.sources if source.id == siglum)

    @property
    def columns(self) -> tuple[Column, ...]:
        """Those that stand side by side."""
        return self._columns

    # -- painting --------------------------------------------------------------------------------

    def strips(self) -> list[Strip]:
        """Mastheads, then the columns row by row."""
        (width, whole), height = self.size, self._rows_high
        beside: list[list[Segments]] = []
        for column in self._columns:
            sheet = self._sheets.get(column.siglum, NOTHING)
            is_last = column is self._columns[-1]
            beside += self._painter.column(column, sheet, height, self._dragging.selection, is_last=is_last)
        lines = list(self._head[:whole])
        rows = islice(zip(*beside, strict=True), whole - len(lines))
        return lines + [self._painter.line(y, parts, width) for y, parts in enumerate(rows)]

    # -- scrolling -------------------------------------------------------------------------------

    def scroll_rows(self, request: Scroll) -> None:
        """Scroll as a key asks."""
        height = self._rows_high
        rows = {Unit.ROW: 1, Unit.HALF: height // 2, Unit.PAGE: height - LEAST_IN_VIEW}
        focused = self.reading.place.focused
        by = rows[request.unit] * request.by if request.unit in rows else request.by * self._far
        self._scroll(focused, by, together=self.reading.place.locked)

    @property
    def _far(self) -> int:
        return max(len(sheet.page.rows) + abs(sheet.top) for sheet in self._sheets.values()) + 1

    def _scroll(self, siglum: str, by: int, *, together: bool) -> None:
        """Move a column, or all in step with it, until no row is left to be seen in that direction."""
        moved = [column.siglum for column in self._columns] if together else [siglum]
        height = self._rows_high
        room = []
        for one in moved:
            sheet, top = self._sheets[one]
            room.append(len(sheet.rows) - height - top if by > 0 else top)
        step = max(0, min(abs(by), max(room))) * (1 if by > 0 else -1)
        if not step:
            return
        for one in moved:
            sheet, top = self._sheets[one]
            self._sheets[one] = Levelled(sheet, top + step)
        self._scrolled = True
        self.redraw()

    def tops(self) -> dict[str, Anchor]:
        """The first row in view of every column on the screen."""
        shown = [column.siglum for column in self._columns if column.siglum in self._sheets]
        rows = {siglum: first_in_view(self._sheets[siglum]) for siglum in shown}
        return {siglum: row for siglum, row in rows.items() if row is not None}

    def turn_to(self, tops: Mapping[str, Anchor]) -> None:
        """Scroll the columns so that these rows stand where they stood."""
        if not self.size:
            self._awaited = tops  # hidden: the rows are there once the columns are shown
            return
        self._turn_to(tops)
        self.redraw()

    def _turn_to(self, tops: Mapping[str, Anchor]) -> None:
        for siglum, row in tops.items():
            if siglum in self._sheets:
                sheet = self._sheets[siglum].page
                self._sheets[siglum] = Levelled(sheet, held_top(sheet, row))
                self._scrolled = True

    def resized(self) -> None:
        """Lay out at the new size; what stood at the top of a column stays there."""
        self._painter.forget()
        self._lines.forget()
        self._laid = {}
        self._lay_out()

    # -- mouse -----------------------------------------------------------------------------------

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel turns the column under the pointer."""
        self._wheel(event, WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """As above, backwards."""
        self._wheel(event, -WHEEL)

    def _wheel(self, event: events.MouseEvent, by: int) -> None:
        column = self._column_at(event.x)
        if column is not None:
            event.stop()
            self._scroll(column.siglum, by, together=self.reading.place.locked)

    def on_click(self, event: events.Click) -> None:
        """A click chooses column and fact, opens a fold, or goes where the ruler points."""
        column = self._column_at(event.x)
        if column is None or not self._dragging.is_click():
            return
        event.stop()
        y = event.y - len(self._head)
        sheet, top = self._sheets[column.siglum]
        if y < 0:
            self.post_message(ColumnChosen(column.siglum, None))
        elif event.x >= column.left + column.width - RULER:
            goal = row_at(sheet, y, height=self._rows_high) - self._rows_high // 4
            self._scroll(column.siglum, goal - top, together=self.reading.place.locked)
        elif 0 <= top + y < len(sheet.rows):
            self._click_row(column, sheet.rows[top + y])

    def _click_row(self, column: Column, row: Row) -> None:
        if row.passage < 0 or row.source:
            self.post_message(ColumnChosen(column.siglum, None))
            return
        passages = self._source(column.siglum).passages
        if row.kind is RowKind.FOLDED:
            ids = tuple(passage.id for passage in passages[row.passage : row.passage + row.end])
            self.post_message(FoldPressed(ids))
        else:
            chosen = passages[row.passage].id if row.kind is RowKind.TEXT else None
            self.post_message(ColumnChosen(column.siglum, chosen))

    def deselect(self) -> bool:
        """Select nothing any more."""
        was_selected = self._dragging.clear()
        self.redraw()
        return was_selected

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """The left button begins a selection in the column under the pointer."""
        column = self._column_at(event.x)
        if event.button != 1 or column is None:
            return
        on_text = event.x < column.left + column.width - RULER
        point = self._point(column, event.x, event.y) if on_text and event.y >= len(self._head) else None
        if self._dragging.press(column.siglum, point):
            self.redraw()
        if point is not None:
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """The selection follows the pointer, in its column; past an edge the column scrolls."""
        siglum = self._dragging.column
        column = next((one for one in self._columns if one.siglum == siglum), None)
        if column is None:
            return
        if not len(self._head) <= event.y < self.size.height:
            by = -1 if event.y < len(self._head) else 1
            self._scroll(column.siglum, by, together=self.reading.place.locked)
        if self._dragging.move(self._point(column, event.x, event.y)):
            self.redraw()

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """What was dragged over is selected."""
        self.capture_mouse(False)
        selection = self._dragging.release()
        if selection is not None:
            passages = self._source(selection.siglum).passages
            sheet = self._sheets[selection.siglum].page
            first, last = sorted((selection.pressed.passage, selection.reached.passage))
            text = selection.text(passages, sheet.rows[sheet.first_row[first] : sheet.last_row(last) + 1])
            self.post_message(WordsSelected(selection.siglum, text))

    def _point(self, column: Column, x: int, y: int) -> Point | None:
        """The character of a column under the pointer; of a row without text the next one above it."""
        sheet, top = self._sheets.get(column.siglum, NOTHING)
        number = min(len(sheet.rows) - 1, top + min(max(0, y - len(self._head)), self._rows_high - 1))
        cell = x - column.left - MARGIN
        while number >= 0 and sheet.rows[number].kind is not RowKind.TEXT:
            number, cell = number - 1, column.width
        if number < 0:
            return None
        row = sheet.rows[number]
        text = shown_text(self._source(column.siglum).passages[row.passage].text)
        return point_at(row, text, cell)

    def _column_at(self, x: int) -> Column | None:
        return next((c for c in self._columns if c.left <= x < c.left + c.width), None)


def _shape(reading: Reading) -> list[tuple[str, int]]:
    """How many passages each source has: the same with names and without."""
    return [(source.id, len(source.passages)) for source in reading.sources]
