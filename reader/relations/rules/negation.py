"""One passage says what the other says is not so. Whose voices they are, and of when, is for the gates."""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.language.certainty import Status, status_at
from reader.language.english.negators import NO_CLAIM, RAISING
from reader.language.english.stems import stem
from reader.language.negation import Negation, NegationKind, polarity_at
from reader.language.tokens import Token
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, terms_in, tokens_in
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.85
"""Relations page §3.3."""

LEAST_SHARED = 2
"""Terms of the negated clause that the other passage has."""

LEAST_COVER = 0.75
"""Share of the terms of the negated stretch that the other passage has: what is narrower is another claim."""

LEAST_COVER_BACK = 0.5
"""Share of the terms of the other passage's clause that the negating passage has."""

_FLIPPING = frozenset(
    {NegationKind.NOT, NegationKind.NO, NegationKind.IMPLICATIVE, NegationKind.ABSENCE, NegationKind.NOT_YET}
)

_RAISING = frozenset(stem(word) for word in RAISING)
_NO_CLAIM = frozenset(stem(word) for word in NO_CLAIM)


def negation(pair: Pair) -> Finding | None:
    """The first negated statement that the other passage makes without the negation."""
    for negated in pair.a.negations:
        finding = _against(pair.a, pair.b, negated)
        if finding is not None:
            return finding
    for negated in pair.b.negations:
        finding = _against(pair.b, pair.a, negated)
        if finding is not None:
            return finding.mirrored()
    return None


def _against(denying: Annotation, stating: Annotation, negated: Negation) -> Finding | None:
    """The negation as a finding whose first side is the denying passage."""
    if not negated.flips or negated.kind not in _FLIPPING:
        return None
    if denying.words(negated.operator).lower() == "nothing":
        return None
    scope = _own_clause(denying, negated.scope)
    inside = tokens_in(denying, scope, but=negated.operator)
    terms = frozenset(token.term for token in inside)
    shared = terms & stating.terms
    around = terms_in(denying, clause_at(denying, scope.start), but=negated.operator) & stating.terms
    if not shared or len(around | shared) < LEAST_SHARED or len(shared) < LEAST_COVER * len(terms):
        return None
    predicate = next((token for token in inside if token.term not in _RAISING), inside[0])
    if predicate.term in _NO_CLAIM:
        return None
    if predicate.term not in shared:
        return None
    if any(polarity_at(denying.negations, token.start) > 0 for token in inside if token.term in shared):
        return None
    stated = _stated(stating, predicate.term, shared)
    if stated is None:
        return None
    if status_at(stating.statuses, stated.start) is Status.DENIED:
        return None
    clause = clause_at(stating, stated.start)
    if any(other.flips and clause.start <= other.operator.start < clause.end for other in stating.negations):
        return None
    back = terms_in(stating, clause)
    if len(back & denying.terms) < LEAST_COVER_BACK * len(back):
        return None
    return Finding(
        relation=Relation.CONTRADICTION,
        kind="negation",
        a=Span(min(negated.operator.start, predicate.start), max(negated.operator.end, predicate.end)),
        b=Span(stated.start, stated.end),
        note="{A} denies what {B} states: “{a}” / “{b}”",
        confidence=CONFIDENCE,
        changing=True,
    )


def _own_clause(side: Annotation, scope: Span) -> Span:
    clause = clause_at(side, scope.start)
    return Span(scope.start, min(scope.end, clause.end))


def _stated(stating: Annotation, term: str, shared: frozenset[str]) -> Token | None:
    """The first use of the term, where nothing that both passages say is negated."""
    uses = [token for token in stating.tokens if token.term == term]
    if any(
        polarity_at(stating.negations, token.start) < 0 for token in stating.tokens if token.term in shared
    ):
        return None
    return uses[0] if uses else None
