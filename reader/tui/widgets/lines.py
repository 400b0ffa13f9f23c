"""A widget that is drawn from rows of pieces and repaints only the cells that changed."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.layout.cells import cell_width
from reader.tui.layout.piece import Piece, within
from reader.tui.theme import Styles


def paint(pieces: Sequence[Piece], width: int, styles: Styles, ground: str = "ground") -> Strip:
    """The pieces as a strip of exactly ``width`` cells on a ground; what does not fit is cut."""
    segments = []
    used = 0
    for text, role, own, bold, italic, underline in pieces:
        if text:
            used += cell_width(text)
            segments.append(Segment(text, styles(role, own or ground, bold, italic, underline)))
    if used > width:
        return paint(within(pieces, width), width, styles, ground)
    if used < width:
        segments.append(Segment(" " * (width - used), styles("text", ground)))
    return Strip(segments, width)


class Lines(Widget):
    """Base of the parts of the screen. A subclass gives ``strips()``; ``redraw()`` shows what changed."""

    DEFAULT_CSS = "Lines { width: 1fr; height: 1; }"

    def __init__(self, styles: Styles, *, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self.paints = styles
        self._strips: list[Strip] = []

    def strips(self) -> list[Strip]:
        """One strip for each row of the widget, each as wide as it."""
        raise NotImplementedError

    def restyle(self, styles: Styles) -> None:
        """Draw in another theme."""
        self.paints = styles
        self._strips = []
        self.redraw()

    def redraw(self) -> None:
        """Draw again, and have repainted what differs from what stands there."""
        if not self.size:
            return
        before, self._strips = self._strips, self.strips()
        if len(before) != len(self._strips):
            self.refresh()
            return
        changed = [
            region
            for y, (old, new) in enumerate(zip(before, self._strips, strict=True))
            if old is not new and (region := _changed(old, new, y))
        ]
        if changed:
            self.refresh(*changed)

    def on_resize(self) -> None:
        """Draw at the new size."""
        self._strips = self.strips() if self.size else []
        self.refresh()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips inside ``crop``, with the filters that Textual applies to all lines."""
        blank = Strip.blank(self.size.width, self.paints("text", "ground"))
        filters = self.get_line_filters()
        background = self.background_colors[1]
        lines = []
        for y in range(crop.y, crop.bottom):
            strip = self._strips[y] if y < len(self._strips) else blank
            if crop.x or crop.right != strip.cell_length:
                strip = strip.crop(crop.x, crop.right)
            for line_filter in filters:
                strip = strip.apply_filter(line_filter, background)
            lines.append(strip)
        return lines


def _changed(old: Strip, new: Strip, y: int) -> Region | None:
    """The cells in which two strips of one width differ."""
    if old.cell_length != new.cell_length:
        return Region(0, y, new.cell_length, 1)
    before, after = list(old), list(new)
    if before == after:
        return None
    left = 0
    for one, other in zip(before, after, strict=False):
        if one != other:
            break
        left += cell_width(one.text)
    right = new.cell_length
    for one, other in zip(reversed(before), reversed(after), strict=False):
        if one != other or right - cell_width(one.text) < left:
            break
        right -= cell_width(one.text)
    return Region(left, y, max(1, right - left), 1)
