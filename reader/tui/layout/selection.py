"""A stretch of one column that the reader has dragged over: where it begins, where it ends, what it says.

Points are passages and characters, not rows, so that a selection outlasts another width and is copied without
the line breaks of the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import split_graphemes

from reader.printable import NOTHING
from reader.tui.layout.cells import ODD_WIDTH
from reader.tui.layout.page import Row, RowKind
from reader.tui.layout.shown_text import shown_text
from reader.vocabulary.passage import Passage
from reader.vocabulary.span import Span


class Point(NamedTuple):
    """A character of a column."""

    passage: int
    """Index in the source."""
    start: int
    """The first character of the cluster, in the passage's text."""
    end: int
    """One past its last character."""


class Selection(NamedTuple):
    """From one point of a column to another, both included."""

    siglum: str
    """Of the column."""
    pressed: Point
    """Where the button went down."""
    reached: Point
    """Where the pointer is, or was when the button came up."""

    def span_in(self, passage: int) -> Span | None:
        """What is selected of a passage; null where nothing is."""
        first, last = sorted((self.pressed, self.reached))
        if not first.passage <= passage <= last.passage:
            return None
        start = first.start if passage == first.passage else 0
        return Span(start, last.end) if passage == last.passage else Span(start, _ALL)

    def text(self, passages: Sequence[Passage], rows: Sequence[Row]) -> str:
        """What is selected, as far as it is on the rows: paragraphs parted, sentences run on."""
        shown = sorted({row.passage for row in rows if row.kind is RowKind.TEXT})
        said: list[str] = []
        paragraph = None
        for index in shown:
            span = self.span_in(index)
            if span is None:
                continue
            passage = passages[index]
            part = shown_text(passage.text)[span.start : span.end].replace(NOTHING, "").strip()
            if not part:
                continue
            if said:
                said.append(" " if passage.paragraph == paragraph else "\n\n")
            said.append(part)
            paragraph = passage.paragraph
        return "".join(said)


_ALL = 1 << 30
"""Past the end of every passage."""


def point_at(row: Row, text: str, cell: int) -> Point:
    """The character of a row of text on a cell, counted from the first of the text; the nearest beyond it."""
    shown = text[row.start : row.end]
    if not ODD_WIDTH.search(shown):
        at = min(max(0, cell), max(0, len(shown) - 1))
        return Point(row.passage, row.start + at, row.start + min(len(shown), at + 1))
    taken, point = 0, Point(row.passage, row.start, row.start)
    for start, end, cells in split_graphemes(shown)[0]:
        if cells:
            point = Point(row.passage, row.start + start, row.start + end)
        taken += cells
        if taken > cell:
            break
    return point
