"""The figures of the corpora: sentences and articles that belong to no story of ours."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.corpus_tasks import CORPUS_TASKS
from benchmarks.figures import CASES, FIGURES, Figure, of_alignment, of_calm_news
from benchmarks.made_source import made_source
from benchmarks.overheard import Overheard, overheard
from benchmarks.predict import records
from benchmarks.scorers import scorer
from benchmarks.share import share
from benchmarks.tasks import READ, TASKS, Record, answers, readable
from benchmarks.tasks.align import links, topic
from reader.language.quotations import paragraph_spans
from reader.language.sentences import sentences
from reader.vocabulary.relation import Relation
from reader.vocabulary.source import Source

Measured = Iterator[tuple[Figure, float]]
"""Figures and what was measured."""

PARTS = ("dev", "test")
"""Parts of a corpus that are measured on, whichever lies there first."""


def corpora(data: Path) -> Measured:
    """The figures that no engine of collation changes."""
    cases = data / "stories/relation_cases.tsv"
    if cases.is_file():
        yield from _cases(cases)
    for task in CORPUS_TASKS:
        files = [_file(data, corpus) for corpus in task.corpora.split()]
        if task.task in TASKS and None not in files:
            gold = [record for file in files if file is not None for record in records(file)]
            scores = getattr(scorer(data, task.scorer), task.task)(gold, _predicted(task.task, gold))
            yield from ((FIGURES[name], figure(scores)) for name, figure in task.wanted.items())


def alignment(data: Path, *, engine: str) -> Measured:
    """How well sentences find each other, and what is called a contradiction in the same comparisons."""
    file = _file(data, "alignment/ecbplus")
    if file is None:
        return
    gold = list(records(file))
    kept = frozenset(READ["align"].split())
    compared = [topic(readable(record, kept), engine=engine) for record in gold]
    scores = scorer(data, "score").align(gold, [json.loads(json.dumps(links(one))) for one in compared])
    keys = ("clean F1", "clean AP", "false links across stories")
    yield from zip(of_alignment(engine), [scores[key] for key in keys], strict=True)
    yield of_calm_news("ecbplus", engine), contradictions_per_1000([one.overheard for one in compared])


def calm_news(data: Path, *, engine: str) -> Measured:
    """What is called a contradiction in three outlets' articles on each of several events."""
    file = _file(data, "stories/basil")
    if file is None:
        return
    events: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records(file):
        events[record["story"]].append(record)
    compared = [
        overheard(
            [_source(article, f"D{number}") for number, article in enumerate(articles)],
            story=event,
            engine=engine,
        )
        for event, articles in events.items()
    ]
    yield of_calm_news("basil", engine), contradictions_per_1000(compared)


def contradictions_per_1000(compared: Iterable[Overheard]) -> float:
    """Of the pairs of passages that are linked."""
    called: list[bool] = []
    for one in compared:
        pairs: dict[tuple[str, str], bool] = {}
        for link in one.comparison.links:
            pairs[link.a, link.b] = pairs.get((link.a, link.b), False) or (
                link.relation is Relation.CONTRADICTION
            )
        called += pairs.values()
    return round(1000 * sum(called) / len(called), 2) if called else 0.0


def _source(article: Record, siglum: str) -> Source:
    text = article["text"]
    told = [
        text[paragraph.start + span.start : paragraph.start + span.end]
        for paragraph in paragraph_spans(text)
        for span in sentences(text[paragraph.start : paragraph.end])
    ]
    return made_source(told, siglum=siglum, on=(article.get("date") or "")[:10] or None)


def _file(data: Path, corpus: str) -> Path | None:
    files = [data / f"benchmarks/{corpus}.{part}.jsonl" for part in PARTS]
    return next((file for file in files if file.is_file()), None)


def _predicted(task: str, gold: list[Record]) -> list[Record]:
    """The prediction as it is after it has been written and read."""
    return [json.loads(json.dumps(answer)) for answer in answers(task, gold)]


def _cases(file: Path) -> Measured:
    gold = list(records(file))
    said = {answer["id"]: answer["label"] for answer in answers("cases", gold)}
    right = [said[case["id"]] == case["label"] for case in gold]
    conflicts = [case for case in gold if case["label"] == "contradiction"]
    found = sum(said[case["id"]] == "contradiction" for case in conflicts)
    called = sum(label == "contradiction" for label in said.values())
    figures = (
        share(sum(right), len(gold)),
        share(found, called),
        share(found, len(conflicts)),
        called - found,
    )
    yield from ((figure, value) for figure, value in zip(CASES, figures, strict=True) if value is not None)
