"""Two dates for one thing that happens once.

What a date dates, and how exactly it is told, is for ``times``; whether both passages tell of one event is
for the gates.
"""

from __future__ import annotations

from reader.relations.dates import DatePair, across_midnight, date_pairs, excludes
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.vocabulary.relation import Relation

CONFIDENCE = 0.85
"""Relations page §3.2."""

LEAST_COVER = 0.5
"""Share of the words around the one date that the other passage must have."""


def date_mismatch(pair: Pair) -> Finding | None:
    """The dates of one thing that exclude each other, as a contradiction."""
    worst: DatePair | None = None
    for dates in date_pairs(pair):
        if not excludes(dates.a, dates.b) or across_midnight(pair, dates):
            return None
        if dates.once and dates.cover >= LEAST_COVER and (worst is None or dates.cover > worst.cover):
            worst = dates
    if worst is None:
        return None
    return Finding(
        relation=Relation.CONTRADICTION,
        kind="date",
        a=worst.a.span,
        b=worst.b.span,
        note=f"two dates for one thing: “{{a}}” ({worst.a.value}) / “{{b}}” ({worst.b.value})",
        confidence=CONFIDENCE,
    )
