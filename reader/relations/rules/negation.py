"""One passage says what the other says is not so. Whose voices they are, and of when, is for the gates."""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.language.certainty import Status, status_at
from reader.language.english.negators import NO_CLAIM, RAISING
from reader.language.english.stems import stem
from reader.language.negation import Negation, NegationKind, polarity_at
from reader.language.tokens import Token, TokenKind
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, terms_in, tokens_in
from reader.relations.speakers import Standing, plain_name, said_with, standing, voice_over
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


LEAST_COVER_OPPOSED = 0.25
"""The same, where two named speakers say the two things."""

OPPOSED = 0.65
"""Confidence of such a dispute."""

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
    if negated.kind is NegationKind.NOT and _is_infinitive(denying, negated):
        return None
    if not negated.flips or denying.words(negated.operator).lower() == "nothing":
        return None
    scope = _own_clause(denying, negated.scope)
    inside = _negated_tokens(denying, negated, scope)
    terms = frozenset(token.term for token in inside)
    shared = terms & stating.terms
    around = terms_in(denying, clause_at(denying, scope.start), but=negated.operator) & stating.terms
    if not shared or len(around | shared) < LEAST_SHARED or len(shared) < LEAST_COVER * len(terms):
        return None
    predicate = next((token for token in inside if token.term not in _RAISING), inside[0])
    if predicate.term in _NO_CLAIM or predicate.term not in shared:
        return None
    if any(polarity_at(denying.negations, token.start) > 0 for token in inside if token.term in shared):
        return None
    stated = _stated(stating, predicate.term, shared)
    if negated.kind is NegationKind.AFFIX and stated is not None:
        same = stating.words(Span(stated.start, stated.end)).lower() == denying.words(negated.scope).lower()
        stated = stated if same else None
    if stated is None or status_at(stating.statuses, stated.start) is Status.DENIED:
        return None
    clause = clause_at(stating, stated.start)
    if any(other.flips and clause.start <= other.operator.start < clause.end for other in stating.negations):
        return None
    back = terms_in(stating, said_with(stating, clause, stated.start))
    cover = len(back & (denying.terms | terms)) / len(back) if back else 0.0
    told = [token for token in inside if token.term in shared]
    denial = Span(
        min(negated.operator.start, predicate.start), max(negated.operator.end, predicate.end, told[-1].end)
    )
    same = [token.end for token in tokens_in(stating, clause) if token.term in shared]
    statement = Span(stated.start, max(stated.end, *same))
    if cover >= LEAST_COVER_BACK:
        return _found(Relation.CONTRADICTION, denial, statement, CONFIDENCE)
    plain = shared - denying.names - stating.names
    if plain and cover >= LEAST_COVER_OPPOSED and _opposed(denying, stating, denial, statement):
        voices = voice_over(denying, denial), voice_over(stating, statement)
        who, whom = (plain_name(voice.name if voice else None) for voice in voices)
        found = _found(Relation.DISPUTE, denial, statement, OPPOSED)
        return found._replace(note=f"{who} in {{A}}: “{{a}}”; {whom} in {{B}}: “{{b}}”")
    return None


def _found(relation: Relation, denial: Span, statement: Span, confidence: float) -> Finding:
    return Finding(
        relation=relation,
        kind="negation",
        a=denial,
        b=statement,
        note="{A} denies what {B} states: “{a}” / “{b}”",
        confidence=confidence,
        changing=True,
    )


def _opposed(denying: Annotation, stating: Annotation, denial: Span, statement: Span) -> bool:
    """Whether two speakers say the two things; one of them may be a *he* of whom nothing is known."""
    told = _found(Relation.CONTRADICTION, denial, statement, CONFIDENCE)
    both = voice_over(denying, denial) is not None and voice_over(stating, statement) is not None
    return both and standing(Pair(denying, stating), told) in {Standing.OPPOSED, Standing.UNCLEAR}


def _negated_tokens(denying: Annotation, negated: Negation, scope: Span) -> tuple[Token, ...]:
    if negated.kind is not NegationKind.AFFIX:
        return tokens_in(denying, scope, but=negated.operator)
    stripped = stem(denying.words(negated.scope).lower())
    return (Token(stripped, negated.scope.start, negated.scope.end, TokenKind.WORD, False),)


def _is_infinitive(denying: Annotation, negated: Negation) -> bool:
    """*urged him not to sign*: wished, not told."""
    return denying.words(Span(negated.operator.end, negated.scope.end)).startswith(" to ")


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
