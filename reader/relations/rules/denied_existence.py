"""One passage says that there is a thing, the other that there is none: *there is a case*, *nobody has it*.

What is said to be or to be had needs no verb in common; that is why ``negation`` does not see it.
"""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.certainty import Status, status_at
from reader.language.negation import Negation, NegationKind
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, terms_in, tokens_in
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.8
"""Existence against none; relations page §3.3."""

LEAST_SHARED = 2
"""Terms that the passages share, unless the denial is short."""

SHORT = 4
"""Terms of a denial that may share one alone."""

HEAD = 4
"""Terms behind *there is* that name the thing and where it is."""

_THERE_IS = re.compile(
    r"\bthere(?:[’']s| is| are| was| were| has been| have been| had been) "
    r"(?!(?:no|not|nothing|little|few)\b)",
    re.IGNORECASE,
)
_HAS = re.compile(
    r"^\W*(?:to |been |be |being |currently |yet |ever |any |found |a |an |in |of |seen )*"
    r"(?:ha(?:ve|s|d)|find|found|exist|treated|diagnosed|confirmed|detected|seen|carry|contain|show|infected|"
    r"positive|any|an?|the)\b",
    re.IGNORECASE,
)
"""How what is negated begins where it is the having, finding or being of a thing."""


def denied_existence(pair: Pair) -> Finding | None:
    """The first thing that is in one passage and is not in the other, as a contradiction."""
    found = _against(pair, pair.a, pair.b)
    if found is not None:
        return found
    found = _against(pair, pair.b, pair.a)
    return found.mirrored() if found is not None else None


def _against(pair: Pair, telling: Annotation, denying: Annotation) -> Finding | None:
    there = _THERE_IS.search(telling.passage.text)
    if there is None or telling.negations:
        return None
    at = telling.passage.start
    if status_at(telling.statuses, at + there.start()) is not Status.ASSERTED:
        return None
    clause = clause_at(telling, at + there.end() - 1)
    thing = tokens_in(telling, Span(at + there.end(), clause.end))[:HEAD]
    terms = {token.term for token in thing}
    heads = {token.term for token in thing[:2]}
    enough = len(pair.shared) >= LEAST_SHARED or len(denying.terms) <= SHORT
    for negated in denying.negations:
        scope = terms_in(denying, negated.scope, but=negated.operator)
        if enough and scope & heads and _denies_having(denying, negated):
            last = max(token.end for token in thing if token.term in terms)
            return Finding(
                relation=Relation.CONTRADICTION,
                kind="negation",
                a=Span(at + there.start(), last),
                b=Span(negated.operator.start, max(negated.operator.end, negated.scope.end)),
                note="there is one in {A} (“{a}”), none in {B} (“{b}”)",
                confidence=CONFIDENCE,
                changing=True,
            )
    return None


def _denies_having(side: Annotation, negated: Negation) -> bool:
    if not negated.flips or negated.kind is NegationKind.AFFIX:
        return False
    if negated.kind is NegationKind.NO:
        return True
    behind = side.words(Span(negated.operator.end, max(negated.operator.end, negated.scope.end)))
    return _HAS.match(behind) is not None
