"""Which sentences of different articles speak of one fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from benchmarks.made_source import made_source
from benchmarks.overheard import Overheard, overheard
from benchmarks.tasks import Record


class Topic(NamedTuple):
    """The articles of a topic, compared."""

    name: str
    """As the file has it."""
    overheard: Overheard
    """The comparison."""
    place: dict[str, tuple[int, int]]
    """Article and sentence of each passage, counted from 0."""


def answers(records: Iterable[Record], *, engine: str) -> Iterator[Record]:
    """Every scored pair of a topic's sentences, with whether an export at the default bar shows it."""
    for record in records:
        yield links(topic(record, engine=engine))


def topic(record: Record, *, engine: str) -> Topic:
    """The comparison of a topic's articles."""
    sources = [
        made_source(article["sentences"], siglum=f"D{number:04d}", on=article.get("date"))
        for number, article in enumerate(record["docs"])
    ]
    place = {
        passage.id: (number, at)
        for number, source in enumerate(sources)
        for at, passage in enumerate(source.passages)
    }
    return Topic(record["topic"], overheard(sources, story=str(record["topic"]), engine=engine), place)


def links(compared: Topic) -> Record:
    """The line of the prediction for a topic; a pair that is shown without having been scored counts 0."""
    scores = dict.fromkeys(sorted(compared.overheard.shown), 0.0) | dict(compared.overheard.scores)
    place = compared.place
    return {
        "topic": compared.name,
        "links": [
            [*place[a], *place[b], score, (a, b) in compared.overheard.shown]
            for (a, b), score in sorted(scores.items())
        ],
    }
