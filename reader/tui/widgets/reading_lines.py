"""A part of the screen that shows something of the reading, and is drawn again when that changes."""

from __future__ import annotations

from reader.tui.reading import Reading
from reader.tui.theme import Styles
from reader.tui.widgets.lines import Lines


class ReadingLines(Lines):
    """Base of the parts that the screen hands the reading."""

    def __init__(self, styles: Styles, reading: Reading) -> None:
        super().__init__(styles)
        self.reading = reading
        self._subject: object = None

    def subject(self, reading: Reading) -> object:
        """What of a reading the part shows; while it is equal, nothing is drawn."""
        return reading

    def show(self, reading: Reading) -> None:
        """Draw another reading, if it differs in what is shown."""
        before, self.reading = self._subject, reading
        self._subject = self.subject(reading)
        if before != self._subject:
            self.redraw()
