"""Which event a stretch of a passage belongs to: the class of the verb or noun that it stands with."""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.relations.expressions import Told, expressions
from reader.vocabulary.span import Span

FARTHEST = 60
"""Characters between a value and the word of the event that it belongs to."""


def events(side: Annotation) -> list[Told]:
    """The words of the passage that tell an event of the list, with offsets in the source's text."""
    by = side.passage.start
    return [
        told._replace(span=Span(told.span.start + by, told.span.end + by))
        for told in expressions("event_classes.txt").told(side.passage.text)
    ]


def event_of(side: Annotation, value: Span, *, anchor: Span | None = None) -> Told | None:
    """The event that a value dates or places: its anchor's, or the nearest one of its claim."""
    told = events(side)
    if anchor is not None:
        found = [one for one in told if one.span.start <= anchor.start < one.span.end]
        if found:
            return found[0]
    inside = [one for one in told if one.span != value and _in_one_claim(side, one.span, value)]
    near = [one for one in inside if _gap(one.span, value) <= FARTHEST]
    return min(near, key=lambda one: (_gap(one.span, value), one.span.start), default=None)


def _in_one_claim(side: Annotation, one: Span, other: Span) -> bool:
    return any(
        any(part.start <= one.start < part.end for part in claim.parts)
        and any(part.start <= other.start < part.end for part in claim.parts)
        for claim in side.claims
    )


def _gap(one: Span, other: Span) -> int:
    return max(one.start, other.start) - min(one.end, other.end)
