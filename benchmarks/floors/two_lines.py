"""Two lines of the screen change at a key: the floor of a key that scrolls nothing."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

LINE = "the river rose two metres overnight and the lower road was closed until noon "
"""Repeated over each line."""


class TwoLines(Widget):
    """A list of lines, one of them lit; a key lights the next."""

    DEFAULT_CSS = "TwoLines { width: 1fr; height: 1fr; }"

    lit = 0

    def turn(self) -> None:
        """Light the next line."""
        before, self.lit = self.lit, (self.lit + 1) % self.size.height
        self.refresh(*(Region(0, y, self.size.width, 1) for y in (before, self.lit)))

    def render_line(self, y: int) -> Strip:
        """A line."""
        width = self.size.width
        text = f"standing {y} {LINE * (width // len(LINE) + 1)}"[:width]
        return Strip([Segment(text, self.rich_style + Style(reverse=y == self.lit))], width)


class TwoLinesApp(App[None]):
    """The list over the whole screen."""

    def compose(self) -> ComposeResult:
        """The list."""
        yield TwoLines()

    def on_key(self, event: events.Key) -> None:
        """J goes on, q leaves."""
        if event.key == "q":
            self.exit()
        else:
            self.query_one(TwoLines).turn()


if __name__ == "__main__":
    TwoLinesApp().run()
