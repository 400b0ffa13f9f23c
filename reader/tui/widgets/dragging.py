"""Selecting text of one column with the mouse: what the buttons do to the selection.

A press alone selects nothing; the column in which the button went down is kept whatever the pointer crosses.
"""

from __future__ import annotations

from reader.tui.layout.selection import Point, Selection


class Dragging:
    """The selection of a view, and whether the button is down."""

    def __init__(self) -> None:
        self.selection: Selection | None = None
        """What is selected; null where nothing is."""
        self._pressed: tuple[str, Point] | None = None
        self._has_dragged = False

    @property
    def column(self) -> str | None:
        """Siglum of the column in which the button is held down."""
        return self._pressed[0] if self._pressed is not None else None

    def press(self, siglum: str, point: Point | None) -> bool:
        """The button goes down; says whether something was selected till now."""
        was, self.selection = self.selection, None
        self._pressed = (siglum, point) if point is not None else None
        self._has_dragged = False
        return was is not None

    def move(self, point: Point | None) -> bool:
        """The pointer reaches a point; says whether the selection changes by that."""
        if self._pressed is None or point is None:
            return False
        siglum, start = self._pressed
        if point == start and self.selection is None:
            return False
        before, self.selection = self.selection, Selection(siglum, start, point)
        self._has_dragged = True
        return before != self.selection

    def release(self) -> Selection | None:
        """The button comes up: what was selected by that."""
        self._pressed = None
        return self.selection if self._has_dragged else None

    def is_click(self) -> bool:
        """Did the button come up where it went down? Asked once after each release."""
        dragged, self._has_dragged = self._has_dragged, False
        return not dragged

    def clear(self) -> bool:
        """Select nothing; says whether something was."""
        was, self.selection = self.selection, None
        return was is not None
