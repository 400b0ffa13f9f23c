"""The bar beside what is in a relation: a shape of its own for each, so that nothing rests on hue.

Conflicts have the heavier strokes. The sign says the same on the first row; the bar says it on every other
one, and on the rulers, where there is no room for signs.
"""

from __future__ import annotations

PLAIN_BAR = "│"
"""Beside what is in agreement, or in no relation."""

CURRENT_BAR = "█"
"""Beside the current fact, whatever its relation; its sign and the pane say which."""

_BARS = {
    "contradiction": "┃",
    "difference": "╏",
    "dispute": "║",
    "framing": "┊",
    "follow_up": "╎",
}
"""By the theme's role of the relation; agreement has the plain bar."""

_ON_RULER = {"contradiction": "▐"}
"""What cannot be overlooked in the article in small; the others as in the margin."""


def bar_of(role: str, *, current: bool) -> str:
    """The bar in the margin for the role of a relation."""
    return CURRENT_BAR if current else _BARS.get(role, PLAIN_BAR)


def ruler_bar_of(role: str, *, current: bool) -> str:
    """The cell of a ruler for the role of a relation."""
    return CURRENT_BAR if current else _ON_RULER.get(role, bar_of(role, current=False))
