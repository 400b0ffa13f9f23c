"""Whether two sentences of different articles can be compared at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from benchmarks.made_source import made_source
from benchmarks.overheard import overheard
from benchmarks.tasks import Record
from benchmarks.tasks.log_odds import log_odds


def answers(records: Iterable[Record], *, engine: str) -> Iterator[Record]:
    """The log-odds of the engine's score for each pair, as two articles of a sentence each."""
    for record in records:
        sources = [made_source([record[side]], siglum=side.upper()) for side in ("a", "b")]
        scores = overheard(sources, story="", engine=engine).scores
        yield {"id": record["id"], "score": log_odds(scores.get(("A1", "B1"), 0.0))}
