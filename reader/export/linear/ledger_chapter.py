"""The ledger in words: subjects under headings, mismatches first, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator

from reader.export.linear.chapter import Chapter, counted, heading, line
from reader.tables.ledger import UNRESOLVED, LedgerLine, LedgerReading, ledger_lines
from reader.tables.ledger_order import LedgerPart, ledger_parts
from reader.tables.ledger_sign import ledger_sign
from reader.vocabulary import Comparison, LedgerKind, Relation

_HEADINGS = {
    LedgerPart.DIFFER: "Sources differ",
    LedgerPart.AGREE: "Sources agree",
    LedgerPart.OPEN: "Told by several, not judged",
    LedgerPart.CALLED: "People, bodies and places that several name",
    LedgerPart.ALONE: "Told by one alone",
}


def ledger_chapter(comparison: Comparison) -> Chapter:
    """Every subject of the ledger."""
    blocks: list[str] = []
    lines = ledger_lines(comparison)
    for part, own in ledger_parts(lines, [source.id for source in comparison.sources]):
        blocks.append(heading(3, f"{_HEADINGS[part]}: {counted(len(own), 'subject')}"))
        blocks += ["\n".join(_subject(comparison, one)) for one in own]
    return Chapter("Ledger", counted(len(lines), "subject"), tuple(blocks))


def _subject(comparison: Comparison, own: LedgerLine) -> Iterator[str]:
    relation = ledger_sign(comparison, own)
    judged = f"{relation.sign} {_named(relation)}: " if relation is not None else ""
    # What begins with a word of ours can be no heading, whatever the article says.
    yield line(f"{judged}{own.kind.value} of {own.subject}" if _measured(own) else f"{judged}{_kind(own)}")
    if own.note:
        yield line(f"Why: {own.note}.", depth=1)
    for cell in own.cells:
        told = "; ".join(f"{_reading(one)} ({_where(comparison, one)})" for one in cell.readings)
        if told:
            yield line(f"{cell.source} {told}", depth=1)


def _named(relation: Relation) -> str:
    return "agree" if relation is Relation.AGREEMENT else relation.value


def _measured(own: LedgerLine) -> bool:
    return own.kind not in (LedgerKind.PLACE, LedgerKind.PERSON, LedgerKind.ORGANISATION)


def _kind(own: LedgerLine) -> str:
    return f"{own.kind.value} {own.subject}"


def _where(comparison: Comparison, reading: LedgerReading) -> str:
    facts = comparison.facts_at(reading.passage, reading.span)
    return ", ".join([reading.passage, *facts])


def _reading(reading: LedgerReading) -> str:
    """What is said; of a date also which day it means, counted from when, or why that cannot be told."""
    if not reading.resolved:
        return reading.printed
    if reading.resolved == UNRESOLVED:
        return f"{reading.printed}, {UNRESOLVED}" + (f": {reading.basis}" if reading.basis else "")
    counted_from = f", counted {reading.basis}" if reading.basis else ""
    return f"{reading.printed}, which is {reading.resolved}{counted_from}"
