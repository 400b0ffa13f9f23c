"""One row of a column as pieces: sign and bar in the margin, the text with its evidence and hits marked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.tui.layout.bars import CURRENT_BAR, bar_of
from reader.tui.layout.columns import MARGIN
from reader.tui.layout.page import Row, RowKind
from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.shown_text import shown_text
from reader.vocabulary.passage import Kind, Passage
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

if TYPE_CHECKING:
    from reader.tui.layout.word_marks import Mark

_KIND_STYLE = {
    Kind.HEADLINE: Piece("", "strong", bold=True),
    Kind.STANDFIRST: Piece("", "text", italic=True),
    Kind.SUBHEAD: Piece("", "strong", bold=True),
    Kind.BYLINE: Piece("", "dim"),
    Kind.BODY: Piece("", "text"),
    Kind.CAPTION: Piece("", "dim", italic=True),
    Kind.BOILERPLATE: Piece("", "dim"),
}

_MARK_STYLE = (
    ("dim", False, False, False),
    ("strong", True, False, False),
    ("strong", True, True, False),
    ("strong", False, False, False),
    ("strong", False, False, True),
    ("strong", False, True, False),
    ("strong", False, False, False),
)
"""For each ``MarkKind`` in its order: role, bold, italic, underlined.

What the relation rests on is underlined and, if not slanted, bold. By number, so that marks load with the
first fact.
"""


def role_of(relation: Relation) -> str:
    """The theme's role for a relation."""
    return relation.value.replace("-", "_")


def column_row(
    row: Row,
    passage: Passage | None,
    *,
    relation: Relation | None,
    current: bool,
    verdict: str = "",
    parts: Sequence[Span] = (),
    marks: Sequence[Mark] = (),
    hits: Sequence[Span] = (),
    selected: Span | None = None,
) -> Pieces:
    """Margin and text of a row, unpadded; ``row_ground`` is what it stands on.

    All spans are of the passage's own text. ``current`` says that the reader stands on the passage, for a
    fact or without one; ``parts`` are those that the fact means, none for the whole; ``marks`` are in order
    and do not overlap; ``verdict`` is the sign of what the reader thinks of the fact.
    """
    if row.kind is RowKind.BLANK or passage is None:
        return []
    if row.kind is RowKind.NOTE:
        return [Piece(" " * MARGIN), Piece(row.text, "dim", italic=True)]
    if row.kind is RowKind.FOLDED:
        return [Piece(" " * MARGIN), Piece(row.text, "dim")]
    text = shown_text(passage.text)
    begins = row.start == len(text) - len(text.lstrip())
    meant = current and _covers(parts, row.start, row.end)
    if row.kind is RowKind.BESIDE:
        pieces = [Piece(f" {row.text:1} ", "strong", bold=True)]
    else:
        pieces = _margin(relation, begins=begins, current=meant, verdict=verdict)
    base = _KIND_STYLE[passage.kind]
    own = [mark for mark in marks if mark.span.start < row.end and row.start < mark.span.end]
    if not (own or hits or selected or (current and parts)):
        pieces.append(Piece(text[row.start : row.end], *base[1:]))
        return pieces
    for start, end in pairwise(_edges(row, parts, own, hits, selected)):
        _, role, ground, bold, italic, underline = base
        if current and not _covers(parts, start, end):
            role, ground, bold = "dim", "ground", False
        elif current and parts and row.kind is RowKind.TEXT:
            ground = "current"
        for span, kind, proves in own:
            if _is_in(start, span):
                role, bold, slanted, underline = _MARK_STYLE[kind]
                italic, underline, bold = (
                    italic or slanted,
                    underline or proves,
                    bold or (proves and not slanted),
                )
        if hits and any(_is_in(start, hit) for hit in hits):
            role, ground, bold = "strong", "find", True
        if selected is not None and _is_in(start, selected):
            role, ground = "badge_focus_text", "accent"
        pieces.append(Piece(text[start:end], role, ground, bold, italic, underline))
    return pieces


def row_ground(row: Row, parts: Sequence[Span], *, current: bool) -> str:
    """The theme's role for what a row stands on: that of the current fact up to the end of what it means."""
    if row.kind is RowKind.BESIDE:
        return "raised"
    return "current" if current and _covers(parts, row.end - 1, row.end) else "ground"


def _is_in(at: int, span: Span) -> bool:
    return span.start <= at < span.end


def _covers(parts: Sequence[Span], start: int, end: int) -> bool:
    """Is anything of the stretch meant?"""
    return not parts or any(part.start < end and start < part.end for part in parts)


def _edges(
    row: Row, parts: Sequence[Span], marks: Sequence[Mark], hits: Sequence[Span], selected: Span | None
) -> list[int]:
    """Where the look of a row may change, in order: its start, bounds of spans inside it, its end."""
    bounds = {row.start, row.end}
    spans = [*parts, *(mark.span for mark in marks), *hits, *([selected] if selected is not None else [])]
    for span in spans:
        bounds.update(at for at in span if row.start < at < row.end)
    return sorted(bounds)


def _margin(relation: Relation | None, *, begins: bool, current: bool, verdict: str) -> Pieces:
    role = role_of(relation) if relation is not None else "accent"
    bar = bar_of(role, current=current) if relation is not None else CURRENT_BAR if current else " "
    if not begins:
        return [Piece(f" {bar} ", role)]
    sign = Piece(" ") if relation is None else Piece(relation.sign, role, bold=True)
    return [sign, Piece(bar, role), Piece(verdict, "strong", bold=True) if verdict else Piece(" ")]
