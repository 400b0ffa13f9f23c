"""Texts into sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from benchmarks.tasks import Record
from reader.language.sentences import sentences


def answers(records: Iterable[Record]) -> Iterator[Record]:
    """The spans of each text's sentences."""
    for record in records:
        yield {
            "id": record["id"],
            "sentences": [[span.start, span.end] for span in sentences(record["text"])],
        }
