"""The alignment table: a row a fact, a column a source, gravest relation first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events
from textual.strip import Strip

from reader.tui.layout.fact_table import Block, Frame, blocks, frame, head
from reader.tui.layout.piece import Piece, Pieces
from reader.tui.messages import FactChosen
from reader.tui.reading import Reading
from reader.tui.requests import Scroll, Unit
from reader.tui.theme import Styles
from reader.tui.views.view import ViewLines
from reader.tui.widgets.lines import paint

if TYPE_CHECKING:
    from reader.tables.facts import FactRow
    from reader.vocabulary.comparison import Comparison

WHEEL = 3
"""Rows a notch of the wheel."""


class FactsView(ViewLines):
    """All facts as a table."""

    def __init__(self, styles: Styles, reading: Reading) -> None:
        super().__init__(styles, reading)
        self._tabled: Comparison | None = None
        self._facts: tuple[FactRow, ...] = ()
        self._blocks: list[Block] = []
        self._frame = Frame(0, 0, ())
        self._top = 0

    def show(self, reading: Reading) -> None:
        """Draw another reading, its current fact in view."""
        before, self.reading = self.reading, reading
        if self.size:
            self._lay_out()
            if before.place.fact != reading.place.fact or before.place.visit != reading.place.visit:
                self._bring_into_view()
        self.redraw()

    def resized(self) -> None:
        """Lay out at the new size."""
        self._lay_out()
        self._bring_into_view()

    def _lay_out(self) -> None:
        reading = self.reading
        self._frame = frame(self.size.width, reading.sigla, reading.place.focused)
        if reading.comparison is None:
            self._blocks = []
            return
        if reading.comparison is not self._tabled:
            from reader.tables.facts import fact_rows

            self._tabled = reading.comparison
            self._facts = fact_rows(reading.comparison)
        self._blocks = blocks(self._facts, self._frame, reading.place.fact)

    @property
    def _rows(self) -> list[tuple[str | None, Pieces]]:
        """Every row of the table with the fact it belongs to."""
        rows: list[tuple[str | None, Pieces]] = []
        for block in self._blocks:
            rows += [(block.fact, line) for line in block.lines]
            rows.append((None, []))
        return rows

    def _bring_into_view(self) -> None:
        first = 0
        height = self.size.height - 2
        for block in self._blocks:
            if block.fact == self.reading.place.fact:
                last = first + len(block.lines)
                if first < self._top or last > self._top + height:
                    self._top = max(0, first - height // 4)
                return
            first += len(block.lines) + 1

    def strips(self) -> list[Strip]:
        """The head, then the rows in view."""
        width, height = self.size
        reading = self.reading
        outlets = {source.id: source.outlet or "outlet not named" for source in reading.sources}
        lines = head(self._frame, outlets, reading.sigla, reading.place.focused)
        strips = [paint(line, width, self.paints) for line in lines]
        rows = self._rows
        if not rows:
            said = _without_facts(reading)
            rows = [(None, [Piece("    "), Piece(said, "dim", italic=True)])]
        for fact, line in rows[self._top : self._top + height - len(strips)]:
            ground = "current" if fact is not None and fact == reading.place.fact else "ground"
            strips.append(paint(line, width, self.paints, ground))
        strips += [paint([], width, self.paints)] * (height - len(strips))
        return strips[:height]

    def scroll_rows(self, request: Scroll) -> None:
        """Scroll as a key asks."""
        height = self.size.height - 2
        rows = {Unit.ROW: 1, Unit.HALF: height // 2, Unit.PAGE: height - 2}
        self._scroll(request.by * rows.get(request.unit, len(self._rows)))

    def _scroll(self, by: int) -> None:
        last = max(0, len(self._rows) - self.size.height + 2)
        self._top = max(0, min(last, self._top + by))
        self.redraw()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel turns the table."""
        event.stop()
        self._scroll(WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """As above, backwards."""
        event.stop()
        self._scroll(-WHEEL)

    def on_click(self, event: events.Click) -> None:
        """A click chooses a fact."""
        event.stop()
        rows = self._rows
        number = self._top + event.y - 2
        if event.y >= 2 and 0 <= number < len(rows) and (fact := rows[number][0]) is not None:
            self.post_message(FactChosen(fact))


def _without_facts(reading: Reading) -> str:
    """Why the table is empty."""
    if reading.comparison is not None:
        return "No fact is shared."
    return "The articles are not compared." if reading.failure else "The articles are being compared."
