"""How much alike two sentences are, by degrees.

The engine weighs words and meanings against those of a story. Here a story is a heap of a hundred pairs, each
side shuffled by itself, so that a place in the heap says nothing of who belongs together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from random import Random

from benchmarks.made_source import made_source
from benchmarks.overheard import overheard
from benchmarks.tasks import Record
from benchmarks.tasks.log_odds import log_odds

HEAP = 100
"""Pairs that make a story: enough for a background, few enough that every pair is looked at."""


def answers(records: Iterable[Record], *, engine: str) -> Iterator[Record]:
    """The log-odds of the engine's score for each pair."""
    waiting = iter(records)
    while heap := list(islice(waiting, HEAP)):
        places = {side: _shuffled(len(heap), seed) for seed, side in enumerate("ab", start=1)}
        sources = [made_source([heap[at][side] for at in places[side]], siglum=side.upper()) for side in "ab"]
        scores = overheard(sources, story="", engine=engine).scores
        for number, record in enumerate(heap):
            pair = (f"A{places['a'].index(number) + 1}", f"B{places['b'].index(number) + 1}")
            yield {"id": record["id"], "score": log_odds(scores.get(pair, 0.0))}


def _shuffled(count: int, seed: int) -> Sequence[int]:
    return Random(seed).sample(range(count), count)
