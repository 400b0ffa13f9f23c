"""What a list is made of: rows that belong together, and where each stretch of them leads."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from reader.tui.layout.bars import bar_of
from reader.tui.layout.piece import Piece, Pieces

PLAIN = "rule"
"""Role of the bar of a block that stands in no relation."""

MARGIN = 4
"""Cells left of a block's rows: blank, sign, bar, blank."""


class Lead(NamedTuple):
    """A part of a block and the passage that it was cut from."""

    source: str
    """Siglum."""
    passage: str
    """Passage id."""
    facts: tuple[str, ...]
    """Ids of the facts that it speaks of, gravest first; empty where the passage stands in none there."""
    left: int
    """First cell of the part, the margin not counted."""
    width: int
    """Cells; 0 for a part that has no room."""
    top: int
    """First row, counted in the block."""
    height: int
    """Rows."""


class Block(NamedTuple):
    """Rows that are chosen together; a heading where nothing in them leads to a passage."""

    lines: tuple[Pieces, ...]
    """Without the margin."""
    leads: tuple[Lead, ...] = ()
    """In the order of the sources."""
    sign: str = " "
    """Sign of a relation, or a blank."""
    role: str = PLAIN
    """The theme's role for sign and bar."""
    fact: str | None = None
    """Id of the fact whose own row this is."""
    verdict: str = ""
    """Sign of the reader's verdict on it."""
    parted: bool = True
    """Whether a blank row follows."""


def heading(text: str, role: str = "dim") -> Block:
    """A block that says what those after it have in common."""
    return Block(([Piece(text, role, bold=True)],), parted=False)


def margin(block: Block, row: int, *, current: bool) -> Pieces:
    """The cells left of a row of the block."""
    if not block.leads:
        return [Piece(" " * MARGIN)]
    return [
        Piece(block.verdict if row == 0 and block.verdict else " ", "strong", bold=True),
        Piece(block.sign if row == 0 else " ", block.role, bold=True),
        Piece(
            bar_of(block.role, current=current), "accent" if current and block.role == PLAIN else block.role
        ),
        Piece(" "),
    ]


def lead_to(block: Block, siglum: str) -> Lead | None:
    """Where the block leads for a reader of one source: the first part of that source, else of any."""
    return next((lead for lead in block.leads if lead.source == siglum), next(iter(block.leads), None))


def lead_at(block: Block, x: int, y: int) -> Lead | None:
    """The part of the block at a cell, the margin not counted."""
    for lead in block.leads:
        if lead.left <= x < lead.left + lead.width and lead.top <= y < lead.top + lead.height:
            return lead
    return None


def speaks_of(block: Block, *, fact: str | None, passage: str | None) -> bool:
    """Does the block speak of the fact, or of the passage where no fact is chosen?"""
    if fact is not None:
        return any(fact in lead.facts for lead in block.leads)
    return any(lead.passage == passage for lead in block.leads)


def passes(facts: Iterable[str], passing_facts: Collection[str] | None) -> bool:
    """Is one of the facts among those that pass the filter? All do where there is none."""
    return passing_facts is None or any(fact in passing_facts for fact in facts)


def passing(blocks: Iterable[Block], facts: Collection[str] | None) -> list[Block]:
    """The blocks of which a fact is among ``facts``, with the headings that still have something under them.

    All blocks where ``facts`` is null.
    """
    if facts is None:
        return list(blocks)
    kept: list[Block] = []
    waiting: list[Block] = []
    for block in blocks:
        if not block.leads:
            waiting.append(block)
        elif passes((fact for lead in block.leads for fact in lead.facts), facts):
            if kept and waiting:
                kept[-1] = kept[-1]._replace(parted=True)
            kept += [*waiting[-1:], block]
            waiting = []
    return kept


def block_of(blocks: Sequence[Block], *, fact: str | None, passage: str | None) -> int | None:
    """Index of the block of the fact or the passage; a fact's own row before others that speak of it."""
    if fact is not None:
        own = next((n for n, block in enumerate(blocks) if block.fact == fact), None)
        if own is not None:
            return own
    elif passage is None:
        return None
    return next((n for n, one in enumerate(blocks) if speaks_of(one, fact=fact, passage=passage)), None)
