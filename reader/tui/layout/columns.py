"""How many columns fit, which of them are shown, and where each stands."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

LEAST_WIDTH = 34
"""Cells that a column needs to be read with ease."""

GAP = 1
"""Blank cells between a column's ruler and the next column's margin."""

MARGIN = 3
"""Cells left of the text: sign, bar, blank."""

RULER = 2
"""Cells right of the text: blank, ruler."""


class Column(NamedTuple):
    """Where a column stands."""

    siglum: str
    """Of its source."""
    left: int
    """Its first cell."""
    width: int
    """Its cells, margin and ruler included."""

    @property
    def text_width(self) -> int:
        """Cells of the text."""
        return self.width - MARGIN - RULER


def capacity(width: int) -> int:
    """How many columns a view of ``width`` cells holds; one at least."""
    return max(1, (width + GAP) // (LEAST_WIDTH + GAP))


def shown_columns(
    sigla: Sequence[str],
    *,
    width: int,
    focused: str,
    with_fact: Collection[str],
    resting: Collection[str] = (),
) -> tuple[Column, ...]:
    """The columns side by side in ``width`` cells, in the order of ``sigla``.

    Where not all fit, the focused one comes first, then those that the fact's relation rests on, those that
    have the fact, and those nearest to the focused one.
    """
    room = min(capacity(width), len(sigla))
    centre = sigla.index(focused) if focused in sigla else 0

    def rank(siglum: str) -> tuple[bool, bool, bool, int, int]:
        distance = sigla.index(siglum) - centre
        told = siglum not in resting, siglum not in with_fact
        return siglum != focused, *told, abs(distance), distance

    chosen = sorted(sorted(sigla, key=rank)[:room], key=sigla.index)
    each, over = divmod(width - GAP * (room - 1), room)
    columns = []
    left = 0
    for number, siglum in enumerate(chosen):
        cells = each + (number < over)
        columns.append(Column(siglum, left, cells))
        left += cells + GAP
    return tuple(columns)
