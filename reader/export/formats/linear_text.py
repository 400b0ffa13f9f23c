"""The comparison as plain text, for pipes and screen readers: the facts, then each article with its marks.

Carries what the screen shows, in words: a sign never stands without its relation's name.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby

from reader.export.citation import Citation, citation
from reader.export.quoting import quoted
from reader.export.reasons import decimals, reasons
from reader.export.review_words import WITHOUT_A_PLACE, said_of, source_grade, without_a_place
from reader.export.sections import UNTITLED, sections
from reader.export.text_lists import text_lists
from reader.export.warned import warned
from reader.export.wrapping import WIDTH, cells, wrapped
from reader.one_line import one_line
from reader.tables.facts import Cell, FactRow, Reading
from reader.tables.overview import overview
from reader.vocabulary import Comparison, Group, Kind, Passage, Relation, Source
from reader.vocabulary.passage import SET_ASIDE

INDENT = "   "
"""Before what belongs to the line above."""

Citations = dict[str, Citation]


def render(comparison: Comparison) -> str:
    """Sources, warnings and figures, the facts by relation, the lists, and the articles in reading order."""
    cited = {source.id: citation(source) for source in comparison.sources}
    blocks = [
        _headed(one_line(comparison.story) or UNTITLED, "="),
        _headed("Sources"),
        *(_source(one, source_grade(comparison, one.siglum)) for one in cited.values()),
        _headed("Warnings"),
        *_warnings(comparison),
        _headed("At a glance"),
        *_at_a_glance(comparison),
        *_facts(comparison, cited),
        *_without_a_place(comparison),
        *_lists(comparison),
        *(block for source in comparison.sources for block in _article(comparison, source, cited)),
    ]
    return "\n\n".join(blocks) + "\n"


def _headed(text: str, line: str = "-") -> str:
    heading = wrapped(text)
    return f"{heading}\n{line * min(WIDTH, max(map(cells, heading.splitlines())))}"


def _source(one: Citation, grade: str) -> str:
    author = f"by {one.author}; " if one.author else ""
    graded = f"; reliability {grade}" if grade else ""
    text = f"{one.name}: {quoted(one.title)}, {author}{one.day}; {one.words} words{graded}."
    return wrapped(text, first=f"{one.siglum}  ", rest=INDENT)


def _warnings(comparison: Comparison) -> Iterator[str]:
    yield from (wrapped(warned(notice)) for notice in comparison.warnings)
    if not comparison.warnings:
        yield "None."


def _at_a_glance(comparison: Comparison) -> Iterator[str]:
    figures = overview(comparison)
    counts = [f"{relation.value}: {count}" for relation, count in figures.relations if count]
    yield wrapped(f"Facts told by more than one source: {figures.facts}" + _in_brackets(counts))
    shared = [f"in {size}: {count}" for size, count in figures.shared_by]
    yield wrapped(f"Facts by number of sources that tell them: {', '.join(shared)}.")
    alone = [f"{siglum}: {count}" for siglum, count in figures.unique]
    yield wrapped(f"Passages in one source alone: {', '.join(alone)}.")
    yield "\n".join(
        f"{pair.a} and {pair.b}: agree on {pair.of(Relation.AGREEMENT)}, "
        f"contradict each other on {pair.of(Relation.CONTRADICTION)}."
        for pair in figures.pairs
    )


def _in_brackets(words: list[str]) -> str:
    return f" ({', '.join(words)})." if words else "."


def _facts(comparison: Comparison, cited: Citations) -> Iterator[str]:
    for section in sections(comparison):
        yield _headed(section.title)
        if not section.rows:
            yield "None."
        for row in section.rows:
            yield "\n".join(_fact(comparison, cited, row))


def _without_a_place(comparison: Comparison) -> Iterator[str]:
    if told := list(without_a_place(comparison)):
        yield _headed(WITHOUT_A_PLACE)
        yield from (wrapped(one, rest=INDENT) for one in told)


def _lists(comparison: Comparison) -> Iterator[str]:
    for title, blocks in text_lists(comparison):
        yield _headed(title)
        yield from blocks


def _fact(comparison: Comparison, cited: Citations, row: FactRow) -> Iterator[str]:
    yield wrapped(f"{row.fact} {row.relation.sign} {row.relation.value}: {row.gist}", rest=INDENT)
    said = said_of(comparison, row.fact)
    if said.verdict:
        yield wrapped(f"Review: {said.verdict}.", first=INDENT, rest=INDENT * 2)
    for line in said.note:
        yield wrapped(f"Note: {line}", first=INDENT, rest=INDENT * 2)
    for cell in row.cells:
        for reading in cell.readings:
            who = f"{reading.passage} {_voice(cited[cell.source], reading)}:"
            yield wrapped(who, first=INDENT, rest=INDENT * 2)
            yield wrapped(quoted(reading.text), first=INDENT * 2, rest=INDENT * 2)
    for reason in reasons(comparison, row.fact):
        told = f"{reason.a} and {reason.b}, {reason.relation.value}, confidence {reason.confidence}"
        yield wrapped(f"{told}: {reason.why}.", first=INDENT, rest=INDENT * 2)
    silent = [_gap(cell) for cell in row.cells if not cell.readings]
    if silent:
        yield wrapped(f"Silent: {'; '.join(silent)}.", first=INDENT, rest=INDENT * 2)


def _voice(cited: Citation, reading: Reading) -> str:
    if reading.voice is None:
        return cited.name
    cue = f" ({quoted(reading.voice.cue)})" if reading.voice.cue else ""
    return f"{cited.name}, in the voice of {reading.voice.speaker or 'a speaker not named'}{cue}"


def _gap(cell: Cell) -> str:
    if cell.nearest is None:
        return cell.source
    beside = f", see {cell.elsewhere}" if cell.elsewhere else ""
    return f"{cell.source} (nearest {cell.nearest}, score {decimals(cell.score)}{beside})"


def _article(comparison: Comparison, source: Source, cited: Citations) -> Iterator[str]:
    yield _headed(f"Article {source.id}: {cited[source.id].name}")
    alone = set(comparison.unique)
    for aside, run in groupby(source.passages, key=lambda passage: passage.kind in SET_ASIDE):
        if aside:
            yield _set_aside(run)
            continue
        for _, paragraph in groupby(run, key=lambda passage: passage.paragraph):
            yield "\n".join(_passage(comparison, passage, alone) for passage in paragraph)


def _set_aside(run: Iterable[Passage]) -> str:
    counts = Counter(passage.kind for passage in run)
    told = [f"{counts[kind]} {kind.value}" for kind in Kind if counts[kind]]
    return f"(Set aside: {', '.join(told)}.)"


def _passage(comparison: Comparison, passage: Passage, alone: set[str]) -> str:
    kind = "" if passage.kind is Kind.BODY else f"{passage.kind.value}: "
    text = wrapped(f"{passage.id}  {kind}{one_line(passage.text)}", rest=INDENT)
    groups = comparison.groups_at.get(passage.id, ())
    marks = [_mark(comparison, group, passage) for group in groups]
    if not marks and passage.id in alone:
        marks = ["only here"]
    return "\n".join([text, *(wrapped(f"[{mark}]", first=INDENT, rest=INDENT) for mark in marks)])


def _mark(comparison: Comparison, group: Group, passage: Passage) -> str:
    others: defaultdict[Relation, list[str]] = defaultdict(list)
    for link in comparison.links_in.get(group.id, ()):
        if passage.id in (link.a, link.b):
            others[link.relation].append(link.b if link.a == passage.id else link.a)
    told = [f"{one.sign} {one.value} with {', '.join(others[one])}" for one in Relation if others[one]]
    return f"{group.id} {'; '.join(told)}"
