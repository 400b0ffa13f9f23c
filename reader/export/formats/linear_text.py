"""The comparison as plain text, for pipes, screen readers and braille: all that the six views show, in words.

A sign never stands without its relation's name; a line begins with ``#`` only where it is a heading.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.counted import counted
from reader.decimals import decimals
from reader.export.citation import Citation, citation
from reader.export.linear.article_chapters import article_chapters, unique_chapter
from reader.export.linear.chapter import INDENT, Chapter, heading, line, paragraph
from reader.export.linear.fact_chapters import fact_chapters
from reader.export.linear.ledger_chapter import ledger_chapter
from reader.export.linear.timeline_chapter import timeline_chapter
from reader.export.linear.voices_chapter import voices_chapter
from reader.export.linear.wording_chapter import wording_chapter
from reader.export.quoting import quoted
from reader.export.review_words import WITHOUT_A_PLACE, source_grade, without_a_place
from reader.export.sections import UNTITLED
from reader.export.warned import warned
from reader.export.wrapping import wrapped
from reader.one_line import one_line
from reader.tables.overview import Overview, PairCount, overview
from reader.vocabulary import Comparison, Notice, Relation

GUIDE = (
    "A line that begins with # is a heading: ## begins a chapter, ### a fact or a part of a chapter. "
    "A12 is the twelfth passage of source A, F7 the seventh fact. "
    "Words are in the outlet’s own voice unless another is named. "
    "Confidence and scores go from 0 to 1."
)
"""How to find one's way."""


def render(comparison: Comparison) -> str:
    """Contents, sources, warnings and figures, the facts by relation, the lists, the articles."""
    cited = {source.id: citation(source) for source in comparison.sources}
    chapters = [one for one in _chapters(comparison, cited) if one.blocks]
    blocks = [
        heading(1, one_line(comparison.story) or UNTITLED),
        paragraph(GUIDE),
        _colophon(comparison),
        heading(2, "Contents"),
        "\n".join(line(f"{one.title}{f': {one.holds}' if one.holds else ''}") for one in chapters),
    ]
    for one in chapters:
        blocks += [heading(2, one.title), *one.blocks]
    return "\n\n".join(blocks) + "\n"


def _chapters(comparison: Comparison, cited: Mapping[str, Citation]) -> Iterator[Chapter]:
    sources = [_source(one, source_grade(comparison, one.siglum)) for one in cited.values()]
    yield Chapter("Sources", counted(len(sources), "source"), tuple(sources))
    warnings = [line(_warning(notice)) for notice in comparison.warnings]
    yield Chapter("Warnings", counted(len(warnings), "warning"), tuple(warnings) or ("None.",))
    yield Chapter("At a glance", "", tuple(_at_a_glance(overview(comparison))))
    yield from fact_chapters(comparison, cited)
    orphans = [line(one) for one in without_a_place(comparison)]
    yield Chapter(WITHOUT_A_PLACE, counted(len(orphans), "review"), tuple(orphans))
    yield ledger_chapter(comparison)
    yield voices_chapter(comparison)
    yield wording_chapter(comparison, cited)
    yield timeline_chapter(comparison)
    yield unique_chapter(comparison, cited)
    yield from article_chapters(comparison, cited)


def _source(one: Citation, grade: str) -> str:
    author = f"by {one.author}; " if one.author else ""
    graded = f"; reliability {grade}" if grade else ""
    words = counted(one.words, "word")
    told = f"{one.name}: {quoted(one.title)}, {author}{one.day}; {words}{graded}."
    return wrapped(told, first=f"{one.siglum}  ", rest=INDENT)


def _warning(notice: Notice) -> str:
    """The warning after the sources that it is about; what begins with a file's name is no heading then."""
    return warned(notice) if notice.sources else f"All: {warned(notice)}"


def _at_a_glance(figures: Overview) -> Iterator[str]:
    counts = [f"{relation.value}: {count}" for relation, count in figures.relations if count]
    told = f" ({', '.join(counts)})" if counts else ""
    yield line(f"Facts told by more than one source: {figures.facts}{told}.")
    shared = [f"in {size}: {count}" for size, count in figures.shared_by]
    yield line(f"Facts by number of sources that tell them: {', '.join(shared)}.")
    alone = [f"{siglum}: {count}" for siglum, count in figures.unique]
    yield line(f"Passages in one source alone: {', '.join(alone)}.")
    yield "\n".join(line(_pair(pair)) for pair in figures.pairs)


def _pair(pair: PairCount) -> str:
    counts = [f"{relation.value} {pair.of(relation)}" for relation in Relation if pair.of(relation)]
    return f"{pair.a} and {pair.b}: {', '.join(counts) or 'no fact in common'}."


def _colophon(comparison: Comparison) -> str:
    return paragraph(
        f"Made by Parallax, engine {one_line(comparison.engine)}; passages are put together from a score of "
        f"{decimals(comparison.bar)}."
    )
