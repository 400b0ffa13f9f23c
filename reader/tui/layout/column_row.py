"""One row of a column as pieces: sign and bar in the margin, the text with its evidence and hits marked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.tui.layout.bars import CURRENT_BAR, bar_of
from reader.tui.layout.columns import MARGIN
from reader.tui.layout.page import Row, RowKind
from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.shown_text import shown_text
from reader.vocabulary.passage import Kind, Passage
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

_KIND_STYLE = {
    Kind.HEADLINE: Piece("", "strong", bold=True),
    Kind.STANDFIRST: Piece("", "text", italic=True),
    Kind.SUBHEAD: Piece("", "strong", bold=True),
    Kind.BYLINE: Piece("", "dim"),
    Kind.BODY: Piece("", "text"),
    Kind.CAPTION: Piece("", "dim", italic=True),
    Kind.BOILERPLATE: Piece("", "dim"),
}


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
    evidence: Sequence[Span] = (),
    hits: Sequence[Span] = (),
) -> Pieces:
    """Margin and text of a row, unpadded.

    ``evidence`` and ``hits`` are spans of the passage's own text; ``current`` says that the reader stands
    on the passage, for a fact or without one; ``verdict`` is the sign of what they think of its fact.
    """
    if row.kind is RowKind.BLANK or passage is None:
        return []
    if row.kind is RowKind.NOTE:
        return [Piece(" " * MARGIN), Piece(row.text, "dim", italic=True)]
    if row.kind is RowKind.FOLDED:
        return [Piece(" " * MARGIN), Piece(row.text, "dim")]
    text = shown_text(passage.text)
    begins = row.start == len(text) - len(text.lstrip())
    pieces = _margin(relation, begins=begins, current=current, verdict=verdict)
    base = _KIND_STYLE[passage.kind]
    at = row.start
    for start, end, marked, found in _cuts(row, evidence, hits):
        if start > at:
            pieces.append(base._replace(text=text[at:start]))
        piece = base._replace(text=text[start:end])
        if marked:
            piece = piece._replace(role="strong", bold=True, underline=True)
        if found:
            piece = piece._replace(role="strong", ground="find", bold=True)
        pieces.append(piece)
        at = end
    if at < row.end:
        pieces.append(base._replace(text=text[at : row.end]))
    return pieces


def _margin(relation: Relation | None, *, begins: bool, current: bool, verdict: str) -> Pieces:
    after = Piece(verdict, "strong", bold=True) if verdict and begins else Piece(" ")
    if relation is None:
        return [Piece(" "), Piece(CURRENT_BAR if current else " ", "accent"), after]
    role = role_of(relation)
    return [
        Piece(relation.sign if begins else " ", role, bold=True),
        Piece(bar_of(role, current=current), role),
        after,
    ]


def _cuts(row: Row, evidence: Sequence[Span], hits: Sequence[Span]) -> list[tuple[int, int, bool, bool]]:
    """The marked stretches of a row, in order: start, end, is evidence, is a hit."""
    if not evidence and not hits:
        return []
    bounds = {row.start, row.end}
    for span in (*evidence, *hits):
        bounds.update(at for at in span if row.start < at < row.end)
    edges = sorted(bounds)
    cuts = []
    for start, end in pairwise(edges):
        marked = any(span.start <= start < span.end for span in evidence)
        found = any(span.start <= start < span.end for span in hits)
        if marked or found:
            cuts.append((start, end, marked, found))
    return cuts
