"""One text over the whole screen, wrapped by Textual: the floor of a change of size."""

from __future__ import annotations

from textual import events
from textual.app import App, ComposeResult
from textual.widgets import Static

LINE = "the river rose two metres overnight and the lower road was closed until noon "
"""Said over and over."""


class OneStaticApp(App[None]):
    """The text."""

    def compose(self) -> ComposeResult:
        """The text."""
        yield Static("standing " + LINE * 200)

    def on_key(self, event: events.Key) -> None:
        """Q leaves."""
        if event.key == "q":
            self.exit()


if __name__ == "__main__":
    OneStaticApp().run()
