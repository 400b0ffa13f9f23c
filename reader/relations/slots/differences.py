"""What two passages put differently into one slot, where enough else says that it is one slot."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.slots.advice_apart import advice_apart, advice_keys
from reader.relations.slots.causes_apart import cause_keys, causes_apart
from reader.relations.slots.closes_apart import closes_apart
from reader.relations.slots.dates_apart import date_keys, dates_apart
from reader.relations.slots.deeds_apart import deeds_apart
from reader.relations.slots.directions_apart import directions_apart
from reader.relations.slots.figures_apart import figure_keys, figures_apart
from reader.relations.slots.fillers_apart import fillers_apart
from reader.relations.slots.grades_apart import grade_keys, grades_apart
from reader.relations.slots.hours_apart import hour_keys, hours_apart
from reader.relations.slots.moves_apart import move_keys, moves_apart
from reader.relations.slots.orders_apart import orders_apart
from reader.relations.slots.places_apart import place_keys, places_apart
from reader.relations.slots.poles_apart import pole_keys, poles_apart
from reader.relations.slots.ranks_apart import place_taken_keys, ranks_apart
from reader.relations.slots.sameness import sameness
from reader.relations.slots.sole_figures import sole_figures, sole_keys
from reader.relations.slots.stances_apart import stance_keys, stances_apart
from reader.relations.slots.tolls_apart import toll_keys, tolls_apart
from reader.relations.slots.turns_apart import turns_apart
from reader.vocabulary.span import Span

LONGEST = 5000
"""Characters; a longer passage is no sentence, and holds too many slots to tell which is which."""

TESTS: tuple[Callable[[Pair], Iterator[Finding]], ...] = (
    sole_figures,
    figures_apart,
    dates_apart,
    hours_apart,
    places_apart,
    directions_apart,
    grades_apart,
    ranks_apart,
    poles_apart,
    stances_apart,
    fillers_apart,
    tolls_apart,
    orders_apart,
    turns_apart,
    closes_apart,
    advice_apart,
    moves_apart,
    deeds_apart,
    causes_apart,
)
"""All are asked; what they find is weighed by ``sameness``."""

KEYS: tuple[Callable[[Annotation], Iterator[str]], ...] = (
    figure_keys,
    date_keys,
    place_keys,
    grade_keys,
    pole_keys,
    stance_keys,
    toll_keys,
    advice_keys,
    move_keys,
    hour_keys,
    cause_keys,
    sole_keys,
    place_taken_keys,
)
"""The names by which an index finds passages that fill one slot."""


class Difference(NamedTuple):
    """Two values of what looks like one slot."""

    finding: Finding
    """The values and what they are of."""
    sameness: float
    """How much says that it is one slot; see ``sameness``."""


def differences(pair: Pair) -> list[Difference]:
    """What the two passages put differently, the surest first.

    Of the same two passages the other way round, the same mirrored.
    """
    if max(len(side.passage.text) for side in (pair.a, pair.b)) > LONGEST:
        return []
    if not pair.in_order:
        return [one._replace(finding=one.finding.mirrored()) for one in _found(pair.mirrored())]
    return _found(pair)


def _found(pair: Pair) -> list[Difference]:
    found = [
        Difference(finding, sameness(pair, finding.a, finding.b))
        for test in TESTS
        for finding in test(pair)
        if finding.a is not None and finding.b is not None
    ]
    kept: list[Difference] = []
    for one in sorted(found, key=lambda difference: -difference.sameness):
        if not any(_says(other.finding, one.finding) for other in kept):
            kept.append(one)
    return kept


def _says(kept: Finding, other: Finding) -> bool:
    """Whether the finding that is kept points at the other's words already."""
    return kept.kind == other.kind and _meet(kept.a, other.a) and _meet(kept.b, other.b)


def _meet(one: Span | None, other: Span | None) -> bool:
    return one is not None and other is not None and one.start < other.end and other.start < one.end
