"""The whole article in small, one cell wide: where facts lie, of which relation, and what is in view."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import NamedTuple

from reader.tui.layout.page import Page
from reader.vocabulary.relation import Relation


class RulerCell(NamedTuple):
    """One cell of a ruler."""

    relation: Relation | None
    """The gravest relation among the rows that the cell stands for."""
    current: bool
    """Is the current fact among them?"""
    in_view: bool
    """Is one of the rows on screen?"""


def ruler(
    sheet: Page,
    marks: Mapping[int, Relation],
    current: Set[int],
    *,
    top: int,
    height: int,
) -> list[RulerCell]:
    """``height`` cells for a page; ``marks`` by passage index, ``current`` the indices of the fact's."""
    count = max(1, len(sheet.rows))
    cells = max(1, min(height, count))
    relation: list[Relation | None] = [None] * cells
    here = [False] * cells
    rows, last_row = sheet.first_row, count - 1
    for index, mark in marks.items():
        cell = min(last_row, rows[index]) * cells // count
        standing = relation[cell]
        # A long article has many passages of one relation to a cell, and this runs at every key.
        if standing is not mark and (standing is None or mark.gravity < standing.gravity):
            relation[cell] = mark
    for index in current:
        if index in marks:
            here[min(last_row, rows[index]) * cells // count] = True
    first = max(0, top) * cells // count
    last = max(0, min(count, top + height) - 1) * cells // count
    drawn = [RulerCell(relation[n], here[n], first <= n <= last) for n in range(cells)]
    return drawn + [RulerCell(None, False, False)] * (height - cells)


def row_at(sheet: Page, cell: int, *, height: int) -> int:
    """The row of the page that a cell of its ruler stands for: where a click goes."""
    count = max(1, len(sheet.rows))
    cells = max(1, min(height, count))
    return min(count - 1, cell * count // cells)
