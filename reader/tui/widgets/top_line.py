"""The first line: story, what was found in it, and where the reader stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.strip import Strip

from reader.collation.bar import DEFAULT_BAR
from reader.tui.layout.cells import cell_width, shorten
from reader.tui.layout.column_row import role_of
from reader.tui.layout.piece import Piece, Pieces, spread, width_of
from reader.tui.layout.shown_text import shown_text
from reader.tui.place import View
from reader.tui.reading import Reading
from reader.tui.theme import Styles
from reader.tui.widgets.lines import paint
from reader.tui.widgets.reading_lines import ReadingLines
from reader.vocabulary.relation import Relation

if TYPE_CHECKING:
    from reader.vocabulary.group import Group

WIDE = 100
"""Cells from which everything is spelt out."""

NAME = "Parallax  "
"""Before the title, where there is room for all of the line."""

TITLE_SHOWN = 16
"""Cells of the title that are shown at least."""

FILTER_SHOWN = 40
"""Cells of a filter that are shown at most."""

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

    def __init__(self, styles: Styles, reading: Reading) -> None:
        super().__init__(styles, reading)
        self._progress: tuple[int, int] | None = None
        self._reminder = ""

    def tell(self, progress: tuple[int, int] | None) -> None:
        """Say how many passages are read for their meaning, and of how many; nothing where it is null."""
        if progress != self._progress:
            self._progress = progress
            self.redraw()

    def remind(self, words: str) -> None:
        """Keep saying in a few words what waits for the reader; nothing where it is empty."""
        if words != self._reminder:
            self._reminder = words
            self.redraw()

    def subject(self, reading: Reading) -> tuple[object, ...]:
        """What the line depends on."""
        place = reading.place
        return (
            id(reading.comparison),
            reading.failure,
            reading.passing,
            place.filter,
            place.fact,
            place.view,
            place.pivot,
            _in_sentence(reading),
        )

    def strips(self) -> list[Strip]:
        """The one line."""
        width = self.size.width
        pieces = top_line(self.reading, width, self._progress, self._reminder)
        return [paint(pieces, width, self.paints, "raised")]


def top_line(
    reading: Reading, width: int, progress: tuple[int, int] | None = None, reminder: str = ""
) -> Pieces:
    """The line in ``width`` cells.

    ``progress`` is that of the reading for meaning, where that is under way, ``reminder`` what waits.
    """
    wide = width >= WIDE
    right = [*_counts(reading, wide), *_standing(reading, wide)]
    details = _read_so_far(progress, wide) if progress else reminder or _details(reading, wide)
    title = shown_text(reading.story)
    left = [Piece(" ")]
    free = width - width_of(right) - 4
    if wide and cell_width(NAME) + cell_width(title) + cell_width(details) <= free:
        left.append(Piece(NAME, "strong", bold=True))
        free -= cell_width(NAME)
    details = shorten(details, max(0, free - min(cell_width(title), TITLE_SHOWN)))
    title = shorten(title, max(TITLE_SHOWN, free - cell_width(details)))
    named = len(left) > 1
    left.append(Piece(title, "text" if named else "strong", bold=not named))
    if details:
        left.append(Piece(f"  {details}", "accent" if reminder and not progress else "dim"))
    return spread(left, right, width)


def _read_so_far(progress: tuple[int, int], wide: bool) -> str:
    done, total = progress
    return f"reading for meaning {done} of {total} …" if wide else f"reading {done}/{total} …"


def _details(reading: Reading, wide: bool) -> str:
    """View or numbers, and the bar where it is not the default."""
    comparison = reading.comparison
    bar = comparison.bar if comparison is not None else DEFAULT_BAR
    told = [f"from {bar:.2f}"] if bar != DEFAULT_BAR else []
    if comparison is not None and reading.passing is not None:
        passed = f"{len(reading.passing)} of {len(comparison.groups)}"
        if not wide:
            return " ".join([passed, *told])
        # A filter may name an outlet, which blind mode hides.
        typed = reading.place.filter if reading.revealed is None else "the filter"
        asked = shorten(shown_text(typed), FILTER_SHOWN)
        told = [f"{passed} facts pass {asked}", *told]
    if not wide:
        return "".join(told)
    if reading.place.view is not View.COLUMNS:
        return " · ".join([reading.place.view.value.capitalize(), *told])
    if comparison is not None and reading.passing is None:
        told = [f"{len(comparison.groups)} facts", *told]
    return " · ".join([f"{len(reading.sources)} sources", *told])


def _counts(reading: Reading, wide: bool) -> Pieces:
    comparison = reading.comparison
    if comparison is None:
        if reading.failure:
            return [Piece("not compared  " if wide else "not compared ", "error")]
        return [Piece("comparing …  " if wide else "comparing … ", "dim")]
    pieces: Pieces = []
    passing = [group.relation for group in _passing(reading, comparison.groups)]
    for relation in COUNTED:
        count = passing.count(relation)
        if relation is Relation.DIFFERENCE and not count:
            continue
        pieces.append(Piece(relation.sign, role_of(relation), bold=True))
        pieces.append(Piece(f" {count}   " if wide else f"{count} ", "text" if count else "dim"))
    return pieces


def _standing(reading: Reading, wide: bool) -> Pieces:
    comparison = reading.comparison
    if comparison is None:
        return []
    facts, group = _passing(reading, reading.facts), reading.group
    total, number = len(facts), next((n for n, one in enumerate(facts, start=1) if one is group), 0)
    told, of = _in_sentence(reading)
    if wide:
        text = f"fact {number} of {total} " if number else "no fact chosen "
        beside = f"   {told} of {of} in this sentence" if of > 1 else ""
        return [Piece(beside, "text"), Piece(f"   {text:>16}", "dim")]
    beside = f" {told} of {of} here " if of > 1 else ""
    return [Piece(beside, "text"), Piece(f" {number or '–'}/{total} ", "dim")]


def _passing(reading: Reading, groups: Sequence[Group]) -> Sequence[Group]:
    """Those that pass the filter."""
    return groups if reading.passing is None else [one for one in groups if reading.passes(one.id)]


def _in_sentence(reading: Reading) -> tuple[int, int]:
    """The number of the current fact among those of its sentence in the focused column, and how many."""
    told = [group.id for group in reading.in_sentence]
    fact = reading.place.fact
    return (told.index(fact) + 1, len(told)) if fact in told else (0, 0)
