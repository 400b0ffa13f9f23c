"""The rows of one source's column at a width: which passage, and which part of it, a row shows.

Decides what is folded. Paints nothing and knows no scroll position.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from enum import IntEnum, StrEnum
from typing import NamedTuple

from reader.tui.layout.cells import shorten
from reader.tui.layout.shown_text import shown_text
from reader.tui.layout.wrap import wrap
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
    rows: tuple[Row, ...]
    """From top to bottom."""
    first_row: tuple[int, ...]
    """For each passage the row on which it begins, or is folded."""

    def last_row(self, passage: int) -> int:
        """The last row of a passage, inclusive."""
        row = self.first_row[passage]
        rows = self.rows
        while row + 1 < len(rows) and rows[row + 1].passage == passage and not rows[row + 1].source:
            row += 1
        return row


def page(
    passages: tuple[Passage, ...],
    width: int,
    *,
    fold: Fold = Fold.ASIDE,
    linked: Container[str] = (),
    unfolded: Container[str] = (),
    context: int = 0,
    with_headline: bool = True,
) -> Page:
    """The rows of a source's passages.

    A passage begins on a row of its own; a blank row parts paragraphs. ``linked`` are the ids in facts, with
    ``context`` sentences before and after each that stay open as well; ``unfolded`` those that the reader has
    opened one by one. Without ``with_headline`` the headline is left to the masthead: then its row is the
    first one.
    """
    if context and fold is Fold.UNLINKED:
        linked = _with_context(passages, linked, context)
    rows: list[Row] = []
    first_row: list[int] = []
    index, count = 0, len(passages)
    paragraph = None
    while index < count:
        passage = passages[index]
        if passage.kind is Kind.HEADLINE and not with_headline:
            first_row.append(len(rows))
            index += 1
            continue
        if is_folded(passage, fold, linked, unfolded):
            stop = index + 1
            while stop < count and (
                is_folded(passages[stop], fold, linked, unfolded)
                or (passages[stop].kind is Kind.HEADLINE and not with_headline)
            ):
                stop += 1
            _part(rows)
            first_row.extend([len(rows)] * (stop - index))
            folded = passages[index:stop]
            told = shorten(_folded_line(folded), width)
            rows.append(Row(RowKind.FOLDED, index, 0, stop - index, told))
            paragraph, index = None, stop
            continue
        if passage.paragraph != paragraph:
            _part(rows)
            paragraph = passage.paragraph
        first_row.append(len(rows))
        rows.extend(
            Row(RowKind.TEXT, index, start, end) for start, end in wrap(shown_text(passage.text), width)
        )
        index += 1
    return Page(width, tuple(rows), tuple(first_row))


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
        (*original.rows[:before], *rows, *original.rows[before:]),
        tuple(row + len(rows) if row >= before else row for row in original.first_row),
    )


def is_folded(passage: Passage, fold: Fold, linked: Container[str], unfolded: Container[str]) -> bool:
    """Is the passage folded away?"""
    if fold is Fold.NOTHING or passage.id in unfolded:
        return False
    if passage.kind in SET_ASIDE:
        return True
    return fold is Fold.UNLINKED and passage.kind in (Kind.BODY, Kind.SUBHEAD) and passage.id not in linked


def _with_context(passages: Sequence[Passage], linked: Container[str], context: int) -> frozenset[str]:
    """Ids of what is in a fact or among so many sentences around it; what is set aside is no sentence."""
    told = [passage.id for passage in passages if passage.kind not in SET_ASIDE]
    at = [number for number, passage in enumerate(told) if passage in linked]
    return frozenset(one for n in at for one in told[max(0, n - context) : n + context + 1])


def _part(rows: list[Row]) -> None:
    if rows and rows[-1].kind is not RowKind.BLANK:
        rows.append(BLANK_ROW)


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
