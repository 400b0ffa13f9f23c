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

STEP = 0.5
"""By how much of a plain column's share a key widens a column."""

MOST_STEPS = 6
"""Steps by which a column is widened at most: by then it takes most of 200 cells."""

KEPT = 0.9
"""Of what a widened column is due it must get so much; else it has fewer columns beside it."""

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
    strangers: Collection[str] = (),
    before: Collection[str] = (),
) -> tuple[Column, ...]:
    """The columns side by side in ``width`` cells, in the order of ``sigla``.

    Where not all fit, the focused one comes first, then the pivot, those that the fact's relation rests on,
    those that have the fact, those of the same event, those that stood there ``before``, and those nearest to
    the focused one; without a fact these alone. ``strangers`` tell of another event. ``widened`` tells by how
    many steps a column is wider than its share, or narrower; none gets narrower than can be read.
    """
    centre = sigla.index(focused) if focused in sigla else 0

    def rank(siglum: str) -> tuple[bool | int, ...]:
        distance = sigla.index(siglum) - centre
        told = siglum not in resting, siglum not in with_fact
        calm = (siglum in strangers, siglum not in before) if with_fact else ()
        return siglum != focused, siglum != pivot, *told, *calm, abs(distance), distance

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
    """``width`` cells shared out; null where the others would get too narrow for one that was widened."""
    count = len(steps)
    each, over = divmod(width, count)
    if count == 1 or not any(steps):
        return [each + (number < over) for number in range(count)]
    weights = [1 + STEP * by if by >= 0 else 1 / (1 - STEP * by) for by in steps]
    fair = [width * weight / sum(weights) for weight in weights]
    # Whole cells, the least first; what the narrow ones take more than their share is taken from the wide.
    cells = [0] * count
    left, shares = width, sum(weights)
    for number in sorted(range(count), key=lambda n: (weights[n], n)):
        cells[number] = max(LEAST_WIDTH, round(left * weights[number] / shares))
        left -= cells[number]
        shares -= weights[number]
    cells[max(range(count), key=weights.__getitem__)] += left
    kept = (got >= KEPT * due for got, due, by in zip(cells, fair, steps, strict=True) if by > 0)
    return cells if min(cells) >= LEAST_WIDTH and all(kept) else None
