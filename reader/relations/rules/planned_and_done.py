"""What one passage tells as a plan, the other, published later, tells as done or under way."""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.language.certainty import Status, StatusCue, status_at
from reader.relations.finding import Finding
from reader.relations.pair import Pair, terms_in
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

BASE = 0.5
"""Confidence with the fewest cues; relations page §5."""

PER_TERM = 0.1
"""More for each planned term that the later passage states."""

MOST = 0.9
"""Never more than that; relations page §5."""

LEAST_SHARED = 2
"""Terms under the plan that the later passage tells as facts."""


_AHEAD = frozenset({Status.PLANNED, Status.OPEN})
"""What is still to come or to be decided."""


def planned_and_done(pair: Pair) -> Finding | None:
    """The plan of the earlier passage against the fact of the later, as a follow-up."""
    if not pair.days:
        return None
    if pair.days > 0:
        return _carried_out(pair.a, pair.b)
    found = _carried_out(pair.b, pair.a)
    return found.mirrored() if found is not None else None


def _carried_out(earlier: Annotation, later: Annotation) -> Finding | None:
    if any(cue.status in _AHEAD for cue in later.statuses):
        return None
    best: Finding | None = None
    for cue in earlier.statuses:
        if cue.status not in _AHEAD:
            continue
        found = _fulfilled(earlier, later, cue)
        if found is not None and (best is None or found.confidence > best.confidence):
            best = found
    return best


def _fulfilled(earlier: Annotation, later: Annotation, cue: StatusCue) -> Finding | None:
    planned = terms_in(earlier, Span(earlier.passage.start, cue.scope.end))
    stated = [
        token
        for token in later.tokens
        if token.term in planned and status_at(later.statuses, token.start) is Status.ASSERTED
    ]
    shared = {token.term for token in stated}
    count = len(shared)
    if count < LEAST_SHARED:
        return None
    return Finding(
        relation=Relation.FOLLOW_UP,
        kind="status",
        a=Span(cue.cue.start, max(cue.cue.end, cue.scope.end)),
        b=Span(stated[0].start, stated[-1].end),
        note="planned in {A} (“{a}”), told as a fact in {B}, published later: “{b}”",
        confidence=min(MOST, BASE + PER_TERM * count),
    )
