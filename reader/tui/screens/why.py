"""A fact in full, over the reading screen."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from reader.tables.why import why
from reader.tui.layout.why_lines import why_lines
from reader.tui.screens.lines import LinesScreen
from reader.tui.theme import Styles
from reader.tui.widgets.scrolled_lines import ScrolledLines
from reader.vocabulary.comparison import Comparison
from reader.vocabulary.group import Group


class WhyScreen(LinesScreen):
    """Members, scores, gates, evidence, and what would have changed the verdict."""

    DEFAULT_CSS = "WhyScreen Vertical { width: 110; height: 92%; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("i", "dismiss", "Close", show=False),
        Binding("g,home", "to(0)", "Top", show=False),
        Binding("G,end", "to(1)", "End", show=False),
    ]

    def __init__(self, comparison: Comparison, group: Group, styles: Styles) -> None:
        told = why(comparison, group)
        super().__init__(f"why · {group.id}", lambda width: why_lines(comparison, told, width=width), styles)

    def action_to(self, end: int) -> None:
        """To the top or the end."""
        lines = self.query_one(ScrolledLines)
        lines.scroll_to(y=lines.virtual_size.height if end else 0, animate=False)
