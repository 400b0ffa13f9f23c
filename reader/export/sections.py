"""The facts of a comparison in the order in which documents tell them; how one is worded is theirs."""

from __future__ import annotations

from typing import NamedTuple

from reader.tables.facts import FactRow, fact_rows
from reader.vocabulary import Comparison, Relation

QUOTATION = 600
"""Characters of a passage that a document quotes at most: longer than nearly every sentence in the news."""

AGAIN = 90
"""Characters of a passage that the document has quoted before: a sentence may state several facts."""

UNTITLED = "A story without a title"
"""In the place of a title that is empty or white space."""


class Section(NamedTuple):
    """The facts of one relation."""

    title: str
    """Plural of the relation."""
    relation: Relation
    """Of all its facts."""
    rows: tuple[FactRow, ...]
    """In the order of the alignment table."""


class _Heading(NamedTuple):
    title: str
    relation: Relation
    always: bool = True
    """Whether the section stands even when it is empty."""


_HEADINGS = (
    _Heading("Contradictions", Relation.CONTRADICTION),
    _Heading("Differences", Relation.DIFFERENCE, always=False),
    _Heading("Disputes", Relation.DISPUTE),
    _Heading("Framings", Relation.FRAMING),
    _Heading("Agreements", Relation.AGREEMENT),
    _Heading("Follow-ups", Relation.FOLLOW_UP),
)


def sections(comparison: Comparison) -> tuple[Section, ...]:
    """All facts, a section a relation; a passage is quoted whole where it comes first, then in short."""
    rows = fact_rows(comparison, at_most=QUOTATION)
    short = {row.fact: row for row in fact_rows(comparison, at_most=AGAIN)}
    quoted: set[str] = set()
    found = []
    for heading in _HEADINGS:
        own = [row for row in rows if row.relation is heading.relation]
        told = tuple(_told(row, short[row.fact], quoted) for row in own)
        if told or heading.always:
            found.append(Section(heading.title, heading.relation, told))
    return tuple(found)


def _told(row: FactRow, short: FactRow, quoted: set[str]) -> FactRow:
    cells = []
    for cell, brief in zip(row.cells, short.cells, strict=True):
        pairs = zip(cell.readings, brief.readings, strict=True)
        readings = tuple(after if whole.passage in quoted else whole for whole, after in pairs)
        cells.append(cell._replace(readings=readings))
    quoted.update(reading.passage for cell in row.cells for reading in cell.readings)
    return row._replace(cells=tuple(cells))
