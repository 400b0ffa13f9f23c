"""What the engine answers to each task of the benchmarks, one task a file.

Each has ``answers(records)``: from the records of a file, cut to the fields that may be read, to the lines of
a prediction, in the form that the scorers read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

Record = dict[str, Any]
"""A line of a file, or of a prediction."""

_COMMON = "id doc sent text title date published dateline source outlet url"
READ = {
    "align": f"{_COMMON} topic docs sentences",
    "attrib": _COMMON,
    "cases": "id a b date_a date_b",
    "names": f"{_COMMON} mentions start end name",
    "pairs": "id a b",
    "relation": "id a b",
    "sentences": _COMMON,
    "sim": "id a b",
    "spans": f"{_COMMON} sentence",
    "stories": _COMMON,
    "times": _COMMON,
}
"""Fields from which the prediction for a task may be made; all others, the gold above all, are taken away."""

TASKS = {
    "align": "align",
    "attrib": "attributions",
    "cases": "cases",
    "names": "names",
    "pairs": "pair_scores",
    "relation": "relation",
    "sentences": "sentences",
    "sim": "likeness",
    "spans": "loaded_words",
    "stories": "stories",
    "times": "times",
}
"""Each task with its file in this folder."""

BY_ENGINE = frozenset({"align", "pairs", "sim"})
"""Tasks that each engine of collation answers in its own way; their ``answers`` take its name."""


def answers(task: str, records: Iterable[Record], *, engine: str = "lexical") -> Iterator[Record]:
    """The lines of the prediction for a task."""
    module = import_module(f"benchmarks.tasks.{TASKS[task]}")
    kept = frozenset(READ[task].split())
    chosen = {"engine": engine} if task in BY_ENGINE else {}
    yielded: Iterator[Record] = module.answers((readable(record, kept) for record in records), **chosen)
    return yielded


def readable(value: Any, kept: frozenset[str]) -> Any:
    """The value without the fields that are not ``kept``, however deep they stand."""
    if isinstance(value, dict):
        return {key: readable(inside, kept) for key, inside in value.items() if key in kept}
    if isinstance(value, list):
        return [readable(inside, kept) for inside in value]
    return value
