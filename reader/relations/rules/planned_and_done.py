"""What one passage tells as a plan, the other, later one tells as done or under way.

Where a date of publication is missing, the plan itself shows which passage is the earlier one; then more is
asked of it.
"""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.certainty import Status, StatusCue, status_at
from reader.relations.finding import Finding
from reader.relations.pair import Pair, terms_in, tokens_in
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

BASE = 0.5
"""Confidence with the fewest cues; relations page §5."""

PER_TERM = 0.1
"""More for each planned term that the later passage states."""

MOST = 0.9
"""Never more than that; relations page §5."""

LEAST_SHARED = 2
"""Terms up to the end of the plan that the later passage tells as facts."""

HEART = 3
"""Words of weight behind the cue of which one must come again, where a date of publication is missing."""

_AHEAD = frozenset({Status.PLANNED, Status.OPEN})
"""What is still to come or to be decided."""

_STILL_AHEAD = re.compile(
    r"\b(?:announc|confirm|upcoming|prepar|ahead of|tomorrow|next (?:week|month|year)|"
    r"chosen|tapped|picked|named)",
    re.IGNORECASE,
)
"""Words of a passage that tells of a plan as well, without a cue of its own."""


def planned_and_done(pair: Pair) -> Finding | None:
    """The plan of the earlier passage against the fact of the later, as a follow-up."""
    if pair.days == 0:
        return None
    if pair.days is not None:
        ours = _carried_out(pair.a, pair.b, dated=True) if pair.days > 0 else None
        theirs = _carried_out(pair.b, pair.a, dated=True) if pair.days < 0 else None
    else:
        ours = _carried_out(pair.a, pair.b, dated=False)
        theirs = _carried_out(pair.b, pair.a, dated=False)
    if ours is not None:
        return ours
    return theirs.mirrored() if theirs is not None else None


def _carried_out(earlier: Annotation, later: Annotation, *, dated: bool) -> Finding | None:
    if any(cue.status in _AHEAD for cue in later.statuses):
        return None
    if not dated and _STILL_AHEAD.search(later.passage.text):
        return None
    found = [
        one
        for cue in earlier.statuses
        if cue.status in _AHEAD and (dated or _is_firm(earlier, cue))
        if (one := _fulfilled(earlier, later, cue, dated=dated)) is not None
    ]
    return max(found, key=lambda one: one.confidence, default=None)


def _fulfilled(earlier: Annotation, later: Annotation, cue: StatusCue, *, dated: bool) -> Finding | None:
    planned = terms_in(earlier, Span(earlier.passage.start, cue.scope.end))
    stated = [
        token
        for token in later.tokens
        if token.term in planned and status_at(later.statuses, token.start) is Status.ASSERTED
    ]
    shared = {token.term for token in stated}
    if len(shared) < LEAST_SHARED:
        return None
    if not dated and not shared & _heart(earlier, cue):
        return None
    order = "published later" if dated else "so told later"
    return Finding(
        relation=Relation.FOLLOW_UP,
        kind="status",
        a=Span(cue.cue.start, max(cue.cue.end, cue.scope.end)),
        b=Span(stated[0].start, stated[-1].end),
        note=f"planned in {{A}} (“{{a}}”), told as a fact in {{B}}, {order}: “{{b}}”",
        confidence=min(MOST, BASE + PER_TERM * len(shared)),
    )


def _heart(side: Annotation, cue: StatusCue) -> frozenset[str]:
    """What the plan is about: the first words of weight behind its cue."""
    return frozenset(token.term for token in tokens_in(side, cue.scope, but=cue.cue)[:HEART])


def _is_firm(side: Annotation, cue: StatusCue) -> bool:
    """A plan in the outlet's own words: neither *would* nor a speaker's quoted future, nor undecided."""
    if cue.status is not Status.PLANNED or side.words(cue.cue).lower().startswith("would"):
        return False
    return not any(quoted.span.start <= cue.cue.start < quoted.span.end for quoted in side.quotations)
