"""Who is quoted, as blocks: an utterance each, its cuts under each other. What they say is for ``tables``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from reader.decimals import decimals
from reader.tables.differing import differing
from reader.tui.layout.block import MARGIN, Block, Lead, heading, passes
from reader.tui.layout.cells import fit
from reader.tui.layout.flow import flow
from reader.tui.layout.grid import GAP, Frame, badge, rule
from reader.tui.layout.lead_mark import lead_mark
from reader.tui.layout.piece import Piece, Pieces, width_of
from reader.tui.layout.shown_text import shown_text
from reader.vocabulary.voice import ASSERTED

if TYPE_CHECKING:
    from reader.tables.voices import Cut, SpeakerRow
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.span import Span

COUNT = 4
"""Cells of a source's count."""

COUNTED_FROM = 100
"""Cells of the view from which each source has a column for its count; below, counts stand under the name."""

BESIDE_FROM = 72
"""Cells of the view from which the speaker stands beside what is said."""

INDENT = 3
"""Cells left of what is said: siglum, blanks."""

VERBS = "reporting words of each source"
NOT_NAMED = "not named"

_MARKED = re.compile("[“”„«»‘\"]|^'")
"""A quotation that shows its own marks."""

Verbs = Sequence[tuple[str, Sequence[tuple[str, int]]]]


def voices_frame(width: int, sigla: Sequence[str]) -> Frame:
    """Speaker, a count a source where there is room, and what is said.

    A subject of no cells says that the speaker stands over what is said, not beside it.
    """
    subject = min(36, width // 5) if width >= BESIDE_FROM else 0
    counted = tuple(sigla) if width >= COUNTED_FROM else ()
    return Frame(subject, max(1, width - _left(subject, len(counted)) - MARGIN - 1), counted)


def _left(subject: int, counted: int) -> int:
    """Cells left of what is said."""
    return subject + COUNT * counted + GAP if subject else 0


def voices_head(grid: Frame, focused: str) -> list[Pieces]:
    """The two rows above the list."""
    across = rule(MARGIN + _left(grid.subject, len(grid.sigla)) + grid.cell)
    if not grid.subject:
        return [
            [Piece(" " * MARGIN), Piece(fit("who is quoted, as each source cuts it", grid.cell), "dim")],
            across,
        ]
    row: Pieces = [Piece(" " * MARGIN), Piece(fit("who is quoted", grid.subject), "dim")]
    for siglum in grid.sigla:
        row += [Piece(" "), badge(siglum, focused=siglum == focused)]
    row.append(Piece(" " * GAP + fit("one utterance, as each source cuts it", grid.cell), "dim"))
    return [row, across]


def voices_blocks(
    rows: Iterable[SpeakerRow],
    verbs: Verbs,
    comparison: Comparison,
    grid: Frame,
    *,
    sigla: Sequence[str],
    facts: Collection[str] | None = None,
) -> list[Block]:
    """The speakers whom a source of ``sigla`` quotes, part by part, and the words that report.

    With ``facts`` only the utterances that speak of one of them.
    """
    from reader.tables.voices import VoicePart

    parts: dict[VoicePart, list[Block]] = {}
    for row in rows:
        parts.setdefault(row.part, []).extend(_speaker(row, comparison, grid, sigla, facts))
    blocks: list[Block] = []
    for part, own in parts.items():
        if own:
            # Names need no heading: they come first, and every list begins so.
            blocks += own if part is VoicePart.NAMED else [heading(part), *own]
    counted = [(siglum, words) for siglum, words in verbs if words and siglum in sigla]
    if counted:
        blocks.append(heading(VERBS))
        blocks += [_verbs(siglum, words, grid) for siglum, words in counted]
    return blocks


def _speaker(
    row: SpeakerRow,
    comparison: Comparison,
    grid: Frame,
    sigla: Sequence[str],
    facts: Collection[str] | None,
) -> list[Block]:
    told = [[cut for cut in cuts if cut.source in sigla] for cuts in row.utterances]
    told = [cuts for cuts in told if cuts and passes(_facts(cuts, comparison), facts)]
    counts = [(siglum, count) for siglum, count in row.counts if siglum in sigla]
    blocks = []
    for number, cuts in enumerate(told):
        name = _name(row, counts, grid) if number == 0 else []
        block = _utterance(cuts, comparison, grid, name, counts if number == 0 else [])
        blocks.append(block._replace(parted=number == len(told) - 1))
    return blocks


def _facts(cuts: Iterable[Cut], comparison: Comparison) -> list[str]:
    return [fact for cut in cuts for fact in comparison.facts_at(cut.passage, cut.span)]


def _name(row: SpeakerRow, counts: Iterable[tuple[str, int]], grid: Frame) -> list[Pieces]:
    name = Piece(shown_text(row.speaker or NOT_NAMED), "strong", bold=True, italic=row.vague)
    role = Piece(shown_text(row.role or ""), "dim")
    told = "" if grid.sigla else " · ".join(f"{siglum}\u00a0{count}" for siglum, count in counts if count)
    if not grid.subject:
        return flow([name, Piece("  "), role, Piece("  "), Piece(told, "dim")], grid.cell)
    return [line for piece in (name, role, Piece(told, "dim")) for line in flow([piece], grid.subject)]


def _utterance(
    cuts: Sequence[Cut],
    comparison: Comparison,
    grid: Frame,
    name: Sequence[Pieces],
    counts: Sequence[tuple[str, int]],
) -> Block:
    left = _left(grid.subject, len(grid.sigla))
    said: list[Pieces] = [] if grid.subject else [*name]
    leads = []
    marks = differing([cut.text for cut in cuts])
    for cut, spans in zip(cuts, marks, strict=True):
        lines = _cut(cut, spans, grid.cell - INDENT)
        facts = comparison.facts_at(cut.passage, cut.span)
        leads.append(Lead(cut.source, cut.passage, facts, left, grid.cell, len(said), len(lines)))
        said += [[*_by(cut.source, n), *line] for n, line in enumerate(lines)]
    if doubt := _doubt(cuts):
        said += [[Piece(" " * INDENT), *line] for line in flow([doubt], grid.cell - INDENT)]
    sign, role = lead_mark(comparison, leads)
    if not grid.subject:
        return Block(tuple(said), tuple(leads), sign, role)
    lines = []
    for number in range(max(len(said), len(name))):
        row = [*name[number]] if number < len(name) else []
        row.append(Piece(" " * (grid.subject - width_of(row))))
        row += _counts(counts, grid) if number == 0 else [Piece(" " * COUNT * len(grid.sigla))]
        row.append(Piece(" " * GAP))
        lines.append([*row, *(said[number] if number < len(said) else [])])
    return Block(tuple(lines), tuple(leads), sign, role)


def _counts(counts: Sequence[tuple[str, int]], grid: Frame) -> Pieces:
    told = dict(counts)
    pieces = []
    for siglum in grid.sigla:
        count = told.get(siglum, 0)
        text = f"{count or '·'}".rjust(COUNT - 1) + " "
        pieces.append(Piece(text if told else " " * COUNT, "text" if count else "dim"))
    return pieces


def _cut(cut: Cut, marks: Sequence[Span], width: int) -> list[Pieces]:
    text = shown_text(cut.text)
    pieces: Pieces = []
    at = 0
    for span in marks:
        pieces.append(Piece(text[at : span.start]))
        pieces.append(Piece(text[span.start : span.end], "strong", bold=True, underline=True))
        at = span.end
    pieces.append(Piece(text[at:]))
    if cut.direct and not _MARKED.search(text):
        pieces = [Piece("“"), *pieces, Piece("”")]
    told = [shown_text(cut.cue)] if cut.cue else []
    told += [] if cut.direct else ["indirect"]
    if told:
        pieces.append(Piece(f"  {', '.join(told)}", "dim", italic=True))
    return flow(pieces, width)


def _doubt(cuts: Sequence[Cut]) -> Piece | None:
    """Said where the cuts may be of several utterances."""
    least = min(cut.similarity for cut in cuts)
    if len(cuts) == 1 or least >= ASSERTED:
        return None
    figure = decimals(least)
    return Piece(f"possibly one utterance, similarity {figure}", "dim", italic=True)


def _verbs(siglum: str, words: Sequence[tuple[str, int]], grid: Frame) -> Block:
    """The reporting words of a source, run together."""
    told = " · ".join(
        shown_text(f"{word} {count}" if count > 1 else word).replace(" ", "\u00a0") for word, count in words
    )
    lines = flow([Piece(told)], _left(grid.subject, len(grid.sigla)) + grid.cell - INDENT)
    return Block(tuple([*_by(siglum, n), *line] for n, line in enumerate(lines)), parted=False)


def _by(siglum: str, row: int) -> Pieces:
    """The siglum before the first row of what a source says."""
    return [Piece((siglum if row == 0 else "").ljust(INDENT), "dim", bold=row == 0)]
