"""The facts, a chapter a relation: who says what in whose voice, why that is so, and who is silent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.counted import counted
from reader.decimals import decimals
from reader.export.citation import Citation
from reader.export.linear.chapter import Chapter, heading, line, paragraph
from reader.export.quoting import quoted
from reader.export.reasons import reasons
from reader.export.review_words import said_of
from reader.export.sections import Section, sections
from reader.export.voiced import voiced
from reader.one_line import one_line
from reader.tables.facts import Cell, FactRow
from reader.vocabulary import Comparison

NEAREST = 120
"""Characters quoted of the passage that comes nearest to a fact."""


def fact_chapters(comparison: Comparison, cited: Mapping[str, Citation]) -> Iterator[Chapter]:
    """The chapters in the order of documents."""
    for section in sections(comparison):
        blocks = [block for row in section.rows for block in _fact(comparison, cited, section, row)]
        yield Chapter(section.title, counted(len(section.rows), "fact"), tuple(blocks) or ("None.",))


def _fact(
    comparison: Comparison, cited: Mapping[str, Citation], section: Section, row: FactRow
) -> Iterator[str]:
    relation = section.relation
    yield heading(3, f"{row.fact} {relation.sign} {relation.value}: {row.gist}")
    told = [_stand(comparison, row), *_review(comparison, row.fact)]
    for cell in row.cells:
        for reading in cell.readings:
            told.append(line(f"{reading.passage} {voiced(cited[cell.source].name, reading)}:", depth=1))
            told.append(paragraph(quoted(reading.text), depth=2))
    told += _why(comparison, row.fact)
    told += [_silence(comparison, cell) for cell in row.cells if not cell.readings]
    yield "\n".join(told)


def _stand(comparison: Comparison, row: FactRow) -> str:
    """How sure the relation is, and how many tell the fact independently of each other."""
    tellers = [cell.source for cell in row.cells if cell.readings]
    confidence = decimals(comparison.confidence_of(comparison.group_of[row.fact]))
    told = f"Told by {len(tellers)} of {counted(len(row.cells), 'source')} ({', '.join(tellers)})"
    return line(f"{told}, {row.witnesses} independent; confidence {confidence}.", depth=1)


def _review(comparison: Comparison, fact: str) -> Iterator[str]:
    said = said_of(comparison, fact)
    if said.verdict:
        yield line(f"Review: {said.verdict}.", depth=1)
    for note in said.note:
        yield line(f"Note: {note}", depth=1)


def _why(comparison: Comparison, fact: str) -> Iterator[str]:
    for reason in reasons(comparison, fact):
        told = f"{reason.a} and {reason.b}, {reason.relation.value}, confidence {reason.confidence}"
        yield line(f"{told}: {reason.why}.", depth=1)
        if reason.conditions:
            yield line(f"{reason.conditions}.", depth=2)


def _silence(comparison: Comparison, cell: Cell) -> str:
    if cell.nearest is None:
        stranger = cell.source in comparison.strangers
        why = "it tells of another event" if stranger else "no passage has a word in common"
        return line(f"Silent: {cell.source}, {why}.", depth=1)
    nearest = quoted(one_line(comparison.passage_of[cell.nearest].text, limit=NEAREST))
    beside = f", which stands in {cell.elsewhere}" if cell.elsewhere else ""
    found = f"nearest {cell.nearest}, score {decimals(cell.score)}{beside}"
    return line(f"Silent: {cell.source}, {found}: {nearest}", depth=1)
