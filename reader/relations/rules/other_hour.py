"""Two clock times for one thing on one day."""

from __future__ import annotations

from reader.language.quantity_agreement import agrees
from reader.relations.clock_times import clock_times
from reader.relations.finding import Finding
from reader.relations.overlap import overlap
from reader.relations.pair import Pair
from reader.vocabulary.relation import Relation

CONFIDENCE = 0.8
"""Relations page §3.2."""

LEAST_COVER = 0.75
"""Share of the terms around each time that the other passage has."""

LEAST_SHARED = 2
"""Terms that the statements share."""


def other_hour(pair: Pair) -> Finding | None:
    """The only clock times of the two passages where they lie apart, as a contradiction."""
    told = clock_times(pair.a), clock_times(pair.b)
    if any(len(hours) != 1 for hours in told):
        return None
    ours, theirs = told[0][0], told[1][0]
    if agrees(ours, theirs) or ours.unit != theirs.unit:
        return None
    found = overlap(pair, ours.span, theirs.span)
    if min(found.cover_a, found.cover_b) < LEAST_COVER or len(found.shared) < LEAST_SHARED:
        return None
    return Finding(
        relation=Relation.CONTRADICTION,
        kind="date",
        a=ours.span,
        b=theirs.span,
        note="two times of day for one thing: “{a}” / “{b}”",
        confidence=CONFIDENCE,
    )
