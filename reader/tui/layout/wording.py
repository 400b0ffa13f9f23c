"""How each source says it, as blocks: headlines, names, loaded words, certainty, reporting words, depth."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from reader.tui.layout.block import Block, passes
from reader.tui.layout.column_row import role_of
from reader.tui.layout.grid import Entry, Frame, grid_row
from reader.tui.layout.lead_mark import lead_mark
from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.shown_text import shown_text
from reader.vocabulary.passage import Kind
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span
from reader.vocabulary.wording import WordingKind

if TYPE_CHECKING:
    from reader.tables.depth import DepthRow
    from reader.tables.naming import NamingRow
    from reader.tables.wording import Uses, WordUse
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.source import Source

DEEPEST = 40
"""Cells of a bar at most."""

_KINDS = {
    WordingKind.LOADED: "loaded words",
    WordingKind.HEDGE: "not stated as certain",
    WordingKind.VAGUE: "vague voices",
    WordingKind.REPORTING_VERB: "reporting words that judge",
}


class Wordings(NamedTuple):
    """What the view is made of."""

    names: tuple[NamingRow, ...]
    """Whom several sources name."""
    places: Mapping[tuple[str, str], tuple[str, Span]]
    """Where a source first prints a name: passage and place."""
    words: tuple[tuple[WordingKind, Uses], ...]
    """Words that judge, hedge or hide who speaks."""
    verbs: Uses
    """Words that report."""
    depths: tuple[DepthRow, ...]
    """Where in the articles the facts stand."""


def wording_blocks(
    rows: Wordings,
    comparison: Comparison,
    grid: Frame,
    *,
    sigla: Collection[str],
    facts: Collection[str] | None = None,
) -> list[Block]:
    """Headlines, names, words and verbs of the sources of ``sigla``, then how deep each fact stands.

    With ``facts`` only the words that speak of one of them.
    """
    sources = [source for source in comparison.sources if source.id in sigla]
    blocks = [_headlines(sources, comparison, grid)]
    blocks += _names(rows, comparison, grid, sigla)
    for kind, uses in rows.words:
        blocks += _words(_KINDS[kind], _passing(uses, comparison, facts), comparison, grid, sigla)
    blocks += _verbs(_passing(rows.verbs, comparison, facts), comparison, grid, sigla)
    return blocks + _depths(rows.depths, comparison, grid, sigla, facts)


def _headlines(sources: Iterable[Source], comparison: Comparison, grid: Frame) -> Block:
    cells = {}
    for source in sources:
        passage = next((one for one in source.passages if one.kind is Kind.HEADLINE), None)
        pieces = [Piece(shown_text(source.title), "strong", bold=True)]
        if passage is None:
            cells[source.id] = [Entry(pieces)]
        else:
            facts = comparison.facts_at(passage.id, Span(passage.start, passage.end))
            cells[source.id] = [Entry(pieces, passage.id, facts)]
    return _block([_label("headline")], cells, comparison, grid)


def _names(rows: Wordings, comparison: Comparison, grid: Frame, sigla: Collection[str]) -> list[Block]:
    """Whom two sources or more name: a row for each whom they call by several names, one for all others."""
    blocks: list[Block] = []
    alike: dict[str, list[tuple[str, int]]] = {siglum: [] for siglum in sigla}
    for row in rows.names:
        cells = {siglum: names for siglum, names in row.cells if siglum in sigla}
        told = [names for names in cells.values() if names]
        if len(told) < 2:
            continue
        if len({name.casefold() for names in told for name, _ in names}) == 1:
            for siglum, names in cells.items():
                # One name in two cases, as in a dateline, is one name.
                alike[siglum] += [(name, sum(uses for _, uses in names)) for name, _ in names[:1]]
            continue
        label = [Piece(shown_text(row.entity), "strong", bold=True), Piece(" is\u00a0called", "dim")]
        entries = {siglum: _named(siglum, names, rows, comparison) for siglum, names in cells.items()}
        blocks.append(_block([label], entries, comparison, grid))
    if any(alike.values()):
        entries = {siglum: _named(siglum, names, rows, comparison) for siglum, names in alike.items()}
        blocks.append(_block([_label("called alike")], entries, comparison, grid))
    return _together(blocks)


def _named(
    siglum: str, names: Sequence[tuple[str, int]], rows: Wordings, comparison: Comparison
) -> list[Entry]:
    """The names that a source uses, run together, the commonest first; they lead to the first found."""
    if not names:
        return []
    pieces = _run_together((name, uses) for name, uses in names)
    found = (rows.places.get((siglum, name)) for name, _ in names)
    if (place := next((one for one in found if one is not None), None)) is None:
        return [Entry(pieces, hangs=True)]
    passage, span = place
    return [Entry(pieces, passage, comparison.facts_at(passage, span), hangs=True)]


def _run_together(words: Iterable[tuple[str, int]]) -> Pieces:
    """Words with how often they stand there, in one line of text."""
    pieces: Pieces = []
    for word, uses in words:
        # No row begins with the dot.
        pieces.append(Piece("\u00a0· " if pieces else "", "dim"))
        pieces += [Piece(shown_text(word)), *_times(uses)]
    return pieces


def _words(
    label: str, uses: Uses, comparison: Comparison, grid: Frame, sigla: Collection[str]
) -> list[Block]:
    """A row for the first word of each source, one for the second, and so on; of sources under each other a
    row a word."""
    own = {siglum: words for siglum, words in uses if siglum in sigla}
    rows: list[dict[str, list[Entry]]]
    if grid.sigla:
        beside = zip_longest(*own.values())
        rows = [
            {siglum: [_word(word, comparison)] if word else [] for siglum, word in zip(own, row, strict=True)}
            for row in beside
        ]
    else:
        rows = [{siglum: [_word(word, comparison)]} for siglum, words in own.items() for word in words]
    blocks = [
        _block([] if number else [_label(label)], cells, comparison, grid, dashes=number == 0)
        for number, cells in enumerate(rows)
    ]
    return _together(blocks)


def _verbs(uses: Uses, comparison: Comparison, grid: Frame, sigla: Collection[str]) -> list[Block]:
    """The words that report, run together: there are many, and most of them are plain."""
    cells: dict[str, list[Entry]] = {}
    for siglum, words in uses:
        if siglum in sigla:
            cells[siglum] = [_run(words, comparison)] if words else []
    return [_block([_label("reporting words")], cells, comparison, grid)] if any(cells.values()) else []


def _run(words: Sequence[WordUse], comparison: Comparison) -> Entry:
    pieces = _run_together((word.text.replace(" ", "\u00a0"), word.uses) for word in words)
    first = words[0]
    return Entry(pieces, first.passage, comparison.facts_at(first.passage, first.span))


def _word(word: WordUse, comparison: Comparison) -> Entry:
    pieces = [Piece(shown_text(word.text)), *_times(word.uses)]
    if word.note:
        pieces.append(Piece(f"  {shown_text(word.note)}", "dim", italic=True))
    return Entry(pieces, word.passage, comparison.facts_at(word.passage, word.span), hangs=True)


def _passing(uses: Uses, comparison: Comparison, facts: Collection[str] | None) -> Uses:
    """The words that speak of a fact that passes the filter."""
    if facts is None:
        return uses
    return tuple(
        (siglum, tuple(w for w in words if passes(comparison.facts_at(w.passage, w.span), facts)))
        for siglum, words in uses
    )


def _depths(
    rows: Iterable[DepthRow],
    comparison: Comparison,
    grid: Frame,
    sigla: Collection[str],
    facts: Collection[str] | None,
) -> list[Block]:
    """A row a fact, and where in each article it stands: left the first word, right the last."""
    width = min(grid.cell, DEEPEST)
    blocks: list[Block] = []
    for row in rows:
        relation = comparison.group_of[row.fact].relation
        role = role_of(relation)
        cells = {siglum: _bar(row.fact, at, role, width) for siglum, at in row.cells if siglum in sigla}
        if not any(cells.values()) or not passes([row.fact], facts):
            continue
        label = [Piece(shown_text(row.gist))]
        subject = [label] if blocks else [_label("how deep it stands"), label]
        lines, leads = grid_row(grid, subject, cells)
        blocks.append(Block(lines, leads, relation.sign, role, row.fact))
    return _together(blocks)


def _bar(fact: str, depths: Sequence[tuple[str, float]], role: str, width: int) -> list[Entry]:
    """The whole article of one source, a block where it tells the fact."""
    if not depths:
        return []
    at = {min(width - 1, int(depth * width)) for _, depth in depths}
    pieces = [Piece("█", role) if cell in at else Piece("·", "dim") for cell in range(width)]
    return [Entry(pieces, depths[0][0], (fact,))]


def _label(text: str) -> Pieces:
    return [Piece(text, "strong", bold=True)]


def _times(uses: int) -> Pieces:
    return [Piece(f"\u00a0{uses}", "dim")] if uses > 1 else []


def _block(
    subject: Iterable[Pieces],
    cells: Mapping[str, Sequence[Entry]],
    comparison: Comparison,
    grid: Frame,
    *,
    dashes: bool = True,
) -> Block:
    row = grid_row(grid, subject, cells, dashes=dashes)
    mark = lead_mark(comparison, row.leads, only=(Relation.FRAMING,))
    return Block(row.lines, row.leads, *mark)


def _together(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without blank rows between, one after the last."""
    return [block._replace(parted=number == len(blocks) - 1) for number, block in enumerate(blocks)]
