"""The emptiest Textual app that shows a word."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Static


class EmptyApp(App[None]):
    """One line of text."""

    def compose(self) -> ComposeResult:
        """The line."""
        yield Static("standing")


if __name__ == "__main__":
    EmptyApp().run()
