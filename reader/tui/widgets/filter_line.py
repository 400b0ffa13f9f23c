"""The line on which a filter is typed, and under it what can stand next or what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Label

from reader.filter.complete import Completion, completions
from reader.printable import printable
from reader.tui.layout.shown_text import shown_text
from reader.tui.messages import PromptAnswered, PromptChanged
from reader.tui.requests import Dialog
from reader.vocabulary.comparison import Comparison

_NOT_FOR_THE_SCREEN = frozenset(
    {"escape", "tab", "shift+tab", "up", "down", "pageup", "pagedown", "ctrl+s", "f1", "alt+up", "alt+down"}
)
"""Keys that an input line does not use itself, but the screen does."""

_LABEL = "filter"
_SHOWN = 12
"""Completions that are named under the line."""


class FilterLine(Vertical):
    """Two rows, more where a sentence needs them.

    Tab completes, Enter keeps the filter, Escape brings back the one before.
    """

    DEFAULT_CSS = """
    FilterLine { height: auto; width: 1fr; background: $background; }
    FilterLine Horizontal { height: 1; width: 1fr; }
    FilterLine Label { width: auto; color: $accent; text-style: bold; padding: 0 1; }
    FilterLine Input, FilterLine Input:focus {
        width: 1fr; height: 1; border: none; padding: 0; background: $background;
        background-tint: $foreground 0%;
    }
    FilterLine #count { color: $foreground; text-style: none; }
    FilterLine #under { width: 1fr; height: 1; color: $foreground; text-style: none; padding: 0 1 0 8; }
    FilterLine #under.wrong { color: $error; height: auto; max-height: 3; padding: 0 1; }
    """

    def __init__(self, text: str, comparison: Callable[[], Comparison | None]) -> None:
        """``text`` is the filter that holds now."""
        super().__init__()
        self.before = text
        self._comparison = comparison
        self._offered: Sequence[Completion] = ()
        self._taken = -1
        self._completing = ""

    def compose(self) -> ComposeResult:
        """The line with its count, and the row under it."""
        with Horizontal():
            yield Label(_LABEL, markup=False)
            yield Input(self.before, select_on_focus=False)
            yield Label("", id="count", markup=False)
        yield Label("", id="under", markup=False)

    def on_mount(self) -> None:
        """Type here at once, behind what stands there."""
        line = self.query_one(Input)
        line.focus()
        line.cursor_position = len(self.before)
        self._offer()

    def tell(self, count: str, wrong: str = "") -> None:
        """Say at the right how many facts pass; under the line what is wrong, unless it can be completed."""
        self.query_one("#count", Label).update(count)
        under = self.query_one("#under", Label)
        explains = bool(wrong) and not self._can_go_on
        under.set_class(explains, "wrong")
        under.update(Content(shown_text(wrong)) if explains else self._ways_on)

    @property
    def _can_go_on(self) -> bool:
        """Whether something is begun that can be completed."""
        line = self.query_one(Input)
        return any(one.text[: one.end - one.start] for one in self._offered) and bool(line.value.strip())

    @property
    def _ways_on(self) -> Content:
        parts = [Content.styled("Tab  ", "dim")] if self._offered else []
        first = max(0, min(self._taken, len(self._offered) - _SHOWN))
        for number, one in enumerate(self._offered[first : first + _SHOWN], start=first):
            parts.append(Content.styled(f"{shown_text(one.text)}  ", "bold" if number == self._taken else ""))
        return Content.assemble(*parts)

    def _offer(self) -> None:
        """Ask what can stand where the cursor is."""
        line = self.query_one(Input)
        self._completing, self._taken = line.value, -1
        self._offered = completions(line.value, line.cursor_position, self._comparison())

    def _complete(self, step: int) -> None:
        """Put the next of the completions in the place of what was typed."""
        if not self._offered:
            return
        self._taken = (self._taken + step) % len(self._offered) if self._taken >= 0 else min(step, 0)
        self._taken %= len(self._offered)
        one, typed, line = self._offered[self._taken], self._completing, self.query_one(Input)
        line.value = typed[: one.start] + one.text + typed[one.end :]
        line.cursor_position = one.start + len(one.text)
        if len(self._offered) == 1:
            self._offer()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell the screen what stands there; what was pasted is made safe to show first."""
        event.stop()
        if (safe := printable(event.value)) != event.value:
            event.input.value = safe
            return
        if not self._is_completed(event.value):
            self._offer()
        self.post_message(PromptChanged(Dialog.FILTER, event.value))

    def _is_completed(self, value: str) -> bool:
        """Whether that stands there because Tab put it there."""
        if self._taken < 0:
            return False
        one = self._offered[self._taken]
        return value == self._completing[: one.start] + one.text + self._completing[one.end :]

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter keeps the filter."""
        event.stop()
        self.post_message(PromptAnswered(Dialog.FILTER, event.value))

    def on_key(self, event: events.Key) -> None:
        """Tab completes, Escape leaves; keys that would move the screen meanwhile go no further."""
        if event.key in ("tab", "shift+tab"):
            self._complete(1 if event.key == "tab" else -1)
        if event.key == "escape":
            self.post_message(PromptAnswered(Dialog.FILTER, None))
        if event.key in _NOT_FOR_THE_SCREEN:
            event.stop()
            event.prevent_default()
