"""The line on which is typed where to write, and under it what of the comparison is written."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Label

from reader.tui.requests import Dialog
from reader.tui.widgets.prompt_line import PromptLine

LABEL = "write to (.md, .json, .txt)"
SHORT_LABEL = "write to"
"""Where the line is narrow."""

NARROW = 70
"""Cells of the terminal below which the line is."""

BLIND = "outlets and authors by their letters, as in blind mode"
"""Said of what is written while names are hidden."""


class ExportLine(PromptLine):
    """As every such line. With a filter set, Tab chooses between what passes, the default, and everything."""

    DEFAULT_CSS = """
    ExportLine { layout: vertical; height: auto; }
    ExportLine Horizontal { height: 1; width: 1fr; }
    ExportLine #what { width: 1fr; height: auto; color: $foreground; text-style: none; }
    """

    def __init__(self, path: str, *, passed: str, facts: int, is_blind: bool, width: int) -> None:
        """``passed`` is how many facts pass the filter, in words; empty without one."""
        super().__init__(Dialog.EXPORT, LABEL if width >= NARROW else SHORT_LABEL, path)
        self._passed = passed
        self._facts = facts
        self._is_blind = is_blind
        self.only_passing = bool(passed)
        """Only the facts that pass the filter are to be written."""

    def compose(self) -> ComposeResult:
        """The line, and under it a row where there is something to say of what is written."""
        with Horizontal():
            yield from super().compose()
        if told := self._what:
            yield Label(told, id="what", markup=False)

    @property
    def _what(self) -> str:
        rows = []
        if self._passed and self.only_passing:
            rows.append(f"only what the filter shows ({self._passed}) · Tab: all")
        elif self._passed:
            rows.append(f"all {self._facts} facts · Tab: only what the filter shows")
        return "\n".join([*rows, *([BLIND] if self._is_blind else [])])

    def on_key(self, event: events.Key) -> None:
        """Tab chooses what is written; the other keys are for the line itself."""
        if event.key in ("tab", "shift+tab") and self._passed:
            self.only_passing = not self.only_passing
            self.query_one("#what", Label).update(self._what)
