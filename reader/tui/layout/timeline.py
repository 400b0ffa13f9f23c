"""What is said to have happened when, as blocks: a passage each, by resolved time; unresolved apart."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from reader.tui.layout.block import MARGIN, PLAIN, Block, Lead, heading, passes
from reader.tui.layout.cells import fit
from reader.tui.layout.flow import flow
from reader.tui.layout.grid import GAP, Frame, badge, rule
from reader.tui.layout.lead_mark import lead_mark
from reader.tui.layout.piece import Piece, Pieces, width_of
from reader.tui.layout.shown_text import shown_text

if TYPE_CHECKING:
    from reader.tables.timeline import Told
    from reader.vocabulary.comparison import Comparison

DOT = 4
"""Cells of a source's dot."""

DOTS_FROM = 100
"""Cells of the view from which each source has a column for its dot."""

INDENT = 3
"""Cells left of what is told: siglum, blanks."""

OPEN = "when is not resolved"
UNDATED = "undated article"


def timeline_frame(width: int, sigla: Sequence[str]) -> Frame:
    """The time, a dot a source where there is room, and what is told."""
    subject = max(12, min(22, width // 6))
    dotted = tuple(sigla) if width >= DOTS_FROM else ()
    return Frame(subject, max(1, width - MARGIN - subject - DOT * len(dotted) - GAP - 1), dotted)


def timeline_head(grid: Frame, focused: str) -> list[Pieces]:
    """The two rows above the list."""
    row: Pieces = [Piece(" " * MARGIN), Piece(fit("when", grid.subject), "dim")]
    for siglum in grid.sigla:
        row += [Piece(" "), badge(siglum, focused=siglum == focused)]
    row.append(Piece(" " * GAP + fit("as told", grid.cell), "dim"))
    return [row, rule(MARGIN + grid.subject + DOT * len(grid.sigla) + GAP + grid.cell)]


def timeline_blocks(
    told: Iterable[Told],
    comparison: Comparison,
    grid: Frame,
    *,
    sigla: Collection[str],
    facts: Collection[str] | None = None,
) -> list[Block]:
    """What the sources of ``sigla`` tell, the earliest first; with ``facts`` only what speaks of them."""
    shown = [one for one in told if one.source in sigla and passes(_facts(one, comparison), facts)]
    resolved = [one for one in shown if one.resolved]
    left_open = [one for one in shown if not one.resolved]
    blocks = _dated(resolved, comparison, grid)
    if left_open:
        blocks += [heading(OPEN), *_dated(left_open, comparison, grid)]
    return blocks


def _dated(told: Sequence[Told], comparison: Comparison, grid: Frame) -> list[Block]:
    """A blank row parts the times; what is told of one stands together, the time before the first."""
    blocks = []
    for number, one in enumerate(told):
        begins = number == 0 or told[number - 1].when != one.when
        ends = number == len(told) - 1 or told[number + 1].when != one.when
        when = _when(one, comparison, grid) if begins else []
        blocks.append(_block(one, comparison, grid, when)._replace(parted=ends))
    return blocks


def _when(one: Told, comparison: Comparison, grid: Frame) -> list[Pieces]:
    parts: list[Pieces] = [[Piece(shown_text(one.when), "strong", bold=True)]]
    if not one.resolved and comparison.source_of[one.source].published.date is None:
        parts.append([Piece(UNDATED, "dim", italic=True)])
    return [line for pieces in parts for line in flow(pieces, grid.subject)]


def _block(one: Told, comparison: Comparison, grid: Frame, when: Sequence[Pieces]) -> Block:
    lines = flow(_text(one, comparison), grid.cell - INDENT)
    left = grid.subject + DOT * len(grid.sigla) + GAP
    facts = _facts(one, comparison)
    lead = Lead(one.source, one.passage, facts, left, grid.cell, 0, len(lines))
    sign, role = lead_mark(comparison, [lead])
    rows = []
    for number in range(max(len(lines), len(when))):
        row = [*when[number]] if number < len(when) else []
        row.append(Piece(" " * (grid.subject - width_of(row))))
        row += _dots(one, grid, role) if number == 0 else [Piece(" " * DOT * len(grid.sigla))]
        lead_in = one.source.ljust(INDENT) if number == 0 else " " * INDENT
        row += [Piece(" " * GAP), Piece(lead_in, "dim", bold=number == 0)]
        rows.append([*row, *(lines[number] if number < len(lines) else [])])
    return Block(tuple(rows), (lead,), sign, role)


def _facts(one: Told, comparison: Comparison) -> tuple[str, ...]:
    """The facts in which the time stands."""
    return tuple(dict.fromkeys(fact for span in one.spans for fact in comparison.facts_at(one.passage, span)))


def _dots(one: Told, grid: Frame, role: str) -> Pieces:
    pieces = []
    for siglum in grid.sigla:
        own = siglum == one.source
        pieces.append(Piece("  ■ " if own else "  · ", ("text" if role == PLAIN else role) if own else "dim"))
    return pieces


def _text(one: Told, comparison: Comparison) -> Pieces:
    """The part of the passage, the time in it marked."""
    passage = comparison.passage_of[one.passage]
    text = shown_text(passage.text)
    start, end = one.part.start - passage.start, one.part.end - passage.start
    pieces: Pieces = [Piece("…")] if text[:start].strip() else []
    at = start
    for span in sorted(one.spans):
        first, last = max(at, span.start - passage.start), min(end, span.end - passage.start)
        if first < last:
            pieces.append(Piece(text[at:first]))
            pieces.append(Piece(text[first:last], "strong", bold=True, underline=True))
            at = last
    pieces.append(Piece(text[at:end].rstrip()))
    if text[end:].strip(" .!?”\"’'"):
        pieces.append(Piece("…"))
    return pieces
