"""The innocent explanations of two figures that differ: sums, differences, shares, rates, one more for the
attacker; or one passage that tells both. Relations page §3.15.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from reader.language.annotate import Annotation
from reader.language.quantity import Quantity, QuantityKind
from reader.language.quantity_agreement import agrees, comparable
from reader.relations.figures import FigurePair
from reader.relations.pair import Pair

CLOSE = 0.011
"""Relative difference at which a computed figure is the other figure."""

MOST_PARTS = 6
"""Figures of one passage that are tried as parts of a sum."""

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.POINTS, QuantityKind.COUNT})
_ONE_MORE = re.compile(
    r"\b(?:including the|himself|herself|themselves|the (?:gunman|attacker|driver|pilot|bomber|shooter)|"
    r"and (?:his|her|its)|the (?:first|last|only)|one (?:more|other)|"
    r"and (?:one|another) (?:in|of|from|at))\b",
    re.IGNORECASE,
)
_PERIODS = (12.0, 4.0, 7.0, 52.0, 24.0, 365.0)
"""Months and quarters of a year, days of a week, weeks and days of a year, hours of a day."""


def told_on_both_sides(pair: Pair, figures: FigurePair, *, of_one_sort: bool = False) -> bool:
    """Whether one passage also has the other's figure, so that both tell the same story.

    ``of_one_sort`` asks that it counts or measures the same there.
    """
    return _has(pair.a, figures.b, figures.a, of_one_sort) or _has(pair.b, figures.a, figures.b, of_one_sort)


def reconciled(pair: Pair, figures: FigurePair) -> bool:
    """Whether plain arithmetic on the figures of the passages makes the two one."""
    for side, mine, yours in ((pair.a, figures.a, figures.b), (pair.b, figures.b, figures.a)):
        own = [q.value for q in side.quantities if q.kind in _SHARES or q.kind is mine.kind][:MOST_PARTS]
        if any(_near(result, yours.value) for result in _results(own)):
            return True
        if mine.of and yours.kind is QuantityKind.PERCENT and _near(100 * mine.value / mine.of, yours.value):
            return True
    larger, smaller = max(figures.a.value, figures.b.value), min(figures.a.value, figures.b.value)
    if larger - smaller == 1 and any(_ONE_MORE.search(side.passage.text) for side in (pair.a, pair.b)):
        return True
    rates = "/" in figures.a.unit or "/" in figures.b.unit
    return rates and smaller > 0 and any(_near(larger / smaller, period) for period in _PERIODS)


def _has(side: Annotation, figure: Quantity, but: Quantity, of_one_sort: bool) -> bool:
    # Kind alone is asked of figures that tell nothing more: better one conflict missed than one made up.
    return any(
        q.span != but.span
        and q.kind is figure.kind
        and not (q.slot and figure.slot and q.slot != figure.slot)
        and (comparable(q, figure) or not of_one_sort)
        and agrees(q, figure)
        for q in side.quantities
    )


def _results(values: list[float]) -> Iterator[float]:
    for size in (2, 3):
        for some in combinations(values, size):
            yield sum(some)
    for one, two in combinations(values, 2):
        yield abs(one - two)
        yield one * two


def _near(one: float, two: float) -> bool:
    return abs(one - two) <= CLOSE * max(abs(one), abs(two))
