"""The ledger in words: subjects under headings, mismatches first, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator

from reader.counted import counted
from reader.export.linear.chapter import Chapter, heading, line
from reader.tables.ledger import (
    NAMES,
    UNRESOLVED,
    LedgerLine,
    LedgerPart,
    LedgerReading,
    ledger_lines,
    ledger_parts,
    ledger_relation,
)
from reader.vocabulary import Comparison, Relation

_HEADINGS = {LedgerPart.DIFFER: "The sources differ", LedgerPart.AGREE: "The sources agree"}


def ledger_chapter(comparison: Comparison) -> Chapter:
    """Every subject of the ledger."""
    blocks: list[str] = []
    lines = ledger_lines(comparison)
    for part, own in ledger_parts(lines, [source.id for source in comparison.sources]):
        blocks.append(heading(3, _HEADINGS.get(part, part.capitalize())))
        blocks += ["\n".join(_subject(comparison, one)) for one in own]
    return Chapter("Ledger", counted(len(lines), "subject"), tuple(blocks))


def _subject(comparison: Comparison, own: LedgerLine) -> Iterator[str]:
    relation = ledger_relation(comparison, own)
    agreed = relation is Relation.AGREEMENT
    judged = f"{relation.sign} {'agree' if agreed else relation.value}, " if relation else ""
    # The kind stands first: what begins with a word of ours is no heading, whatever an article says.
    yield line(f"{judged}{own.kind_in_words}: {own.subject}")
    if own.note:
        yield line(f"Why: {own.note.rstrip('.')}.", depth=1)
    for cell in own.cells:
        if cell.readings:
            told = (f"{_reading(one)} ({_where(comparison, own, one)})" for one in cell.readings)
            yield line(f"{cell.source}: {'; '.join(told)}", depth=1)


def _where(comparison: Comparison, own: LedgerLine, reading: LedgerReading) -> str:
    """The passage and the gravest fact in which a figure or a date stands; names stand in too many."""
    facts = () if own.kind in NAMES else comparison.facts_at(reading.passage, reading.span)
    return ", ".join([reading.passage, *facts[:1]])


def _reading(reading: LedgerReading) -> str:
    """What is said; of a date also which day it means, counted from when, or why that cannot be told."""
    if not reading.resolved:
        return reading.printed
    if reading.resolved == UNRESOLVED:
        return f"{reading.printed}, {UNRESOLVED}" + (f", {reading.basis}" if reading.basis else "")
    counted_from = f", counted {reading.basis}" if reading.basis else ""
    return f"{reading.printed}, which is {reading.resolved}{counted_from}"
