"""All cells of the screen change at a key, over the line API: the floor of a key that scrolls all columns."""

from __future__ import annotations

from rich.segment import Segment
from textual import events
from textual.app import App, ComposeResult
from textual.strip import Strip
from textual.widget import Widget

LETTERS = "the river rose two metres overnight and the lower road was closed until noon "
"""Turned by one letter at each key, so that nearly every cell differs from the one before."""


class AllCells(Widget):
    """A text over the whole screen that moves on by a letter at a key."""

    DEFAULT_CSS = "AllCells { width: 1fr; height: 1fr; }"

    turned = 0

    def turn(self) -> None:
        """Move on by a letter."""
        self.turned += 1
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """A line."""
        width = self.size.width
        start = (self.turned + y) % len(LETTERS)
        text = (LETTERS[start:] + LETTERS * (width // len(LETTERS) + 1))[:width]
        if y == 0:
            text = f"standing {text}"[:width]
        return Strip([Segment(text, self.rich_style)], width)


class AllCellsApp(App[None]):
    """The text over the whole screen."""

    def compose(self) -> ComposeResult:
        """The text."""
        yield AllCells()

    def on_key(self, event: events.Key) -> None:
        """J goes on, q leaves."""
        if event.key == "q":
            self.exit()
        else:
            self.query_one(AllCells).turn()


if __name__ == "__main__":
    AllCellsApp().run()
