"""The reviews that find no place in the articles, over the reading screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from reader.tui.layout.orphan_lines import orphan_lines
from reader.tui.screens.lines import LinesScreen
from reader.tui.theme import Styles
from reader.vocabulary.review import Orphan


class OrphansScreen(LinesScreen):
    """What was said of passages that are not there any more."""

    DEFAULT_CSS = "OrphansScreen Vertical { width: 100; height: 70%; }"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("O", "dismiss", "Close", show=False)]

    def __init__(self, orphans: Sequence[Orphan], styles: Styles) -> None:
        super().__init__("reviews without a place", lambda width: orphan_lines(orphans, width=width), styles)
