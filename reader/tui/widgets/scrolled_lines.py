"""Lines that are longer than the screen, scrolled and drawn row by row."""

from __future__ import annotations

from collections.abc import Callable

from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.tui.layout.piece import Pieces
from reader.tui.theme import Styles
from reader.tui.widgets.lines import paint


class ScrolledLines(ScrollView, can_focus=True):
    """Shows what ``layout`` makes for the width there is."""

    DEFAULT_CSS = """
    ScrolledLines {
        scrollbar-size-vertical: 1; scrollbar-size-horizontal: 0;
        scrollbar-color: $border; scrollbar-background: $surface;
    }
    """

    def __init__(self, styles: Styles, layout: Callable[[int], list[Pieces]]) -> None:
        super().__init__()
        self._paints = styles
        self._layout = layout
        self._lines: list[Pieces] = []
        self._made_for = -1

    def on_resize(self) -> None:
        """Lay out for the width."""
        width = self.scrollable_content_region.width
        if width > 0 and width != self._made_for:
            self._made_for = width
            self._lines = self._layout(width)
            self.virtual_size = Size(width, len(self._lines))
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """The row that is ``y`` rows below the top of what is seen."""
        at = y + self.scroll_offset.y
        pieces = self._lines[at] if at < len(self._lines) else []
        return paint(pieces, self.size.width, self._paints, "raised")
