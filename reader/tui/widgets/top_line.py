"""The first line: story, what was found in it, and where the reader stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from textual import events
from textual.strip import Strip

from reader.collation.bar import DEFAULT_BAR
from reader.tui.layout.cells import cell_width, shorten
from reader.tui.layout.column_row import role_of
from reader.tui.layout.piece import Piece, Pieces, spread, width_of
from reader.tui.layout.shown_text import shown_text
from reader.tui.messages import CommandPressed
from reader.tui.place import View
from reader.tui.reading import Reading
from reader.tui.theme import Styles
from reader.tui.widgets.lines import paint
from reader.tui.widgets.reading_lines import ReadingLines
from reader.vocabulary.relation import Relation

if TYPE_CHECKING:
    from reader.vocabulary.comparison import Comparison
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


class Tally(NamedTuple):
    """What is counted of the facts that pass the filter: a long story has thousands."""

    of: tuple[Comparison | None, frozenset[str] | None, str | None]
    """Comparison, facts that pass, and pivot for which it holds."""
    counts: Mapping[Relation, int]
    """Facts of each relation."""
    numbers: Mapping[str, int]
    """For a fact's id its number, in the order in which the facts are stepped through."""

    def holds_for(self, reading: Reading) -> bool:
        """Would the same be counted again?"""
        comparison, passing, pivot = self.of
        is_same = comparison is reading.comparison and passing is reading.passing
        return is_same and pivot == reading.place.pivot


def tally(reading: Reading) -> Tally:
    """The facts counted."""
    comparison = reading.comparison
    groups = comparison.groups if comparison is not None else ()
    counts = Counter(group.relation for group in _passing(reading, groups))
    numbers = {group.id: number for number, group in enumerate(_passing(reading, reading.facts), start=1)}
    return Tally((comparison, reading.passing, reading.place.pivot), counts, numbers)


class TopLine(ReadingLines):
    """Story and counts."""

    def __init__(self, styles: Styles, reading: Reading) -> None:
        super().__init__(styles, reading)
        self._progress: tuple[int, int] | None = None
        self._reminder = ""
        self._tally = Tally((None, None, None), {}, {})

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
            reading.verdicts,
        )

    def on_click(self, event: events.Click) -> None:
        """A click opens the list of all commands."""
        event.stop()
        self.post_message(CommandPressed("palette"))

    def strips(self) -> list[Strip]:
        """The one line."""
        width = self.size.width
        if not self._tally.holds_for(self.reading):
            self._tally = tally(self.reading)
        pieces = top_line(self.reading, width, self._progress, self._reminder, counted=self._tally)
        return [paint(pieces, width, self.paints, "raised")]


def top_line(
    reading: Reading,
    width: int,
    progress: tuple[int, int] | None = None,
    reminder: str = "",
    *,
    counted: Tally | None = None,
) -> Pieces:
    """The line in ``width`` cells.

    ``progress`` is that of the reading for meaning, where that is under way, ``reminder`` what waits;
    ``counted`` are the facts, where they were counted before.
    """
    wide = width >= WIDE
    counted = counted or tally(reading)
    right = [*_counts(reading, counted.counts, wide), *_standing(reading, counted.numbers, wide)]
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


def _counts(reading: Reading, counts: Mapping[Relation, int], wide: bool) -> Pieces:
    if reading.comparison is None:
        if reading.failure:
            return [Piece("not compared  " if wide else "not compared ", "error")]
        return [Piece("comparing …  " if wide else "comparing … ", "dim")]
    pieces: Pieces = []
    for relation in COUNTED:
        count = counts.get(relation, 0)
        if relation is Relation.DIFFERENCE and not count:
            continue
        pieces.append(Piece(relation.sign, role_of(relation), bold=True))
        pieces.append(Piece(f" {count}   " if wide else f"{count} ", "text" if count else "dim"))
    return pieces


def _standing(reading: Reading, numbers: Mapping[str, int], wide: bool) -> Pieces:
    if reading.comparison is None:
        return []
    group, total = reading.group, len(numbers)
    number = numbers.get(group.id, 0) if group is not None else 0
    left = f" · {reading.still_open[0]} open" if reading.verdicts else ""
    if wide:
        text = f"fact {number} of {total} " if number else "no fact chosen "
        return [Piece(f"   {text.rstrip() + left:>{15 + len(left)}} ", "dim")]
    place = f"{number or '–'}/{total}"
    return [Piece(f" {place:>{2 * len(str(total)) + 1}}{left} ", "dim")]


def _passing(reading: Reading, groups: Sequence[Group]) -> Sequence[Group]:
    """Those that pass the filter."""
    return groups if reading.passing is None else [one for one in groups if reading.passes(one.id)]
