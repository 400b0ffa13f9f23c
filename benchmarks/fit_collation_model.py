"""A logistic model with a ridge, by Newton's method: the same rows give the same figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy
from numpy.typing import NDArray

from reader.collation.learned import Stage

STEPS = 40
"""At most; ten are enough."""

CLOSE = 1e-9
"""A step so small is the last."""

_LEAST = 1e-9
"""Stands in for the spread of a feature that is always the same."""


class Rows(NamedTuple):
    """What a stage is learned from, a row a pair."""

    features: NDArray[numpy.float64]
    """Their features."""
    wanted: NDArray[numpy.float64]
    """1 where the two speak of one fact, else 0."""
    weights: NDArray[numpy.float64]
    """How much each counts."""
    known: NDArray[numpy.float64]
    """Log-odds that are added and not learned."""


def joined(parts: Sequence[Rows]) -> Rows:
    """The rows of several stories."""
    columns = zip(*parts, strict=True)
    return Rows(*(numpy.concatenate(column) for column in columns))


def fit_stage(rows: Rows, names: Sequence[str], *, ridge: float) -> Stage:
    """The stage that fits the rows; the ridge is on weights of features of variance one."""
    weights = rows.weights * (len(rows.weights) / rows.weights.sum())
    mean = numpy.average(rows.features, 0, weights)
    spread = numpy.sqrt(numpy.average((rows.features - mean) ** 2, 0, weights))
    scale = numpy.maximum(spread, _LEAST)
    given = numpy.column_stack([numpy.ones(len(weights)), rows.features / scale])
    penalty = numpy.diag([0.0] + [ridge] * len(names))
    found = numpy.zeros(len(names) + 1)
    for _ in range(STEPS):
        likely = 1 / (1 + numpy.exp(-(given @ found + rows.known).clip(-500, 500)))
        slope = given.T @ (weights * (likely - rows.wanted)) + penalty @ found
        bend = (given * (weights * likely * (1 - likely))[:, None]).T @ given + penalty
        step = numpy.linalg.solve(bend + _LEAST * numpy.eye(len(found)), slope)
        found -= step
        if abs(step).max() < CLOSE:
            break
    base, *learned = (found / numpy.concatenate([[1.0], scale])).tolist()
    # As the table holds them, so that what is measured is what is shipped.
    return Stage(round(base, 4), tuple(names), tuple(round(weight, 4) for weight in learned))
