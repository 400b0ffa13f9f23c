"""How two sentences of different articles stand to each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from benchmarks.made_source import made_source
from benchmarks.tasks import Record
from reader.language.annotate import Annotation, annotate
from reader.relations.judge import judge
from reader.relations.pair import pair_of

SAME_DAY = "2024-09-10"
"""Day of both articles where a case gives none."""


def answers(records: Iterable[Record]) -> Iterator[Record]:
    """The relation of each pair, ``unrelated`` where there is none, with its confidence."""
    for record in records:
        a = _annotation(record["a"], "A", record.get("date_a"))
        b = _annotation(record["b"], "B", record.get("date_b"))
        verdict = judge(pair_of(a, b))
        label = verdict.relation.value if verdict.relation else "unrelated"
        yield {"id": record["id"], "label": label, "confidence": verdict.confidence}


def _annotation(sentence: str, siglum: str, on: str | None) -> Annotation:
    return annotate(made_source([sentence], siglum=siglum, on=on or SAME_DAY))[0]
