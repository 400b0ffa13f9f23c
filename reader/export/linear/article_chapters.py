"""What one source alone tells, and the articles themselves with their marks in words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from reader.counted import counted
from reader.export.citation import Citation
from reader.export.linear.chapter import INDENT, Chapter, heading
from reader.export.wrapping import wrapped
from reader.one_line import one_line
from reader.vocabulary import Comparison, Group, Kind, Passage, Relation, Source
from reader.vocabulary.passage import SET_ASIDE


def unique_chapter(comparison: Comparison, cited: Mapping[str, Citation]) -> Chapter:
    """The passages that no other source has anything beside, a heading a source."""
    alone = set(comparison.unique)
    blocks = []
    for source in comparison.sources:
        own = [passage for passage in source.passages if passage.id in alone]
        blocks.append(heading(3, f"{source.id} {cited[source.id].name}: {counted(len(own), 'passage')}"))
        if own:
            blocks.append("\n".join(_quoted(one) for one in own))
    return Chapter("Only in one source", counted(len(alone), "passage"), tuple(blocks))


def _quoted(passage: Passage) -> str:
    return wrapped(one_line(passage.text), first=f"{passage.id}  ", rest=INDENT)


def article_chapters(comparison: Comparison, cited: Mapping[str, Citation]) -> Iterator[Chapter]:
    """Each article whole, in reading order."""
    for source in comparison.sources:
        title = f"Article {source.id}: {cited[source.id].name}"
        yield Chapter(title, counted(source.words, "word"), tuple(_article(comparison, source)))


def _article(comparison: Comparison, source: Source) -> Iterator[str]:
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
    text = one_line(passage.text)
    if passage.kind is Kind.SUBHEAD:
        told = heading(3, f"{passage.id} {text}")
    elif passage.kind is Kind.BODY:
        told = _quoted(passage)
    else:
        told = wrapped(f"{passage.kind.value}: {text}", first=f"{passage.id}  ", rest=INDENT)
    marks = [_mark(comparison, group, passage) for group in comparison.groups_at.get(passage.id, ())]
    if not marks and passage.id in alone:
        marks = ["only here"]
    return "\n".join([told, *(wrapped(f"[{mark}]", first=INDENT, rest=INDENT) for mark in marks)])


def _mark(comparison: Comparison, group: Group, passage: Passage) -> str:
    others: defaultdict[Relation, list[str]] = defaultdict(list)
    for link in comparison.links_in.get(group.id, ()):
        if passage.id in (link.a, link.b):
            others[link.relation].append(link.b if link.a == passage.id else link.a)
    told = [f"{one.sign} {one.value} with {', '.join(others[one])}" for one in Relation if others[one]]
    return f"{group.id} {'; '.join(told)}"
