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


def other_hour(pair: Pair) -> Finding | None:
    """The only clock times of the two passages where they lie apart, as a contradiction."""
    told = clock_times(pair.a), clock_times(pair.b)
    if any(len(hours) != 1 for hours in told):
        return None
    ours, theirs = told[0][0], told[1][0]
    if agrees(ours, theirs) or ours.unit != theirs.unit:
        return None
    if not overlap(pair, ours.span, theirs.span).is_of_one_thing:
        return None
    return Finding(
        relation=Relation.CONTRADICTION,
        kind="date",
        a=ours.span,
        b=theirs.span,
        note="two times of day for one thing: “{a}” / “{b}”",
        confidence=CONFIDENCE,
    )
