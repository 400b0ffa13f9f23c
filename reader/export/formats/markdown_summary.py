"""The diff summary in Markdown: what one sends to a colleague.

Quotes the articles, and writes no sentence about the news itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.decimals import decimals
from reader.export.citation import Citation, citation
from reader.export.markdown_lists import markdown_lists
from reader.export.markdown_table import markdown_table
from reader.export.quoting import markdown, quoted
from reader.export.reasons import Reason, reasons
from reader.export.review_words import WITHOUT_A_PLACE, said_of, source_grade, without_a_place
from reader.export.sections import QUOTATION, UNTITLED, sections
from reader.export.voiced import voiced
from reader.export.warned import warned
from reader.one_line import one_line
from reader.tables.facts import Cell, FactRow
from reader.tables.overview import Overview, overview
from reader.vocabulary import Comparison, Relation

NEAREST = 120
"""Characters quoted of the passage that comes nearest to a fact."""

Citations = dict[str, Citation]


def render(comparison: Comparison) -> str:
    """Sources, warnings, figures, the facts by relation, the lists, and what one source alone tells."""
    cited = {source.id: citation(source) for source in comparison.sources}
    figures = overview(comparison)
    blocks = [
        f"# {markdown(comparison.story) or UNTITLED}",
        *_sources(comparison, cited),
        *_warnings(comparison),
        *_at_a_glance(figures),
        *_facts(comparison, cited),
        *markdown_lists(comparison),
        *_only_in_one(comparison, cited),
        *_without_a_place(comparison),
        "---",
        _colophon(comparison),
    ]
    return "\n\n".join(blocks) + "\n"


def _sources(comparison: Comparison, cited: Citations) -> Iterator[str]:
    yield "## Sources"
    rows = [
        (f"**{one.siglum}**", markdown(one.name), markdown(one.title), markdown(one.author or "–"),
         markdown(one.day), str(one.words))
        for one in cited.values()
    ]  # fmt: skip
    yield markdown_table(("", "Outlet", "Title", "Author", "Date", "Words"), rows, numbers=1)
    graded = [(siglum, source_grade(comparison, siglum)) for siglum in cited]
    if any(grade for _, grade in graded):
        yield _list(f"**{siglum}** reliability {grade}" for siglum, grade in graded if grade)


def _warnings(comparison: Comparison) -> Iterator[str]:
    yield "## Warnings"
    yield _list(markdown(warned(notice)) for notice in comparison.warnings)


def _at_a_glance(figures: Overview) -> Iterator[str]:
    yield "## At a glance"
    counts = [
        f"{_sign(relation)} {relation.value}: {count}" for relation, count in figures.relations if count
    ]
    yield f"Facts told by more than one source: {figures.facts}" + (
        f" ({', '.join(counts)})." if counts else "."
    )
    sigla = [siglum for siglum, _ in figures.told]
    stand = {frozenset((pair.a, pair.b)): pair for pair in figures.pairs}

    def cell(row: str, column: str) -> str:
        if row == column:
            return "·"
        pair = stand[frozenset((row, column))]
        return f"{pair.of(Relation.AGREEMENT)} = / {pair.of(Relation.CONTRADICTION)} ≠"

    yield "Facts on which two sources agree (=) and contradict each other (≠):"
    rows = [(f"**{row}**", *(cell(row, column) for column in sigla)) for row in sigla]
    yield markdown_table(("", *sigla), rows, numbers=len(sigla))
    yield "Coverage: facts that so many sources tell, and passages that are in one source alone."
    shared = [
        (f"all {size}" if size == len(sigla) else str(size), count) for size, count in figures.shared_by
    ]
    heads = [f"in {size}" for size, _ in shared] + [f"only in {siglum}" for siglum, _ in figures.unique]
    values = [count for _, count in shared] + [count for _, count in figures.unique]
    yield markdown_table(heads, [tuple(map(str, values))], numbers=len(heads))


def _facts(comparison: Comparison, cited: Citations) -> Iterator[str]:
    for section in sections(comparison):
        yield f"## {section.title}"
        if not section.rows:
            yield "None."
        for row in section.rows:
            yield f"### {row.fact} {_sign(row.relation)} {markdown(row.gist)}"
            yield "\n".join(_fact(comparison, cited, row))


def _review(comparison: Comparison, fact: str) -> Iterator[str]:
    """Verdict, grade and note of the reader, before what the sources say."""
    said = said_of(comparison, fact)
    if said.verdict:
        yield f"- Review: **{said.verdict}**"
    if len(said.note) == 1:
        yield f"- Note: {markdown(said.note[0])}"
    elif said.note:
        yield "\n".join(["- Note:", *(f"  - {markdown(line)}" for line in said.note)])


def _fact(comparison: Comparison, cited: Citations, row: FactRow) -> Iterator[str]:
    yield from _review(comparison, row.fact)
    tellers = [cell.source for cell in row.cells if cell.readings]
    if row.witnesses < len(tellers):
        yield f"- Independent: {row.witnesses} of the {len(tellers)} that tell it ({', '.join(tellers)})."
    for cell in row.cells:
        for reading in cell.readings:
            voice = markdown(voiced(cited[cell.source].name, reading))
            yield f"- **{reading.passage}** {voice}: {markdown(quoted(reading.text))}"
    why = [_reason(reason) for reason in reasons(comparison, row.fact)]
    agreed = row.relation is Relation.AGREEMENT
    yield f"- {'; '.join(why)}." if agreed else "\n".join(f"- {one}." for one in why)
    silent = [_gap(comparison, cited, cell, brief=agreed) for cell in row.cells if not cell.readings]
    if silent:
        yield f"- Silent: {'; '.join(silent)}."


def _reason(reason: Reason) -> str:
    head = f"*{reason.a} {_sign(reason.relation)} {reason.b}*"
    if reason.relation is Relation.AGREEMENT:
        return f"{head}, {reason.confidence}: {markdown(reason.why)}"
    return f"{head}, {reason.relation.value}, confidence {reason.confidence}: {markdown(reason.why)}"


def _gap(comparison: Comparison, cited: Citations, cell: Cell, *, brief: bool) -> str:
    name = f"**{cell.source}** {markdown(cited[cell.source].name)}"
    if cell.nearest is None:
        return name
    found = f"nearest {cell.nearest}, score {decimals(cell.score)}"
    if cell.elsewhere:
        return f"{name} ({found}, see {cell.elsewhere})"
    if brief:
        return f"{name} ({found})"
    nearest = one_line(comparison.passage_of[cell.nearest].text, limit=NEAREST)
    return f"{name} ({found}: {markdown(quoted(nearest))})"


def _only_in_one(comparison: Comparison, cited: Citations) -> Iterator[str]:
    yield "## Only in one source"
    alone = set(comparison.unique)
    for source in comparison.sources:
        own = [passage for passage in source.passages if passage.id in alone]
        yield f"### {source.id} {markdown(cited[source.id].name)}"
        yield _list(
            f"**{passage.id}** {markdown(quoted(one_line(passage.text, limit=QUOTATION)))}" for passage in own
        )


def _without_a_place(comparison: Comparison) -> Iterator[str]:
    if told := list(without_a_place(comparison)):
        yield f"## {WITHOUT_A_PLACE}"
        yield _list(map(markdown, told))


def _colophon(comparison: Comparison) -> str:
    signs = ", ".join(f"{_sign(one)} {one.value}" for one in Relation)
    return (
        f"Made by Parallax, engine {markdown(comparison.engine)}; passages are put together from a score of "
        f"{decimals(comparison.bar)}. Signs: {signs}. The figure after two passages is the confidence in "
        "their relation; A12 is the twelfth passage of source A."
    )


def _sign(relation: Relation) -> str:
    return markdown(f"x{relation.sign}")[1:]


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items) or "None."
