"""Something of Rich's, rendered once for a width: Textual asks anew for each layout and for the paint."""

from __future__ import annotations

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.segment import Segment


class RenderedOnce:
    """Shows what it is given, which is not to change."""

    def __init__(self, renderable: RenderableType) -> None:
        self._renderable = renderable
        self._rendered: dict[int, list[Segment]] = {}

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Rich's own: the segments for the width."""
        width = options.max_width
        if width not in self._rendered:
            self._rendered[width] = list(console.render(self._renderable, options.update(height=None)))
        return self._rendered[width]
