"""Two clock times for one thing on one day."""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.quantity import Quantity, QuantityKind
from reader.language.quantity_agreement import agrees
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


_UPDATED = re.compile(r"\W*(?:last )?(?:updated|published|posted|modified|first published)\b", re.IGNORECASE)
"""How a line begins that dates the page."""


def other_hour(pair: Pair) -> Finding | None:
    """The only clock times of the two passages where they lie apart, as a contradiction."""
    ours, theirs = _hour(pair.a), _hour(pair.b)
    if ours is None or theirs is None or agrees(ours, theirs) or ours.unit != theirs.unit:
        return None
    if any(_UPDATED.match(side.passage.text) for side in (pair.a, pair.b)):
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


def _hour(side: Annotation) -> Quantity | None:
    hours = [quantity for quantity in side.quantities if quantity.kind is QuantityKind.CLOCK_TIME]
    return hours[0] if len(hours) == 1 else None
