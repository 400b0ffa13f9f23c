"""The whole article in small, one cell wide: where facts lie, of which relation, and what is in view."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.tui.layout.page import Page
from reader.tui.layout.shifted import Shifted
from reader.vocabulary.relation import Relation


class RulerCell(NamedTuple):
    """One cell of a ruler."""

    relation: Relation | None
    """The gravest relation among the rows that the cell stands for."""
    current: bool
    """Is the current fact among them?"""
    in_view: bool
    """Is one of the rows on screen?"""


class Marked(NamedTuple):
    """The passages of a column that carry a mark, ready for its ruler, wherever notes are put in."""

    first_row: Sequence[int]
    """For each passage of the page the row on which it begins, notes left out."""
    rows: Sequence[int]
    """In ascending order the rows on which they begin, notes left out."""
    gravities: Sequence[int]
    """For each the gravity of its relation."""

    def are_on(self, sheet: Page) -> bool:
        """Is it the same page, with other notes or none?"""
        return self.first_row is _without_notes(sheet)


def marked(sheet: Page, marks: Mapping[int, Relation]) -> Marked:
    """The passages of a page with ``marks``, by passage index."""
    first_row = _without_notes(sheet)
    indices = sorted(marks)
    return Marked(first_row, [first_row[n] for n in indices], [marks[n].gravity for n in indices])


def ruler(sheet: Page, among: Marked, current: Iterable[int], *, top: int, height: int) -> list[RulerCell]:
    """``height`` cells for a page; ``current`` are the indices of the fact's passages, all of them marked."""
    count = max(1, len(sheet.rows))
    cells = max(1, min(height, count))
    here = {min(count - 1, sheet.first_row[index]) * cells // count for index in current}
    first = max(0, top) * cells // count
    last = max(0, min(count, top + height) - 1) * cells // count
    # A long article has thousands of marks, and this runs at every key.
    edges = [bisect_left(among.rows, row) for row in _first_rows(sheet, cells, count)]
    drawn = []
    for n, (start, stop) in enumerate(pairwise([*edges, len(among.rows)])):
        relation = _BY_GRAVITY[min(among.gravities[start:stop])] if start < stop else None
        drawn.append(RulerCell(relation, n in here, first <= n <= last))
    return drawn + [RulerCell(None, False, False)] * (height - cells)


def _first_rows(sheet: Page, cells: int, count: int) -> Iterator[int]:
    """For each cell the first of the rows that it stands for, notes left out."""
    firsts = (-(-n * count // cells) for n in range(cells))
    return map(sheet.first_row.before, firsts) if isinstance(sheet.first_row, Shifted) else firsts


def _without_notes(sheet: Page) -> Sequence[int]:
    return sheet.first_row.root if isinstance(sheet.first_row, Shifted) else sheet.first_row


_BY_GRAVITY = tuple(sorted(Relation, key=lambda relation: relation.gravity))


def row_at(sheet: Page, cell: int, *, height: int) -> int:
    """The row of the page that a cell of its ruler stands for: where a click goes."""
    count = max(1, len(sheet.rows))
    cells = max(1, min(height, count))
    return min(count - 1, cell * count // cells)
