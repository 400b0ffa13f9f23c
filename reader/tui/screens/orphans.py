"""The reviews that find no place in the articles, over the reading screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from reader.tui.layout.orphan_lines import orphan_lines
from reader.tui.theme import Styles
from reader.tui.widgets.scrolled_lines import ScrolledLines
from reader.vocabulary.review import Orphan


class OrphansScreen(ModalScreen[None]):
    """What was said of passages that are not there any more."""

    DEFAULT_CSS = """
    OrphansScreen { align: center middle; background: $background 60%; }
    OrphansScreen Vertical {
        width: 100; max-width: 96%; height: 70%;
        background: $surface; border: round $border; padding: 0 1;
        border-title-color: $foreground; border-subtitle-color: $foreground 70%;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,O,enter", "dismiss", "Close", show=False),
        Binding("j,down", "by(1)", "Down", show=False),
        Binding("k,up", "by(-1)", "Up", show=False),
        Binding("space,ctrl+d,pagedown", "by(12)", "On", show=False),
        Binding("b,ctrl+u,pageup", "by(-12)", "Back", show=False),
    ]

    def __init__(self, orphans: Sequence[Orphan], styles: Styles) -> None:
        super().__init__()
        self._orphans = orphans
        self._paints = styles

    def compose(self) -> ComposeResult:
        """The lines in a frame."""
        with Vertical() as frame:
            frame.border_title = "reviews without a place"
            frame.border_subtitle = "j k scroll · Esc closes"
            yield ScrolledLines(self._paints, lambda width: orphan_lines(self._orphans, width=width - 1))

    def on_mount(self) -> None:
        """The keys are the lines'."""
        self.query_one(ScrolledLines).focus()

    def action_by(self, rows: int) -> None:
        """Scroll by rows."""
        self.query_one(ScrolledLines).scroll_relative(y=rows, animate=False)
