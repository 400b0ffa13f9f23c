"""The first line: story, what was found in it, and where the reader stands."""

from __future__ import annotations

from textual.strip import Strip

from reader.tui.layout.cells import shorten
from reader.tui.layout.column_row import role_of
from reader.tui.layout.piece import Piece, Pieces, spread, width_of
from reader.tui.layout.shown_text import shown_text
from reader.tui.place import View
from reader.tui.reading import Reading
from reader.tui.widgets.lines import paint
from reader.tui.widgets.reading_lines import ReadingLines
from reader.vocabulary.relation import Relation

WIDE = 100
"""Cells from which everything is spelt out."""

COUNTED = (
    Relation.AGREEMENT,
    Relation.CONTRADICTION,
    Relation.DIFFERENCE,
    Relation.DISPUTE,
    Relation.FRAMING,
    Relation.FOLLOW_UP,
)
"""In the order of the line."""


class TopLine(ReadingLines):
    """Story and counts."""

    def subject(self, reading: Reading) -> tuple[object, ...]:
        """What the line depends on."""
        return id(reading.comparison), reading.failure, reading.place.fact, reading.place.view

    def strips(self) -> list[Strip]:
        """The one line."""
        width = self.size.width
        return [paint(top_line(self.reading, width), width, self.paints, "raised")]


def top_line(reading: Reading, width: int) -> Pieces:
    """The line in ``width`` cells."""
    wide = width >= WIDE
    right = [*_counts(reading, wide), *_standing(reading, wide)]
    left = [Piece(" "), Piece("Parallax  ", "strong", bold=True)] if wide else [Piece(" ")]
    details = _details(reading) if wide else ""
    room = width - width_of(left) - width_of(right) - len(details) - 3
    title = shorten(shown_text(reading.story), max(10, room))
    left.append(Piece(title, "text" if wide else "strong", bold=not wide))
    if details:
        left.append(Piece(f"  {details}", "dim"))
    return spread(left, right, width)


def _details(reading: Reading) -> str:
    comparison = reading.comparison
    if reading.place.view is not View.COLUMNS:
        return reading.place.view.value.capitalize()
    sources = f"{len(reading.sources)} sources"
    return sources if comparison is None else f"{sources} · {len(comparison.groups)} facts"


def _counts(reading: Reading, wide: bool) -> Pieces:
    comparison = reading.comparison
    if comparison is None:
        if reading.failure:
            return [Piece("not compared  " if wide else "not compared ", "error")]
        return [Piece("comparing …  " if wide else "comparing … ", "dim")]
    pieces: Pieces = []
    for relation in COUNTED:
        count = sum(group.relation is relation for group in comparison.groups)
        if relation is Relation.DIFFERENCE and not count:
            continue
        pieces.append(Piece(relation.sign, role_of(relation), bold=True))
        pieces.append(Piece(f" {count}   " if wide else f"{count} ", "text" if count else "dim"))
    return pieces


def _standing(reading: Reading, wide: bool) -> Pieces:
    comparison = reading.comparison
    if comparison is None:
        return []
    total = len(comparison.groups)
    group = reading.group
    number = comparison.groups.index(group) + 1 if group is not None else 0
    if wide:
        text = f"fact {number} of {total} " if number else "no fact chosen "
        return [Piece(f"   {text:>16}", "dim")]
    return [Piece(f" {number or '–'}/{total} ", "dim")]
