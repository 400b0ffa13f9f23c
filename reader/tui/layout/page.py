"""The rows of one source's column at a width: which passage, and which part of it, a row shows.

Decides what is folded. Paints nothing and knows no scroll position.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Container, Mapping, Sequence
from enum import IntEnum, StrEnum
from typing import NamedTuple, overload

from reader.tui.layout.breaks import Breaks, breaks
from reader.tui.layout.cells import shorten
from reader.tui.layout.inserted import Inserted
from reader.tui.layout.shifted import Shifted
from reader.vocabulary.passage import SET_ASIDE, Kind, Passage


class Fold(StrEnum):
    """What is folded to one line."""

    ASIDE = "aside"
    """Captions, bylines and boilerplate."""
    UNLINKED = "unlinked"
    """These, and all that is in no fact."""
    NOTHING = "nothing"
    """Everything is open."""


class RowKind(IntEnum):
    """What a row holds."""

    BLANK = 0
    TEXT = 1
    FOLDED = 2
    """Stands for one or more passages that are folded away."""
    NOTE = 3
    """Says that the source lacks the current fact."""
    BESIDE = 4
    """What another source says of the current fact, where there is no room for its column."""


class Row(NamedTuple):
    """One row of a column."""

    kind: RowKind
    """What it holds."""
    passage: int
    """Index of the passage in the source; of the first one where several are folded; -1 for none."""
    start: int
    """Offset into the passage's text; for a folded row and a note 0."""
    end: int
    """Offset one past the end; for a folded row the number of passages."""
    text: str = ""
    """What a folded row or a note says; on the first row of another source's words its siglum; else empty."""
    source: str = ""
    """Siglum of the source whose passage it is, where that is not the column's own."""


BLANK_ROW = Row(RowKind.BLANK, -1, 0, 0)


class Page(NamedTuple):
    """All rows of a column, and where each passage begins."""

    width: int
    """Cells of the text."""
    rows: Sequence[Row]
    """From top to bottom."""
    first_row: Sequence[int]
    """For each passage the row on which it begins, or is folded; never less than for the one before."""

    def last_row(self, passage: int) -> int:
        """The last row of a passage, inclusive."""
        row = self.first_row[passage]
        rows = self.rows
        while row + 1 < len(rows) and rows[row + 1].passage == passage and not rows[row + 1].source:
            row += 1
        return row


class _Rows(Sequence[Row]):
    """The rows of a page, each made when it is first looked at: of a long article few ever are."""

    def __init__(
        self,
        count: int,
        first_row: Sequence[int],
        lines: Breaks,
        folded: Mapping[int, Row],
        left_out: Container[int],
    ) -> None:
        self._count = count
        self._first_row = first_row
        self._lines = lines
        self._left_out = left_out
        self._made = dict(folded)
        self._folded = folded.keys()

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(self._count))]
        if (made := self._made.get(at)) is not None:
            return made
        if not -self._count <= at < self._count:
            raise IndexError(at)
        at %= self._count
        row = self._made[at] = self._row(at)
        return row

    def _row(self, at: int) -> Row:
        """A row that is not folded."""
        passage = bisect_right(self._first_row, at) - 1
        begins = self._first_row[passage]
        line = self._lines.first[passage] + at - begins
        is_text = line < self._lines.first[passage + 1] and passage not in self._left_out
        if not is_text or begins in self._folded:
            return BLANK_ROW
        return Row(RowKind.TEXT, passage, self._lines.starts[line], self._lines.ends[line])


def page(
    passages: tuple[Passage, ...],
    width: int,
    *,
    fold: Fold = Fold.ASIDE,
    linked: Container[str] = (),
    unfolded: Container[str] = (),
    context: int = 0,
    with_headline: bool = True,
    lines: Breaks | None = None,
) -> Page:
    """The rows of a source's passages.

    A passage begins on a row of its own; a blank row parts paragraphs. ``linked`` are the ids in facts, with
    ``context`` sentences before and after each that stay open as well; ``unfolded`` those that the reader has
    opened one by one. Without ``with_headline`` the headline is left to the masthead: then its row is the
    first one. ``lines`` are those of the passages at this width, where they are known.
    """
    lines = lines or breaks(passages, width)
    if context and fold is Fold.UNLINKED:
        linked = _with_context(passages, linked, context)
    first_row: list[int] = []
    folded: dict[int, Row] = {}
    left_out: list[int] = []
    row = index = 0
    parted, paragraph, count = True, None, len(passages)
    folds_body = fold is Fold.UNLINKED  # asked here, since a long article has thousands of sentences
    while index < count:
        passage = passages[index]
        if passage.kind is Kind.HEADLINE and not with_headline:
            first_row.append(row)
            left_out.append(index)
            index += 1
            continue
        is_aside = (passage.kind is not Kind.BODY or folds_body) and is_folded(
            passage, fold, linked, unfolded
        )
        if (is_aside or passage.paragraph != paragraph) and not parted:
            row, parted = row + 1, True
        if is_aside:
            stop = index + 1
            while stop < count and (
                is_folded(passages[stop], fold, linked, unfolded)
                or (passages[stop].kind is Kind.HEADLINE and not with_headline)
            ):
                stop += 1
            first_row.extend([row] * (stop - index))
            told = shorten(_folded_line(passages[index:stop]), width)
            folded[row] = Row(RowKind.FOLDED, index, 0, stop - index, told)
            row, parted, paragraph, index = row + 1, False, None, stop
            continue
        paragraph = passage.paragraph
        first_row.append(row)
        if taken := lines.first[index + 1] - lines.first[index]:
            row, parted = row + taken, False
        index += 1
    begins = tuple(first_row)
    return Page(width, _Rows(row, begins, lines, folded, left_out), begins)


def with_note(original: Page, before: int, lines: list[str]) -> Page:
    """The page with the lines of a note standing before the row ``before``, a blank row around it."""
    passage = original.rows[before].passage if before < len(original.rows) else -1
    note = [Row(RowKind.NOTE, passage, 0, 0, line) for line in lines]
    if before > 0 and original.rows[before - 1].kind is not RowKind.BLANK:
        note.insert(0, BLANK_ROW)
    if before < len(original.rows):
        note.append(BLANK_ROW)
    return with_rows(original, before, note)


def with_rows(original: Page, before: int, rows: Sequence[Row]) -> Page:
    """The page with more rows standing before the row ``before``."""
    return Page(
        original.width,
        Inserted(original.rows, before, rows),
        Shifted(original.first_row, before, len(rows)),
    )


def is_folded(passage: Passage, fold: Fold, linked: Container[str], unfolded: Container[str]) -> bool:
    """Is the passage folded away?"""
    if passage.kind not in SET_ASIDE:
        if fold is not Fold.UNLINKED or passage.kind not in (Kind.BODY, Kind.SUBHEAD) or passage.id in linked:
            return False
    elif fold is Fold.NOTHING:
        return False
    return passage.id not in unfolded


def _with_context(passages: Sequence[Passage], linked: Container[str], context: int) -> frozenset[str]:
    """Ids of what is in a fact or among so many sentences around it; what is set aside is no sentence."""
    told = [passage.id for passage in passages if passage.kind not in SET_ASIDE]
    at = [number for number, passage in enumerate(told) if passage in linked]
    return frozenset(one for n in at for one in told[max(0, n - context) : n + context + 1])


def _folded_line(passages: tuple[Passage, ...]) -> str:
    def count(kind: Callable[[Kind], bool], one: str, many: str) -> str | None:
        number = sum(kind(passage.kind) for passage in passages)
        return None if not number else f"1 {one}" if number == 1 else f"{number} {many}"

    parts = (
        count(lambda kind: kind is Kind.BYLINE, "byline", "bylines"),
        count(lambda kind: kind is Kind.CAPTION, "caption", "captions"),
        count(lambda kind: kind is Kind.BOILERPLATE, "line of boilerplate", "lines of boilerplate"),
        count(lambda kind: kind in (Kind.BODY, Kind.SUBHEAD), "sentence in no fact", "sentences in no fact"),
    )
    return "▸ " + ", ".join(part for part in parts if part)
