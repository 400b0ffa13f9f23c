"""Loaded words of a sentence, and whether the sentence is biased."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from benchmarks.tasks import Record
from reader.language.loaded_words import wording

BIASED = 0.5
"""Likelihood from which a sentence is called biased, where the file asks for that."""


def answers(records: Iterable[Record]) -> Iterator[Record]:
    """The loaded words of each sentence; for sentences that stand alone also the verdict on the whole."""
    for record in records:
        found = wording(record["sentence"])
        spans = [[word.span.start, word.span.end] for word in found.words]
        if "id" in record:
            label = "biased" if found.likelihood >= BIASED else "neutral"
            yield {"id": record["id"], "spans": spans, "label": label}
        else:
            yield {"doc": record["doc"], "sent": record["sent"], "spans": spans}
