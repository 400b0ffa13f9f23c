"""The changed cells of a screen as what the terminal is sent: these cells and no others.

Textual cuts what it sends at the right end of a change, but begins at the left edge of the widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.control import Control
from textual._compositor import ChopsUpdate

if TYPE_CHECKING:
    from rich.console import Console


class CutUpdate(ChopsUpdate):
    """An update cut at both ends of every span."""

    def render_segments(self, console: Console) -> str:
        """The sequences that draw it."""
        drawn: list[str] = []
        for y, left, right in self.spans:
            for end, (x, strip) in zip(self.chop_ends[y], self.chops[y].items(), strict=False):
                if strip is None or x >= right or end <= left:
                    continue
                first, last = max(x, left), min(end, right)
                part = strip if (first, last) == (x, end) else strip.crop(first - x, last - x)
                drawn += (Control.move_to(first, y).segment.text, part.render(console))
        return "".join(drawn)
