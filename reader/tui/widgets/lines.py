"""A widget that is drawn from rows of pieces and repaints only the cells that changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.filter import ANSIToTruecolor
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.layout.cells import cell_width
from reader.tui.layout.piece import Piece, within
from reader.tui.theme import Styles

FEW = 2
"""Rows of which only the changed cells are painted, though they be all there are."""


def paint(pieces: Sequence[Piece], width: int, styles: Styles, ground: str = "ground") -> Strip:
    """The pieces as a strip of exactly ``width`` cells on a ground; what does not fit is cut."""
    return Strip(painted(pieces, width, styles, ground), max(0, width))


def painted(pieces: Sequence[Piece], width: int, styles: Styles, ground: str = "ground") -> list[Segment]:
    """The same as segments: a strip costs more to make than what it holds.

    Those that look alike side by side are made one: each costs the terminal a sequence.
    """
    segments: list[Segment] = []
    words, look, used = "", None, 0
    for text, role, own, bold, italic, underline in pieces:
        if not text:
            continue
        used += len(text) if text.isascii() else cell_width(text)
        style = styles(role, own or ground, bold, italic, underline)
        if style is look:
            words += text
        elif look is None or (both := _in_one_style(words, look, text, style)) is None:
            if words:
                segments.append(Segment(words, look))
            words, look = text, style
        else:
            words, look = words + text, both
    if used > width:
        return painted(within(pieces, width), max(0, width), styles, ground)
    last = [Segment(words, look)] if words else []
    rest = [Segment(" " * (width - used), styles("text", ground))] if used < width else []
    return segments + joined([last, rest])


def beside(strips: Iterable[Strip]) -> Strip:
    """The strips one after the other as one."""
    parts = list(strips)
    return Strip(joined([list(strip) for strip in parts]), sum(strip.cell_length for strip in parts))


def joined(parts: Iterable[Sequence[Segment]]) -> list[Segment]:
    """The segments of the parts one after the other; only where two parts meet are more made one."""
    kept: list[Segment] = []
    for segments in parts:
        met = 0
        for text, style, _ in segments if kept else ():
            words, look, _ = kept[-1]
            both = look if style is look else _in_one_style(words, look, text, style)
            if both is None:
                break
            kept[-1] = Segment(words + text, both)
            met += 1
        kept += segments[met:] if met else segments
    return kept


def _in_one_style(words: str, look: Style | None, text: str, style: Style | None) -> Style | None:
    """The style in which both look the same: a blank takes one that differs in the letters' colour alone."""
    if text.isspace() and _same_blank(look, style):
        return look
    if words.isspace() and _same_blank(style, look):
        return style
    return None


@lru_cache(maxsize=1024)
def _same_blank(style: Style | None, blank: Style | None) -> bool:
    """Does a blank look the same in both styles?"""
    return (
        style is not None
        and blank is not None
        and style.bgcolor == blank.bgcolor
        and not style.underline
        and not blank.underline
    )


class Lines(Widget):
    """Base of the parts of the screen. A subclass gives ``strips()``; ``redraw()`` shows what changed."""

    DEFAULT_CSS = "Lines { width: 1fr; height: 1; }"

    def __init__(self, styles: Styles, *, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self.paints = styles
        self._strips: list[Strip] = []
        self._drawn_at = Size(0, 0)

    def resized(self) -> None:
        """Called before the strips are asked for at a new size."""

    def strips(self) -> list[Strip]:
        """One strip for each row of the widget, each as wide as it."""
        raise NotImplementedError

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        """Textual's own: without a second layout, and with it a second frame. Nothing stands inside."""
        return super()._size_updated(size, virtual_size, container_size, layout=False)

    def restyle(self, styles: Styles) -> None:
        """Draw in another theme."""
        self.paints = styles
        self._strips = []
        self.redraw()

    def redraw(self) -> None:
        """Draw again, and have repainted what differs from what stands there."""
        if self._drawn_at != self.size or not self.size:
            self._drawn_at = Size(0, 0)  # new or hidden: the paint that follows draws everything
            return
        before, self._strips = self._strips, self.strips()
        if len(before) != len(self._strips):
            self.refresh()
            return
        pairs = enumerate(zip(before, self._strips, strict=True))
        changed = [(y, old, new) for y, (old, new) in pairs if old is not new and old != new]
        if len(changed) > FEW and len(changed) * 2 > len(before):
            # Most rows, as in scrolling: to cut each to its changed cells costs more than to write it whole.
            self.refresh(*(Region(0, y, self.size.width, 1) for y, _, _ in changed))
            return
        from reader.tui.widgets.changed_cells import changed_cells

        if regions := [region for y, old, new in changed for region in changed_cells(old, new, y)]:
            self.refresh(*regions)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The strips inside ``crop``, with the filters that Textual applies to all lines."""
        if self._drawn_at != self.size:
            self._drawn_at = self.size
            self.resized()
            self._strips = self.strips()
        # With a theme of its own colours no strip has one of the terminal's that would have to be replaced.
        filters = [one for one in self.get_line_filters() if not isinstance(one, ANSIToTruecolor)]
        if not filters and crop.x == 0 and crop.right == self.size.width and crop.bottom <= len(self._strips):
            return self._strips[crop.y : crop.bottom]
        blank = Strip.blank(self.size.width, self.paints("text", "ground"))
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
