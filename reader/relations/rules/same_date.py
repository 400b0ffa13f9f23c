"""One thing, dated alike: by the same day, month or year, however it is printed."""

from __future__ import annotations

from reader.language.time_expression import Grain
from reader.relations.dates import DatePair, date_pairs
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.vocabulary.relation import Relation

BASE = 0.6
"""Confidence of one date that agrees."""

FOR_COVER = 0.3
"""More, by the share of the words around that both have."""

_FINE = frozenset({Grain.DAY, Grain.WEEKEND, Grain.WEEK, Grain.MONTH})
"""Grains at which one date says something even where it dates another word."""


def same_date(pair: Pair) -> Finding | None:
    """The equal dates whose statements share most words, as agreement."""
    alike = [
        dates
        for dates in date_pairs(pair)
        if dates.a.value == dates.b.value and (dates.same or dates.a.grain in _FINE)
    ]
    best = max(alike, key=lambda dates: (dates.same, dates.cover), default=None)
    if best is None:
        return None
    return Finding(
        relation=Relation.AGREEMENT,
        kind="date",
        a=best.a.span,
        b=best.b.span,
        note=_note(pair, best),
        confidence=round(BASE + FOR_COVER * best.cover, 2),
    )


def _note(pair: Pair, dates: DatePair) -> str:
    printed_alike = pair.a.words(dates.a.span) == pair.b.words(dates.b.span)
    return f"same date, {dates.a.value}: “{{a}}”" + ("" if printed_alike else " / “{b}”")
