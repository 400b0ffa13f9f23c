"""Which event a stretch of a passage belongs to: the class of the verb or noun that it stands with."""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.relations.expressions import Told, expressions
from reader.relations.pair import clause_at
from reader.relations.remembered import remembered
from reader.vocabulary.span import Span

NEAR, FARTHEST = 60, 120
"""Characters between a value and the word of the event that it belongs to: in another clause, in its own."""

ONCE = frozenset(
    {
        "origin",
        "find",
        "die",
        "born",
        "sign",
        "happen",
        "arrest",
        "learn",
        "develop",
        "hand down",
        "theft",
        "escape",
        "marry",
        "sentence",
    }
)
"""Events that one thing has once, and on which a date or a place hangs."""


@remembered
def events(side: Annotation) -> list[Told]:
    """The words of the passage that tell an event of the list, with offsets in the source's text."""
    by = side.passage.start
    return [
        told._replace(span=Span(told.span.start + by, told.span.end + by))
        for told in expressions("event_classes.txt").told(side.passage.text)
    ]


def event_of(
    side: Annotation, value: Span, *, anchor: Span | None = None, farthest: int = FARTHEST
) -> Told | None:
    """The event that a value dates or places: its anchor's, or the nearest one up to ``farthest``."""
    told = events(side)
    if anchor is not None:
        found = [one for one in told if one.span.start <= anchor.start < one.span.end]
        if found:
            return found[0]
    near = [
        one
        for one in told
        if one.kind in ONCE
        and one.span != value
        and _gap(one.span, value)
        <= (farthest if _in_one_clause(side, one.span, value) else min(NEAR, farthest))
    ]
    return min(near, key=lambda one: (_gap(one.span, value), one.span.start), default=None)


def _in_one_clause(side: Annotation, one: Span, other: Span) -> bool:
    return clause_at(side, one.start) == clause_at(side, other.start)


def _gap(one: Span, other: Span) -> int:
    return max(one.start, other.start) - min(one.end, other.end)
