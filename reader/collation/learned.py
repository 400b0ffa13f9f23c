"""What an engine has learned: the weights of its two stages, from the table beside this file.

``python -m benchmarks fit collation`` writes the tables.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from reader.shipped_text import shipped_text

BASE = "base"
"""The name of the log-odds that stand before anything is known, in either stage."""

FIRST = "first stage"
"""The name of what the first stage says, among what the second weighs."""


class Stage(NamedTuple):
    """A logistic model."""

    base: float
    """Log-odds where every feature is 0."""
    names: tuple[str, ...]
    """The features, in order."""
    weights: tuple[float, ...]
    """Log-odds for one of each feature, in the same order."""

    def log_odds(self, features: Sequence[float]) -> float:
        """The log-odds of a pair by its features."""
        return self.base + sum(map(float.__mul__, self.weights, features))


class Learned(NamedTuple):
    """The two stages."""

    first: Stage
    """On what two passages share."""
    second: Stage
    """On what the first says of them and of the pairs around; its first feature is ``FIRST``."""


@cache
def learned(engine: str) -> Learned:
    """The weights of an engine, read on first use."""
    table = shipped_text("reader.collation", f"{engine}_weights.txt")
    stages: dict[str, dict[str, float]] = {"1": {}, "2": {}}
    for line in table.splitlines():
        if line and not line.startswith("#"):
            stage, weight, name = line.split(maxsplit=2)
            stages[stage][name] = float(weight)
    return Learned(_stage(stages["1"]), _stage(stages["2"]))


def written(model: Learned) -> str:
    """The table of some weights, without its head."""
    lines = []
    for number, stage in (("1", model.first), ("2", model.second)):
        rows = [(BASE, stage.base), *zip(stage.names, stage.weights, strict=True)]
        lines += [f"{number} {weight:.4f} {name}" for name, weight in rows]
    return "\n".join(lines) + "\n"


def _stage(weights: dict[str, float]) -> Stage:
    base = weights.pop(BASE)
    return Stage(base, tuple(weights), tuple(weights.values()))
