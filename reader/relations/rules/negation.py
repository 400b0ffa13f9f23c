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

PLAIN_OF_UNNAMED = 2
"""Terms but names that both statements share, where one speaker is a *he* of whom nothing is known."""

SHORT = 7
"""Terms of a denial of which one may be enough."""

_OUGHT = ("should", "must", "ought", "need")
"""How *shouldn't* and its like begin: what ought not to be may be."""

_TWO = frozenset({Standing.OPPOSED, Standing.UNCLEAR})
"""How the voices of a dispute stand to each other."""

_FIRM = frozenset({Status.ASSERTED, Status.PLANNED})

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
    if not _denies_a_fact(denying, negated):
        return None
    scope = _own_clause(denying, negated.scope)
    inside = _negated_tokens(denying, negated, scope)
    terms = frozenset(token.term for token in inside)
    shared = terms & stating.terms
    around = terms_in(denying, clause_at(denying, scope.start), but=negated.operator) & stating.terms
    if not shared or len(around | shared) < LEAST_SHARED or len(shared) < LEAST_COVER * len(terms):
        return None
    predicate = next((token for token in inside if token.term not in _RAISING), inside[0])
    stated = _statement_of(predicate, denying, stating, negated, inside)
    if stated is None:
        return None
    clause = clause_at(stating, stated.start)
    back = terms_in(stating, said_with(stating, clause, stated.start))
    cover = len(back & (denying.terms | terms)) / len(back) if back else 0.0
    last = max(token.end for token in inside if token.term in shared)
    denial = Span(
        min(negated.operator.start, predicate.start), max(negated.operator.end, predicate.end, last)
    )
    ends = [token.end for token in tokens_in(stating, clause) if token.term in shared]
    plain = len(shared - denying.names - stating.names)
    # *no deal* names the thing only; two words of it must be told before two speakers dispute it.
    if negated.kind is NegationKind.NO and plain < PLAIN_OF_UNNAMED and cover < LEAST_COVER_BACK:
        return None
    statement = Span(stated.start, max([stated.end, *ends]))
    return _judged(Pair(denying, stating), denial, statement, plain=plain, cover=cover)


def _denies_a_fact(denying: Annotation, negated: Negation) -> bool:
    """Whether the word turns what is told into its opposite: neither a wish nor *nothing*, *shouldn't*."""
    if negated.kind is NegationKind.NOT and _is_infinitive(denying, negated):
        return False
    operator = denying.words(negated.operator).lower()
    return negated.flips and operator != "nothing" and not operator.startswith(_OUGHT)


def _statement_of(
    predicate: Token, denying: Annotation, stating: Annotation, negated: Negation, inside: tuple[Token, ...]
) -> Token | None:
    """Where the other passage states, without a negation of its own, what is negated."""
    shared = frozenset(token.term for token in inside) & stating.terms
    if predicate.term in _NO_CLAIM or predicate.term not in shared:
        return None
    if any(polarity_at(denying.negations, token.start) > 0 for token in inside if token.term in shared):
        return None
    if any(polarity_at(denying.negations, t.start) > 0 for t in denying.tokens if t.term == predicate.term):
        return None  # It says both: *that is not the aim, this is the aim*.
    stated = _stated(stating, predicate.term, shared)
    if stated is None or status_at(stating.statuses, stated.start) is Status.DENIED:
        return None
    printed = stating.words(Span(stated.start, stated.end)).lower()
    if negated.kind is NegationKind.AFFIX and printed != denying.words(negated.scope).lower():
        return None
    clause = clause_at(stating, stated.start)
    if any(other.flips and clause.start <= other.operator.start < clause.end for other in stating.negations):
        return None
    return stated


def _judged(pair: Pair, denial: Span, statement: Span, *, plain: int, cover: float) -> Finding | None:
    """A contradiction where most of both statements is one; else a dispute, where two speakers say them."""
    conflict = _found(Relation.CONTRADICTION, denial, statement, CONFIDENCE)
    if _are_plans(pair, denial, statement):
        conflict = conflict._replace(kind="stance")
    how = standing(pair, conflict)
    if how in _TWO and status_at(pair.b.statuses, statement.start) not in _FIRM:
        return None  # *whether it will* is no other side.
    if how in _TWO and _of_two(pair, denial, statement):
        return None
    needed = PLAIN_OF_UNNAMED if how is Standing.UNCLEAR or len(pair.a.terms) > SHORT else 1
    if how in _TWO and plain < needed:
        return None
    if cover >= LEAST_COVER_BACK and (how is not Standing.UNCLEAR or plain >= needed):
        return conflict
    voices = voice_over(pair.a, denial), voice_over(pair.b, statement)
    if plain < needed or cover < LEAST_COVER_OPPOSED or None in voices or how not in _TWO:
        return None
    who, whom = (plain_name(voice.name if voice else None) for voice in voices)
    found = _found(Relation.DISPUTE, denial, statement, OPPOSED)
    return found._replace(note=f"{who} in {{A}}: “{{a}}”; {whom} in {{B}}: “{{b}}”")


def _of_two(pair: Pair, denial: Span, statement: Span) -> bool:
    """Whether other names stand in the one clause than in the other."""
    clause_a = said_with(pair.a, clause_at(pair.a, denial.start), denial.start)
    clause_b = said_with(pair.b, clause_at(pair.b, statement.start), statement.start)
    ours, theirs = terms_in(pair.a, clause_a) & pair.a.names, terms_in(pair.b, clause_b) & pair.b.names
    return bool(ours and theirs) and not (ours & pair.b.terms) and not (theirs & pair.a.terms)


def _are_plans(pair: Pair, denial: Span, statement: Span) -> bool:
    """*will not play* against *to play*: what is to be done, in nobody's voice."""
    if voice_over(pair.a, denial) is not None or voice_over(pair.b, statement) is not None:
        return False
    before = pair.b.words(Span(pair.b.passage.start, statement.start))
    ahead = status_at(pair.b.statuses, statement.start) is Status.PLANNED or before.endswith(" to ")
    return ahead and status_at(pair.a.statuses, denial.end - 1) is Status.PLANNED


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
