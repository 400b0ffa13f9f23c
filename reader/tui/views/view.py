"""What every view is to the screen."""

from __future__ import annotations

from reader.tui.messages import RowChosen
from reader.tui.reading import Reading
from reader.tui.requests import Scroll
from reader.tui.widgets.reading_lines import ReadingLines


class ViewLines(ReadingLines):
    """Shows a reading and scrolls."""

    DEFAULT_CSS = "ViewLines { height: 1fr; }"

    def show(self, reading: Reading) -> None:
        """Draw another reading."""
        raise NotImplementedError

    def scroll_rows(self, request: Scroll) -> RowChosen | None:
        """Scroll as a key asks; gives back what is chosen by that, if anything."""
        raise NotImplementedError
