"""No colour at all, for the terminal's own ground under ``NO_COLOR``: other grounds are told by reversing."""

from __future__ import annotations

from functools import lru_cache

from rich.color import Color as RichColour
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

_PLAIN = Style.from_color(RichColour.default(), RichColour.default())
_REVERSED = _PLAIN + Style(reverse=True)


class Uncoloured(LineFilter):
    """Takes the colours from lines, and leaves bold, italic, underlined and reversed."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments without their colours."""
        return [
            Segment(text, None if style is None else _uncoloured(style), control)
            for text, style, control in segments
        ]


@lru_cache(maxsize=1024)
def _uncoloured(style: Style) -> Style:
    own_ground = style.bgcolor is not None and not style.bgcolor.is_default
    return style + (_REVERSED if own_ground else _PLAIN)
