"""How near two sentences of different articles come to one fact: for graded likeness and for the choice of
pairs that can be compared at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import log

from benchmarks.made_source import made_source
from benchmarks.overheard import overheard
from benchmarks.tasks import Record

LEAST = 1e-4
"""Score of a pair that the engine did not look at: what it rounds its scores to."""


def answers(records: Iterable[Record], *, engine: str) -> Iterator[Record]:
    """The log-odds of the engine's score for each pair, as two articles of a sentence each."""
    for record in records:
        sources = [made_source([record[side]], siglum=side.upper()) for side in ("a", "b")]
        scores = overheard(sources, story="", engine=engine).scores
        score = min(max(scores.get(("A1", "B1"), 0.0), LEAST), 1.0 - LEAST)
        yield {"id": record["id"], "score": round(log(score / (1.0 - score)), 4)}
