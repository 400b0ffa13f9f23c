"""One line to type on, in the place of the status line: what to find, where to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Input, Label

from reader.printable import printable
from reader.tui.messages import PromptAnswered, PromptChanged

if TYPE_CHECKING:
    from reader.tui.reading import Reading

_NOT_FOR_THE_SCREEN = frozenset(
    {"escape", "tab", "shift+tab", "up", "down", "pageup", "pagedown", "ctrl+s", "f1", "alt+up", "alt+down"}
)
"""Keys that an input line does not use itself, but the screen does."""


class PromptLine(Horizontal):
    """A label and an input line. Enter answers, Escape leaves."""

    DEFAULT_CSS = """
    PromptLine { height: 1; width: 1fr; background: $background; }
    PromptLine Label { width: auto; color: $accent; text-style: bold; padding: 0 1; }
    PromptLine Input, PromptLine Input:focus {
        width: 1fr; height: 1; border: none; padding: 0; background: $background;
        background-tint: $foreground 0%;
    }
    PromptLine #count { color: $foreground; text-style: none; }
    """

    def __init__(self, purpose: str, label: str, text: str = "", *, before: Reading | None = None) -> None:
        """``before`` is what is read when the line opens, to go back to."""
        super().__init__()
        self.purpose = purpose
        self.before = before
        self._label = label
        self._text = text

    def compose(self) -> ComposeResult:
        """Label, input, and room for what the input finds."""
        yield Label(self._label, markup=False)
        yield Input(self._text, select_on_focus=False)
        yield Label("", id="count", markup=False)

    def on_mount(self) -> None:
        """Type here at once."""
        self.query_one(Input).focus()

    def tell(self, text: str) -> None:
        """Say at the right what the input finds."""
        self.query_one("#count", Label).update(text)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell the screen what stands there; what was pasted is made safe to show first."""
        event.stop()
        if (safe := printable(event.value)) != event.value:
            event.input.value = safe
            return
        self.post_message(PromptChanged(self.purpose, event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter answers."""
        event.stop()
        self.post_message(PromptAnswered(self.purpose, event.value))

    def on_key(self, event: events.Key) -> None:
        """Escape leaves; keys that would move the screen meanwhile go no further."""
        if event.key == "escape":
            self.post_message(PromptAnswered(self.purpose, None))
        if event.key in _NOT_FOR_THE_SCREEN:
            event.stop()
            event.prevent_default()
