"""Whether a text says the same as another, the opposite, or neither."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from benchmarks.made_source import made_source
from benchmarks.tasks import Record
from reader.language.annotate import Annotation, annotate
from reader.relations.judge import judge
from reader.relations.pair import pair_of
from reader.vocabulary.relation import Relation

DAY = "2024-09-10"
"""Both texts were written on one day as far as anybody knows."""

LABELS = {
    Relation.AGREEMENT: "agree",
    Relation.CONTRADICTION: "contradict",
    Relation.DISPUTE: "contradict",
}
"""What a relation is called here; every other one, and none, is neutral."""


def answers(records: Iterable[Record]) -> Iterator[Record]:
    """The label of each pair, with the confidence in its relation."""
    for record in records:
        verdict = judge(pair_of(_annotation(record["a"], "A"), _annotation(record["b"], "B")))
        label = LABELS.get(verdict.relation, "neutral") if verdict.relation else "neutral"
        yield {"id": record["id"], "label": label, "confidence": verdict.confidence}


def _annotation(text: str, siglum: str) -> Annotation:
    return annotate(made_source([text], siglum=siglum, on=DAY))[0]
