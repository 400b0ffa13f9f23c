"""What stays where it is on the screen when the rows of a column are laid out anew."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from reader.tui.layout.level import Levelled
from reader.tui.layout.page import Page, RowKind


class Anchor(NamedTuple):
    """A place in the text, and where it stands."""

    passage: int
    """Index of the passage."""
    start: int
    """Character of the passage with which the row begins."""
    below: int
    """Rows below the top of the view."""


def anchor_of(levelled: Levelled, held: Collection[int], height: int) -> Anchor | None:
    """The first row in view of the passages ``held``, by index; without one, the first row of text."""
    sheet, top = levelled
    first = max(0, top)
    seen = enumerate(sheet.rows[first : max(0, top + height)], start=first)
    for number, row in seen:
        if row.kind is RowKind.TEXT and row.passage in held:
            return Anchor(row.passage, row.start, number - top)
    return first_in_view(levelled)


def first_in_view(levelled: Levelled) -> Anchor | None:
    """The first row of text in view, or below it where nothing is; null past the end."""
    sheet, top = levelled
    for number in range(max(0, top), len(sheet.rows)):
        row = sheet.rows[number]
        if row.kind is RowKind.TEXT:
            return Anchor(row.passage, row.start, number - top)
    return None


def held_top(sheet: Page, anchor: Anchor) -> int:
    """The top row that brings an anchor to where it stood."""
    row = sheet.first_row[anchor.passage]
    while (
        row + 1 < len(sheet.rows)
        and sheet.rows[row + 1].passage == anchor.passage
        and not sheet.rows[row + 1].source
        and sheet.rows[row + 1].start <= anchor.start
    ):
        row += 1
    return row - anchor.below
