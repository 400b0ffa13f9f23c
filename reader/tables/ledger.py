"""The ledger as rows: a subject each, what every source says, mismatches first. Widths are for the screen."""

from __future__ import annotations

from typing import NamedTuple

from reader.one_line import one_line
from reader.vocabulary import Comparison, LedgerEntry, LedgerKind, LedgerRow

RESOLVED = "→"
"""Between a date as printed and the day that it means."""

UNRESOLVED = "unresolved"
"""In the place of a day that cannot be told."""


class LedgerReading(NamedTuple):
    """What one source says, as it may be shown."""

    passage: str
    """Id of the first passage that says so."""
    text: str
    """Safe to show and on one line; a date with the day that it means."""


class LedgerCell(NamedTuple):
    """All that one source says on the subject."""

    source: str
    """Siglum."""
    readings: tuple[LedgerReading, ...]
    """In reading order, equal ones once; empty where the source does not say."""


class LedgerLine(NamedTuple):
    """One subject over all sources."""

    kind: LedgerKind
    """What it is."""
    subject: str
    """Safe to show and on one line."""
    cells: tuple[LedgerCell, ...]
    """One for each source, in the order of the sigla."""
    mismatch: bool | None
    """Whether the sources differ; null where that is not judged."""
    note: str
    """The reason of a mismatch; empty without one."""


def ledger_lines(comparison: Comparison, *, at_least: int = 1) -> tuple[LedgerLine, ...]:
    """The entries that ``at_least`` so many sources have: mismatches first, then those that most have.

    Within that in the order of the ledger, which is the order of reading.
    """
    sigla = [source.id for source in comparison.sources]
    lines = [_line(entry, sigla) for entry in comparison.ledger]
    told = [(line, sum(bool(cell.readings) for cell in line.cells)) for line in lines]
    kept = [(line, count) for line, count in told if count >= at_least]
    return tuple(line for line, _ in sorted(kept, key=lambda one: (one[0].mismatch is not True, -one[1])))


def _line(entry: LedgerEntry, sigla: list[str]) -> LedgerLine:
    readings: dict[str, dict[str, LedgerReading]] = {siglum: {} for siglum in sigla}
    for row in entry.rows:
        text = _text(entry.kind, row)
        readings[row.source].setdefault(text.casefold(), LedgerReading(row.passage, text))
    return LedgerLine(
        kind=entry.kind,
        subject=one_line(entry.subject),
        cells=tuple(LedgerCell(siglum, tuple(readings[siglum].values())) for siglum in sigla),
        mismatch=entry.mismatch,
        note=one_line(entry.note or ""),
    )


def _text(kind: LedgerKind, row: LedgerRow) -> str:
    printed = one_line(row.text)
    if kind is LedgerKind.DATE:
        bound = f"{row.modifier} " if row.modifier else ""
        return f"{bound}{printed} {RESOLVED} {row.value or UNRESOLVED}"
    if kind is LedgerKind.PERSON and row.modifier and row.modifier not in printed:
        return f"{printed}, {one_line(row.modifier)}"
    return printed
