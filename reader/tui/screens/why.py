"""A fact in full, over the reading screen."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from reader.tables.why import why
from reader.tui.layout.why_lines import why_lines
from reader.tui.theme import Styles
from reader.tui.widgets.scrolled_lines import ScrolledLines
from reader.vocabulary.comparison import Comparison
from reader.vocabulary.group import Group


class WhyScreen(ModalScreen[None]):
    """Members, scores, gates, evidence, and what would have changed the verdict."""

    DEFAULT_CSS = """
    WhyScreen { align: center middle; background: $background 60%; }
    WhyScreen Vertical {
        width: 110; max-width: 96%; height: 92%;
        background: $surface; border: round $border; padding: 0 1;
        border-title-color: $foreground; border-subtitle-color: $foreground 70%;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,i,enter", "dismiss", "Close", show=False),
        Binding("j,down", "by(1)", "Down", show=False),
        Binding("k,up", "by(-1)", "Up", show=False),
        Binding("space,ctrl+d,pagedown", "by(12)", "On", show=False),
        Binding("b,ctrl+u,pageup", "by(-12)", "Back", show=False),
        Binding("g,home", "to(0)", "Top", show=False),
        Binding("G,end", "to(1)", "End", show=False),
    ]

    def __init__(self, comparison: Comparison, group: Group, styles: Styles) -> None:
        super().__init__()
        self._comparison = comparison
        self._group = group
        self._paints = styles

    def compose(self) -> ComposeResult:
        """The lines in a frame."""
        told = why(self._comparison, self._group)
        with Vertical() as frame:
            frame.border_title = f"why · {self._group.id}"
            frame.border_subtitle = "j k scroll · Esc closes"
            yield ScrolledLines(
                self._paints, lambda width: why_lines(self._comparison, told, width=width - 1)
            )

    def on_mount(self) -> None:
        """The keys are the lines'."""
        self.query_one(ScrolledLines).focus()

    def action_by(self, rows: int) -> None:
        """Scroll by rows."""
        self.query_one(ScrolledLines).scroll_relative(y=rows, animate=False)

    def action_to(self, end: int) -> None:
        """To the top or the end."""
        lines = self.query_one(ScrolledLines)
        lines.scroll_to(y=lines.virtual_size.height if end else 0, animate=False)
