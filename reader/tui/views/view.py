"""What every view is to the screen."""

from __future__ import annotations

from reader.tui.reading import Reading
from reader.tui.requests import Scroll
from reader.tui.theme import Styles
from reader.tui.widgets.lines import Lines


class ViewLines(Lines):
    """Shows a reading and scrolls."""

    DEFAULT_CSS = "ViewLines { height: 1fr; }"

    def __init__(self, styles: Styles, reading: Reading) -> None:
        super().__init__(styles)
        self.reading = reading

    def show(self, reading: Reading) -> None:
        """Draw another reading."""
        raise NotImplementedError

    def scroll_rows(self, request: Scroll) -> None:
        """Scroll as a key asks."""
        raise NotImplementedError
