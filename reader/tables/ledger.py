"""The ledger as rows: a subject each, what every source says, mismatches first. Widths are for the screen."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from reader.language.calendar_words import calendar_words
from reader.one_line import one_line
from reader.vocabulary import (
    Basis,
    Comparison,
    LedgerEntry,
    LedgerKind,
    LedgerRow,
    Published,
    Relation,
    Span,
)

RESOLVED = "→"
"""Between a date as printed and the day that it means."""

UNRESOLVED = "unresolved"
"""In the place of a day that cannot be told."""

NO_DATE = "undated article"
"""Why a day cannot be told that is counted from that of publication."""

SLIGHT = 2
"""Figures up to which little is said where sources agree on one, or one alone tells it."""

_COUNTS = frozenset({LedgerKind.NUMBER, LedgerKind.ORDINAL, LedgerKind.RATIO})
_NAMES_OF_ONE = frozenset({LedgerKind.PERSON, LedgerKind.ORGANISATION})

NAMES = frozenset({LedgerKind.PLACE, LedgerKind.PERSON, LedgerKind.ORGANISATION})
"""Kinds that the figures and dates come before."""

CONFLICTS = (Relation.CONTRADICTION, Relation.DIFFERENCE)
"""Which conflict a mismatch may be, the graver first."""

_WORD = re.compile(r"\w+")
_YEAR = re.compile(r"\d{4}")
_ELSEWHERE = re.compile(r"\b(?:before|after|earlier|later|previous|following)\b", re.IGNORECASE)
"""Words of a time that is counted from another one in the text."""


KINDS = {
    LedgerKind.PERCENT: "per cent",
    LedgerKind.SPLIT: "result",
    LedgerKind.ORDINAL: "rank",
    LedgerKind.CLOCK_TIME: "time of day",
    LedgerKind.ORGANISATION: "body",
}
"""How a kind is told where its own word is one of the program's, not of the reader's."""


class LedgerReading(NamedTuple):
    """What one source says, as it may be shown."""

    passage: str
    """Id of the first passage that says so."""
    text: str
    """Safe to show and on one line; a date with the day that it means."""
    printed: str
    """The same without that day."""
    span: Span
    """Of the figure, time or name in the source's text."""
    resolved: str = ""
    """Of a date the day that it means, or that it cannot be told; empty where its words are the calendar's,
    *2011*, and of anything else."""
    basis: str = ""
    """Of a date that its words do not give alone: from which day it is counted, or what is missing."""


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
    slight: bool = False
    """Every figure is none, one or two, or the first or second: two sides, the first time."""

    @property
    def kind_in_words(self) -> str:
        """What it is, as it is shown."""
        return KINDS.get(self.kind, self.kind.value)


class LedgerPart(StrEnum):
    """What the lines under one heading have in common, in order."""

    DIFFER = "differ"
    OPEN = "told by several, not judged"
    AGREE = "agree"
    CALLED = "told by several: people, bodies, places"
    ALONE = "told by one alone"


def ledger_lines(comparison: Comparison, *, at_least: int = 1) -> tuple[LedgerLine, ...]:
    """The entries that ``at_least`` so many sources have: mismatches first, the graver before; slight figures
    last.

    Within that those that most sources have first, and then in the order of reading.
    """
    days = {source.id: source.published for source in comparison.sources}
    lines = [_line(entry, days) for entry in comparison.ledger]
    told = [(line, sum(bool(cell.readings) for cell in line.cells)) for line in lines]
    kept = [(line, count) for line, count in told if count >= at_least]
    return tuple(line for line, _ in sorted(kept, key=lambda one: _rank(comparison, *one)))


def _rank(comparison: Comparison, line: LedgerLine, count: int) -> tuple[int, bool, int]:
    if line.mismatch is not True:
        return len(CONFLICTS), line.slight, -count
    relation = ledger_relation(comparison, line)
    return CONFLICTS.index(relation) if relation in CONFLICTS else 0, False, -count


def ledger_parts(
    lines: Iterable[LedgerLine], sigla: Collection[str]
) -> list[tuple[LedgerPart, list[LedgerLine]]]:
    """The parts that have lines of which a source of ``sigla`` speaks; within one, figures before names."""
    parts: dict[LedgerPart, list[LedgerLine]] = {part: [] for part in LedgerPart}
    for line in lines:
        if told := sum(bool(cell.readings) for cell in line.cells if cell.source in sigla):
            parts[_part(line, told)].append(line)
    return [(part, sorted(own, key=lambda line: line.kind in NAMES)) for part, own in parts.items() if own]


def ledger_relation(comparison: Comparison, line: LedgerLine) -> Relation | None:
    """How the sources stand on the subject: a mismatch is the gravest conflict between passages that speak of
    it, else a difference; null where it is not judged."""
    if line.mismatch is None:
        return None
    if line.mismatch is False:
        return Relation.AGREEMENT
    told = {one.passage for cell in line.cells for one in cell.readings}
    facts = {group.id for passage in told for group in comparison.groups_at.get(passage, ())}
    links = (link for fact in facts for link in comparison.links_in.get(fact, ()))
    relations = {link.relation for link in links if link.a in told and link.b in told}
    return next((one for one in CONFLICTS if one in relations), Relation.DIFFERENCE)


def _part(line: LedgerLine, told: int) -> LedgerPart:
    if told == 1:
        return LedgerPart.ALONE
    if line.mismatch is None:
        return LedgerPart.CALLED if line.kind in NAMES else LedgerPart.OPEN
    return LedgerPart.DIFFER if line.mismatch else LedgerPart.AGREE


def _line(entry: LedgerEntry, days: Mapping[str, Published]) -> LedgerLine:
    readings: dict[str, dict[str, LedgerReading]] = {siglum: {} for siglum in days}
    for row in entry.rows:
        reading = _reading(entry.kind, row, days[row.source])
        readings[row.source].setdefault(reading.text.casefold(), reading)
    fullest = _fullest if entry.kind in _NAMES_OF_ONE else tuple
    return LedgerLine(
        kind=entry.kind,
        subject=one_line(entry.subject),
        cells=tuple(LedgerCell(siglum, fullest(readings[siglum].values())) for siglum in days),
        mismatch=entry.mismatch,
        note=one_line(entry.note or ""),
        slight=entry.kind in _COUNTS and all(_is_slight(row.value) for row in entry.rows),
    )


def _is_slight(value: float | str | None) -> bool:
    return isinstance(value, int | float) and abs(value) <= SLIGHT


def _fullest(readings: Iterable[LedgerReading]) -> tuple[LedgerReading, ...]:
    """The names of a source without those whose words stand in a longer one: *Moss* beside *Ana Moss*."""
    told = [(reading, frozenset(_WORD.findall(reading.printed.casefold()))) for reading in readings]
    return tuple(one for one, words in told if not any(words < longer for _, longer in told))


def _reading(kind: LedgerKind, row: LedgerRow, day: Published) -> LedgerReading:
    printed = one_line(row.text)
    if kind is LedgerKind.DATE:
        if row.modifier:
            printed = f"{one_line(row.modifier)} {printed}"
        resolved = UNRESOLVED if row.value is None else _day(str(row.value))
        if resolved in printed.split():
            return LedgerReading(row.passage, printed, printed, row.span)
        text = f"{printed} {RESOLVED} {resolved}"
        return LedgerReading(row.passage, text, printed, row.span, resolved, _basis(row, day))
    if kind is LedgerKind.PERSON and row.modifier and row.modifier not in printed:
        printed = f"{printed}, {one_line(row.modifier)}"
    return LedgerReading(row.passage, printed, printed, row.span)


def _day(value: str) -> str:
    """A calendar value in words, without the bound, which is printed before it."""
    return calendar_words(value.strip("/"))


def _basis(row: LedgerRow, day: Published) -> str:
    """From which day a date is counted whose words leave the day or the year open."""
    if row.value is None:
        return NO_DATE if day.date is None else ""
    if _YEAR.search(row.text) or day.date is None or _ELSEWHERE.search(row.text):
        return ""
    about = "c. " if day.basis is Basis.INFERRED else ""
    return f"from {about}{day.date[:10]}"
