"""How many columns fit, which of them are shown, and where each stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

LEAST_WIDTH = 34
"""Cells that a column needs to be read with ease."""

GAP = 1
"""Blank cells between a column's ruler and the next column's margin."""

MARGIN = 3
"""Cells left of the text: sign, bar, blank."""

STEP = 6
"""Cells by which a key widens a column."""

MOST_STEPS = 12
"""Steps by which a column is widened at most: on any screen it fills the view by then."""

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
    pivot: str | None = None,
    widened: Iterable[tuple[str, int]] = (),
) -> tuple[Column, ...]:
    """The columns side by side in ``width`` cells, in the order of ``sigla``.

    Where not all fit, the focused one comes first, then the pivot, those that the fact's relation rests on,
    those that have the fact, and those nearest to the focused one. ``widened`` tells by how many steps a
    column is wider than its share, or narrower; none gets narrower than can be read.
    """
    centre = sigla.index(focused) if focused in sigla else 0

    def rank(siglum: str) -> tuple[bool, bool, bool, bool, int, int]:
        distance = sigla.index(siglum) - centre
        told = siglum not in resting, siglum not in with_fact
        return siglum != focused, siglum != pivot, *told, abs(distance), distance

    ranked = sorted(sigla, key=rank)
    steps = dict(widened)
    for room in range(min(capacity(width), len(sigla)), 0, -1):
        chosen = sorted(ranked[:room], key=sigla.index)
        cells = _widths(width - GAP * (room - 1), [steps.get(siglum, 0) for siglum in chosen])
        if cells is not None:
            break
    columns = []
    left = 0
    for siglum, own in zip(chosen, cells or [width], strict=True):
        columns.append(Column(siglum, left, own))
        left += own + GAP
    return tuple(columns)


def _widths(width: int, steps: Sequence[int]) -> list[int] | None:
    """``width`` cells shared out; null where the wider columns leave too little for the others."""
    count = len(steps)
    each, over = divmod(width, count)
    even = [each + (number < over) for number in range(count)]
    if count == 1 or not any(steps):
        return even
    wanted = [max(LEAST_WIDTH, own + STEP * by) for own, by in zip(even, steps, strict=True)]
    left = width - sum(wanted)
    # What a column gains the others lose, first those that were not widened themselves.
    for giving in (min(0, *steps), max(steps)):
        if left < 0:
            takers = [n for n in range(count) if steps[n] <= max(0, giving)]
            left = _shared_out(wanted, takers, left)
    if left < 0:
        return None
    widest = max(steps)
    _shared_out(wanted, [n for n in range(count) if steps[n] == max(0, widest)] or list(range(count)), left)
    return wanted


def _shared_out(cells: list[int], among: Sequence[int], amount: int) -> int:
    """Add the amount to some of the columns evenly, or take it away; gives back what could not be taken."""
    sign = 1 if amount > 0 else -1
    while amount:
        able = [n for n in among if sign > 0 or cells[n] > LEAST_WIDTH]
        if not able:
            return amount
        for n in able:
            if amount:
                cells[n] += sign
                amount -= sign
    return 0
