"""What is said to have happened when, as blocks: an event each, by resolved time; unresolved apart."""

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

MOST_TOLD = 180
"""Characters of a passage that are told around its times: two rows of a wide view."""

OPEN = "when is not resolved"
OPEN_UNDATED = "unresolved: the articles are undated"
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
    from reader.tables.timeline import by_event, facts_of

    shown = [one for one in told if one.source in sigla and passes(facts_of(one, comparison), facts)]
    resolved = [one for one in shown if one.resolved]
    left_open = [one for one in shown if not one.resolved]
    blocks = _dated(list(by_event(resolved, comparison)), comparison, grid)
    if left_open:
        undated = all(_is_undated(one, comparison) for one in left_open)
        blocks.append(heading(OPEN_UNDATED if undated else OPEN))
        events = list(by_event(left_open, comparison))
        blocks += _dated(events, comparison, grid, reasons=not undated)
    return blocks


def _is_undated(one: Told, comparison: Comparison) -> bool:
    return comparison.source_of[one.source].published.date is None


def _dated(
    events: Sequence[Sequence[Told]], comparison: Comparison, grid: Frame, *, reasons: bool = False
) -> list[Block]:
    """A blank row parts the times; what is told of one stands together, the time before the first.

    With ``reasons`` it is said under a time that its article is undated.
    """
    blocks = []
    for number, told in enumerate(events):
        begins = number == 0 or _times(events[number - 1]) != _times(told)
        ends = number == len(events) - 1 or _times(events[number + 1]) != _times(told)
        undated = reasons and all(_is_undated(one, comparison) for one in told)
        when = _when(told, grid, undated=undated) if begins else []
        blocks.append(_block(told, comparison, grid, when)._replace(parted=ends))
    return blocks


def _times(told: Iterable[Told]) -> list[str]:
    return list(dict.fromkeys(one.when for one in told))


def _when(told: Sequence[Told], grid: Frame, *, undated: bool) -> list[Pieces]:
    parts: list[Pieces] = [[Piece(shown_text(when), "strong", bold=True)] for when in _times(told)]
    if undated:
        parts.append([Piece(UNDATED, "dim", italic=True)])
    return [line for pieces in parts for line in flow(pieces, grid.subject)]


def _block(told: Sequence[Told], comparison: Comparison, grid: Frame, when: Sequence[Pieces]) -> Block:
    """One event: its time, a dot for each source that tells it, and how each does."""
    from reader.tables.timeline import facts_of

    left = grid.subject + DOT * len(grid.sigla) + GAP
    lines: list[Pieces] = []
    leads = []
    told_in: dict[str, list[Told]] = {}
    for one in told:
        told_in.setdefault(one.passage, []).append(one)
    before = ""
    for passage, own in told_in.items():
        siglum = own[0].source
        facts = tuple(dict.fromkeys(fact for one in own for fact in facts_of(one, comparison)))
        text = flow(_text(own, comparison), grid.cell - INDENT)
        leads.append(Lead(siglum, passage, facts, left, grid.cell, len(lines), len(text)))
        for number, row in enumerate(text):
            by = siglum if number == 0 and siglum != before else ""
            lines.append([Piece(by.ljust(INDENT), "dim", bold=True), *row])
        before = siglum
    sign, role = lead_mark(comparison, leads)
    rows = []
    for number in range(max(len(lines), len(when))):
        row = [*when[number]] if number < len(when) else []
        row.append(Piece(" " * (grid.subject - width_of(row))))
        row += _dots(leads, comparison, grid) if number == 0 else [Piece(" " * DOT * len(grid.sigla))]
        row.append(Piece(" " * GAP))
        rows.append([*row, *(lines[number] if number < len(lines) else [])])
    return Block(tuple(rows), tuple(leads), sign, role)


def _dots(leads: Sequence[Lead], comparison: Comparison, grid: Frame) -> Pieces:
    """A square for each source that tells the event, in the colour of how its own passages stand."""
    own: dict[str, list[Lead]] = {}
    for lead in leads:
        own.setdefault(lead.source, []).append(lead)
    pieces = []
    for siglum in grid.sigla:
        if siglum in own:
            _, role = lead_mark(comparison, own[siglum])
            pieces.append(Piece("  ■ ", "text" if role == PLAIN else role))
        else:
            pieces.append(Piece("  · ", "dim"))
    return pieces


def _text(told: Sequence[Told], comparison: Comparison) -> Pieces:
    """The part of the passage around its times, these marked."""
    passage = comparison.passage_of[told[0].passage]
    text = shown_text(passage.text)
    spans = sorted(span for one in told for span in one.spans)
    start, end = min(one.part.start for one in told), max(one.part.end for one in told)
    first, last = (spans[0].start, spans[-1].end) if spans else (start, start)
    by = passage.start
    start, end = _around(text, (start - by, end - by), (first - by, last - by))
    pieces: Pieces = [Piece("…")] if text[:start].strip() else []
    at = start
    for span in spans:
        begin, stop = max(at, span.start - by), min(end, span.end - by)
        if begin < stop:
            pieces.append(Piece(text[at:begin]))
            pieces.append(Piece(text[begin:stop], "strong", bold=True, underline=True))
            at = stop
    pieces.append(Piece(text[at:end].rstrip()))
    if text[end:].strip(" .!?”\"’'"):
        pieces.append(Piece("…"))
    return pieces


def _around(text: str, part: tuple[int, int], times: tuple[int, int]) -> tuple[int, int]:
    """The part, of one that is long what stands around the times, cut at words."""
    start, end = part
    if end - start <= MOST_TOLD:
        return part
    spare = max(0, MOST_TOLD - (times[1] - times[0]))
    first = max(start, min(times[0] - spare // 2, end - MOST_TOLD))
    last = min(end, max(times[1], first + MOST_TOLD))
    if first > start:
        first = text.find(" ", first, times[0]) + 1 or first
    if last < end:
        last = max(text.rfind(" ", times[1], last + 1), times[1])
    return first, last
