"""The gate that asks whether two passages that conflict tell of one event.

Other countries or other names beside the conflict set it apart; words of weight that both clauses have hold
it together. Finds no conflict itself.
"""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.relations.finding import Finding
from reader.relations.gated import Gated
from reader.relations.pair import Pair, clause_at, terms_in
from reader.vocabulary.link import GateResult, Held
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

NAMED_ANCHORS = 2
"""Terms that two passages must share in the clauses that conflict, for one event by context."""

SURE_ANCHORS = 3
"""The same, by evidence."""


def one_event(pair: Pair, conflict: Finding) -> Gated:
    """One event: names do not clash, and the clauses share words of weight."""
    ours, theirs = _clause(pair.a, conflict.a), _clause(pair.b, conflict.b)
    if conflict.relation is Relation.DIFFERENCE:
        return _looks_like_one(pair, conflict, ours, theirs)
    if conflict.kind in _FILLERS:
        return _by_anchors(pair, ours, theirs)
    places_a, places_b = _countries(pair.a, ours), _countries(pair.b, theirs)
    if places_a - pair.b.terms and places_b - pair.a.terms:
        return Gated.failed("event", "other countries stand beside it", None)
    names_a = pair.a.names & terms_in(pair.a, ours)
    names_b = pair.b.names & terms_in(pair.b, theirs)
    if names_a and names_b and not (names_a & pair.b.terms) and not (names_b & pair.a.terms):
        return Gated.failed("event", "other names stand beside it", None)
    return _by_anchors(pair, ours, theirs)


def _looks_like_one(pair: Pair, difference: Finding, ours: Span, theirs: Span) -> Gated:
    """One event by its slot, whose finder has asked for likeness; other countries set it apart."""
    places_a, places_b = _countries(pair.a, ours), _countries(pair.b, theirs)
    if places_a - pair.b.terms and places_b - pair.a.terms:
        return Gated.failed("event", "other countries stand beside it", None)
    other = _year_before(pair.a, pair.b) or _year_before(pair.b, pair.a)
    if other is not None and not (difference.once and difference.kind in _DATED_APART):
        return Gated.failed("event", f"one tells of {other}", None)
    again = [_ANOTHER.search(side.passage.text) for side in (pair.a, pair.b)]
    told = next((found[0] for found in again if found is not None), None)
    if told is not None and None in again:
        return Gated.failed("event", f"one tells of “{told}”", None)
    answer = _by_anchors(pair, ours, theirs)
    if answer.result.held is Held.FAILED:
        return Gated(GateResult("event", Held.ASSUMPTION, "one slot of the story, little else in common"))
    return answer


def _year_before(side: Annotation, other: Annotation) -> str | None:
    """A year before the story of which alone the one passage tells, and of which the other says nothing."""
    written = side.published or other.published
    if written is None:
        return None
    dated = [
        time for time in side.times if time.low is not None and time.high is not None and not time.of_saying
    ]
    if not dated or any(time.high.year >= written.year - 1 for time in dated if time.high is not None):
        return None
    if {time.value for time in dated} & {time.value for time in other.times}:
        return None
    return dated[0].value


def _by_anchors(pair: Pair, ours: Span, theirs: Span) -> Gated:
    """One event, by the terms of weight that the two clauses share with the other passage."""
    anchors = (terms_in(pair.a, ours) & pair.b.terms) | (terms_in(pair.b, theirs) & pair.a.terms)
    named = bool(anchors & pair.shared_names)
    if len(anchors) >= SURE_ANCHORS or (named and len(anchors) >= NAMED_ANCHORS):
        return Gated(GateResult("event", Held.EVIDENCE, "same " + _listed(pair, anchors)))
    if len(anchors) >= NAMED_ANCHORS or named:
        return Gated(GateResult("event", Held.CONTEXT, "same " + _listed(pair, anchors)))
    if anchors:
        return Gated(GateResult("event", Held.ASSUMPTION, "only " + _listed(pair, anchors) + " in common"))
    return Gated.failed("event", "nothing else in common", None)


_FILLERS = frozenset({"speaker", "place", "person"})
"""Conflicts of names, which therefore do not set two events apart."""

_DATED_APART = frozenset({"date", "number", "grade"})
"""What a holder has once, whatever year stands beside it."""

_ANOTHER = re.compile(
    r"\b(?:an?|in|the) (?:earlier|previous|separate|similar|unrelated) (?!to\b|that\b|in\b|than\b)\w+",
    re.IGNORECASE,
)
"""Words of an event beside the one that the other passage tells of."""


def _countries(side: Annotation, clause: Span) -> frozenset[str]:
    """The countries of the clause; where it has none, those of the passage."""
    inside = frozenset(term for term in terms_in(side, clause) if term.startswith("@"))
    return inside or frozenset(term for term in side.terms if term.startswith("@"))


def _listed(pair: Pair, anchors: frozenset[str]) -> str:
    """Up to three of the anchors as the first passage prints them."""
    printed = {token.term: token for token in reversed(pair.a.tokens) if token.term in anchors}
    first = sorted(printed.values(), key=lambda token: token.start)[:3]
    return ", ".join(pair.a.words(Span(token.start, token.end)) for token in first)


def _clause(side: Annotation, span: Span | None) -> Span:
    return side.span if span is None else clause_at(side, span.start)
