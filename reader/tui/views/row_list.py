"""A view that is a list: a row is chosen with the keys or the mouse and leads to its passage.

Owns what may be lost: how far the list is scrolled, and which of several rows on one fact is chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from reader.tui.frames.framed_app import FramedApp
from reader.tui.layout.block import (
    MARGIN,
    Block,
    Lead,
    block_of,
    lead_at,
    lead_to,
    margin,
    speaks_of,
)
from reader.tui.layout.grid import Frame
from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.sheet import NO_ROWS, Sheet, laid_out
from reader.tui.messages import RowChosen
from reader.tui.reading import Reading
from reader.tui.requests import Scroll, Unit
from reader.tui.theme import Styles
from reader.tui.views.view import ViewLines
from reader.tui.widgets.lines import paint

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.vocabulary.comparison import Comparison

WHEEL = 3
"""Rows a notch of the wheel."""

HEAD = 2
"""Rows above the list."""

AT_ONCE = 20_000
"""Words of all articles up to which a list is made within a key press; longer ones in a thread. Lists of
5,000 words take 30 to 70 ms of CPU."""

SHEETS = 6
"""Layouts that are kept: other columns, another order, the list with a filter and without."""

BEING_MADE = "The list is being made."

Rows = TypeVar("Rows")


class SheetMade(Message):
    """A thread has laid out a list."""

    def __init__(self, key: object, sheet: Sheet) -> None:
        super().__init__()
        self.key = key
        """What was asked for."""
        self.sheet = sheet
        """What was made."""


class RowList(ViewLines, Generic[Rows]):
    """Base of the views that are lists. A subclass says what the rows are and how they are laid out."""

    EMPTY = "Nothing to list."
    """Shown where there is no row."""

    def __init__(self, styles: Styles, reading: Reading) -> None:
        super().__init__(styles, reading)
        self._of: Comparison | None = None
        self._made: dict[object, Rows] = {}
        self._sheets: dict[object, Sheet] = {}
        self._making: object = None
        self._laid: object = None
        self._laid_at = Size(0, 0)
        self._sheet = NO_ROWS
        self._painted: dict[object, Strip] = {}
        self._top = 0
        self._at: int | None = None
        self._to_hold: tuple[frozenset[str], int] | None = None

    # -- what a subclass says --------------------------------------------------------------------

    def rows(self, comparison: Comparison, reading: Reading) -> Rows:
        """What the list is made of; may take a while."""
        raise NotImplementedError

    def rows_by(self, reading: Reading) -> object:
        """What of the place the rows depend on."""
        return None

    def frame(self, reading: Reading, width: int) -> Frame:
        """Where the columns stand."""
        raise NotImplementedError

    def blocks(self, rows: Rows, reading: Reading, frame: Frame) -> list[Block]:
        """The rows laid out."""
        raise NotImplementedError

    def head(self, reading: Reading, frame: Frame) -> list[Pieces]:
        """The two rows above the list."""
        raise NotImplementedError

    # -- what is shown ---------------------------------------------------------------------------

    def show(self, reading: Reading) -> None:
        """Draw another reading, its current row in view."""
        before, self.reading = self.reading, reading
        if self.size:
            if before.comparison is not reading.comparison and self._to_hold is None:
                self._to_hold = self._held()
            self._lay_out()
            self._follow(before)
            self._hold()
        self.redraw()

    def hold_row(self, again: Callable[[str], str | None]) -> None:
        """Remember what stands where; the list with it comes once the articles are compared."""
        if self._to_hold is None and self._sheet.blocks:
            self._to_hold = self._held()
        if self._to_hold is not None:
            passages, row = self._to_hold
            self._to_hold = frozenset(filter(None, map(again, passages))), row

    def _held(self) -> tuple[frozenset[str], int] | None:
        """What shall stay on its row of the screen when the articles are compared again: passages, row.

        The current row where it is in view, else the first that is.
        """
        seen = self._in_view()
        at = self._at if self._at in seen else next(iter(seen), None)
        if at is None:
            return None
        passages = frozenset(lead.passage for lead in self._sheet.blocks[at].leads)
        return passages, self._sheet.first[at] - self._top

    def _hold(self) -> None:
        """Scroll so that the row of what is to be held, or of most of it, stands where it stood."""
        if self._to_hold is None or not self._sheet.blocks:
            return
        (passages, row), self._to_hold = self._to_hold, None
        shared = [len(passages & {lead.passage for lead in block.leads}) for block in self._sheet.blocks]
        if any(shared):
            self._turn_to(self._sheet.first[shared.index(max(shared))] - row)

    def resized(self) -> None:
        """Lay out at the new size, the current row in view; where the size is not new nothing moves."""
        self._lay_out()
        if self.size != self._laid_at:
            self._laid_at = self.size
            self._turn_to(self._top)
            self._choose_row()
            self._bring_into_view()
        self._hold()

    def restyle(self, styles: Styles) -> None:
        """Draw in another theme."""
        self._painted.clear()
        super().restyle(styles)

    def _lay_out(self) -> None:
        """Take the sheet for the reading; until it is there, what stands there stays."""
        reading = self.reading
        if reading.comparison is not self._of:
            self._of, self._laid, self._sheet = reading.comparison, None, NO_ROWS
            self._made, self._sheets, self._making, self._at = {}, {}, None, None
        frame = self.frame(reading, self.size.width)
        wanted = self.rows_by(reading), frame, reading.sigla, reading.passing, reading.verdicts
        key = id(reading.comparison), self.size.width, *wanted
        if key == self._laid or key in self._sheets:
            self._making = None
        if key == self._laid or reading.comparison is None:
            return
        if key in self._sheets:
            self._take(key, self._sheets[key])
        elif sum(source.words for source in reading.sources) <= AT_ONCE:
            self._take(key, self._make(reading, frame, self._made))
        elif key != self._making:
            self._making = key
            self._make_later(key, reading, frame)

    def _make(self, reading: Reading, frame: Frame, made: dict[object, Rows]) -> Sheet:
        """The list laid out; ``made`` holds what the rows of this comparison are made of."""
        assert reading.comparison is not None
        by = self.rows_by(reading)
        if by not in made:
            made[by] = self.rows(reading.comparison, reading)
        return laid_out(self.blocks(made[by], reading, frame), frame, reading.passing)

    def _make_later(self, key: object, reading: Reading, frame: Frame) -> None:
        made = self._made
        self.screen.run_worker(
            lambda: self.post_message(SheetMade(key, self._make(reading, frame, made))),
            thread=True,
            group=f"rows of {type(self).__name__}",
            exclusive=True,
            exit_on_error=False,
        )

    def on_sheet_made(self, message: SheetMade) -> None:
        """Show what a thread has made, unless something else is asked for by now."""
        message.stop()
        if message.key == self._making:
            self._making = None
            self._take(message.key, message.sheet)
            self._hold()
            self._bring_into_view()
            self.redraw()

    def _take(self, key: object, sheet: Sheet) -> None:
        """Show a sheet: the current row stays on the row of the screen on which it was."""
        while len(self._sheets) >= SHEETS:
            del self._sheets[next(iter(self._sheets))]
        self._sheets[key] = sheet
        below = None if self._at is None else self._sheet.first[self._at] - self._top
        self._laid, self._sheet = key, sheet
        self._painted.clear()
        self._choose_row()
        if self._at is not None and below is not None:
            self._turn_to(sheet.first[self._at] - below)
        else:
            self._turn_to(self._top)

    def _choose_row(self) -> None:
        """The row that is current: the one that was, while it speaks of what is current, else the first."""
        place = self.reading.place
        wanted = {"fact": place.fact, "passage": place.passage}
        at = self._at
        if at is None or at >= len(self._sheet.blocks) or not speaks_of(self._sheet.blocks[at], **wanted):
            self._at = block_of(self._sheet.blocks, **wanted)

    def _follow(self, before: Reading) -> None:
        """Bring the row of another fact or passage into view; with another focus take that source's part."""
        place, was = self.reading.place, before.place
        stayed = (place.fact, place.passage) == (was.fact, was.passage)
        self._choose_row()
        if not stayed or place.visit != was.visit:
            self._bring_into_view()
        elif place.focused != was.focused and self._at is not None:
            self._bring_into_view()
            lead = lead_to(self._sheet.blocks[self._at], place.focused)
            if lead is not None and lead.source == place.focused:
                chosen = self._choose(self._at, lead)
                if chosen is not None:
                    self._choose_with_it(chosen)

    def _choose_with_it(self, chosen: RowChosen) -> None:
        """Tell the screen, which then draws what it changes in the frame that is drawn already."""
        if isinstance(self.app, FramedApp):
            self.app.hold_frame()
        self.post_message(chosen)

    def _bring_into_view(self) -> None:
        if self._at is not None:
            self._turn_to(self._sheet.top_with(self._at, self._top, self._height))

    def _turn_to(self, top: int) -> None:
        self._top = self._sheet.top_within(top, self._height)

    @property
    def _height(self) -> int:
        """Rows of the list that are in view."""
        return max(1, self.size.height - HEAD)

    def strips(self) -> list[Strip]:
        """The head, then the rows in view."""
        width, height = self.size
        frame = self.frame(self.reading, width) if self._laid is None else self._sheet.frame
        strips = [paint(line, width, self.paints) for line in self.head(self.reading, frame)]
        if not self._sheet.blocks:
            said: Pieces = [Piece(" " * MARGIN), Piece(self._why_empty, "dim", italic=True)]
            strips.append(paint(said, width, self.paints))
        for number, line in self._sheet.rows[self._top : self._top + self._height]:
            strips.append(self._strip(number, line, width))
        strips += [paint([], width, self.paints)] * (height - len(strips))
        return strips[:height]

    def _strip(self, number: int, line: int, width: int) -> Strip:
        block, current = self._sheet.blocks[number], number == self._at
        key = (number, line, current)
        if key not in self._painted:
            between = line >= len(block.lines)
            pieces = [] if between else [*margin(block, line, current=current), *block.lines[line]]
            ground = "current" if current and not between else "ground"
            self._painted[key] = paint(pieces, width, self.paints, ground)
        return self._painted[key]

    @property
    def _why_empty(self) -> str:
        reading = self.reading
        if reading.comparison is None:
            return "The articles are not compared." if reading.failure else "The articles are being compared."
        if self._making is not None:
            return BEING_MADE
        return self.EMPTY if reading.passing is None else "Nothing here passes the filter."

    # -- choosing and scrolling ------------------------------------------------------------------

    def scroll_rows(self, request: Scroll) -> RowChosen | None:
        """By rows the choice moves, by pages the list, the choice with it."""
        if request.unit is Unit.ROW:
            goal = self._step(1 if request.by > 0 else -1)
        else:
            goal = self._turn_pages(request)
        self.redraw()
        return None if goal is None else self._choose(goal)

    def _turn_pages(self, request: Scroll) -> int | None:
        """Scroll, and say which row is to be current where the one that is has left the view."""
        pages = {Unit.HALF: self._height // 2, Unit.PAGE: max(1, self._height - 2)}
        self._turn_to(self._top + request.by * pages.get(request.unit, len(self._sheet.rows)))
        to_the_end = request.unit is Unit.ALL
        seen = [n for n, one in enumerate(self._sheet.blocks) if one.leads] if to_the_end else self._in_view()
        if not seen or (self._at in seen and not to_the_end):
            return None
        return seen[0] if request.by < 0 else seen[-1]

    def _in_view(self) -> list[int]:
        """The blocks that can be chosen and begin in view."""
        return self._sheet.begun(self._top, self._height)

    def _step(self, by: int) -> int | None:
        """The next row, brought into view; one that is taller than the view is gone through line by line."""
        at, view = self._at, (self._top, self._height)
        if at is None or not self._sheet.touches(at, *view):
            if seen := self._in_view():
                return seen[0] if by > 0 else seen[-1]
        elif not self._sheet.goes_on(at, *view, by=by):
            following = self._sheet.following(at, by)
            if following is not None:
                return following
        self._turn_to(self._top + by)
        return None

    def _choose(self, number: int, lead: Lead | None = None, *, opened: bool = False) -> RowChosen | None:
        """Make a row current, and say where it leads."""
        place = self.reading.place
        lead = lead or lead_to(self._sheet.blocks[number], place.focused)
        if lead is None:
            return None
        self._at = number
        self._bring_into_view()
        fact = place.fact if place.fact in lead.facts else next(iter(lead.facts), None)
        self.redraw()
        return RowChosen(lead.source, lead.passage, fact, opened=opened)

    # -- mouse -----------------------------------------------------------------------------------

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel turns the list."""
        event.stop()
        self._turn_to(self._top + WHEEL)
        self.redraw()

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """As above, backwards."""
        event.stop()
        self._turn_to(self._top - WHEEL)
        self.redraw()

    def on_click(self, event: events.Click) -> None:
        """A click chooses row and source; a click on the chosen one goes to the passage."""
        event.stop()
        row = self._top + event.y - HEAD
        if event.y < HEAD or row >= len(self._sheet.rows):
            return
        number, line = self._sheet.rows[row]
        block = self._sheet.blocks[number]
        if line >= len(block.lines):
            return
        lead = lead_at(block, event.x - MARGIN, line) or lead_to(block, self.reading.place.focused)
        if lead is None:
            return
        again = number == self._at and lead.source == self.reading.place.focused
        chosen = self._choose(number, lead, opened=again)
        if chosen is not None:
            self.post_message(chosen)
