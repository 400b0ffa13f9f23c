"""Two events told in the opposite order: before the warning, after the warning."""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.relations.finding import Finding
from reader.relations.pair import Pair, terms_in
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.8
"""Relations page §3.2, order."""

ALIKE = 0.6
"""Share of the terms of either event that both passages have."""

_ORDER = re.compile(r"\b(?:before|after)\b", re.IGNORECASE)


def other_order(pair: Pair) -> Finding | None:
    """The two events that one passage puts before and the other after each other, as a contradiction."""
    ours, theirs = _joint(pair.a), _joint(pair.b)
    if ours is None or theirs is None:
        return None
    if pair.a.words(ours).lower() == pair.b.words(theirs).lower():
        return None
    for mine, yours in zip(_events(pair.a, ours), _events(pair.b, theirs), strict=True):
        either = mine | yours
        if not mine & yours or len(mine & yours) < ALIKE * len(either):
            return None
    return Finding(
        relation=Relation.CONTRADICTION,
        kind="order",
        a=ours,
        b=theirs,
        note="the same two events, one “{a}” and “{b}” the other",
        confidence=CONFIDENCE,
    )


def _joint(side: Annotation) -> Span | None:
    """The only *before* or *after* of the passage."""
    found = list(_ORDER.finditer(side.passage.text))
    at = side.passage.start
    return Span(found[0].start() + at, found[0].end() + at) if len(found) == 1 else None


def _events(side: Annotation, joint: Span) -> tuple[frozenset[str], frozenset[str]]:
    return (
        terms_in(side, Span(side.passage.start, joint.start)),
        terms_in(side, Span(joint.end, side.passage.end)),
    )
