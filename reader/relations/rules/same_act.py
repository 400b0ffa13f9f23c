"""One act with one participant told in both passages: the same verb or noun, and a name beside it in both."""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.language.negation import polarity_at
from reader.language.tokens import Token
from reader.relations.acts import LIGHT, act, is_act
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, terms_in, tokens_in
from reader.relations.printed_runs import printed_runs
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

BASE = 0.6
"""Confidence of one act with one name and one other term."""

PER_TERM = 0.05
"""More for each further term."""

BESIDES = 2
"""Terms besides the act, one of them a name, that both statements have."""

AT_MOST = 3
"""Names that the note quotes."""

MOST = 0.8
"""Never more than that: who did it to whom is not asked."""


def same_act(pair: Pair) -> Finding | None:
    """The act that both tell with most of the same names, as agreement."""
    if not pair.shared_names:
        return None
    best: tuple[int, Token, Token] | None = None
    common = {act(term) for term in pair.a.terms} & {act(term) for term in pair.b.terms}
    others = _acts(pair.b, common)
    for ours in _acts(pair.a, common):
        for theirs in others:
            if act(ours.term) != act(theirs.term):
                continue
            around = _around(pair.a, ours) & _around(pair.b, theirs)
            besides = len(around) if around & pair.shared_names else 0
            if besides >= BESIDES and (best is None or besides > best[0]):
                best = besides, ours, theirs
    if best is None:
        return None
    count, ours, theirs = best
    return Finding(
        relation=Relation.AGREEMENT,
        kind="act",
        a=_told(pair, pair.a, ours),
        b=_told(pair, pair.b, theirs),
        note=_note(pair, ours, theirs),
        confidence=min(MOST, BASE + PER_TERM * (count - BESIDES)),
    )


def _acts(side: Annotation, common: set[str]) -> list[Token]:
    """The words that tell an act of the other passage too and are not negated."""
    return [
        token
        for token in side.tokens
        if not token.capital
        and act(token.term) in common
        and token.term not in LIGHT
        and (is_act(token.term) or side.words(Span(token.start, token.end)).endswith("ed"))
        and polarity_at(side.negations, token.start) > 0
    ]


def _around(side: Annotation, token: Token) -> frozenset[str]:
    """The terms of the statement besides the act."""
    return terms_in(side, clause_at(side, token.start)) - {token.term}


def _note(pair: Pair, ours: Token, theirs: Token) -> str:
    """The act as both print it, and who or what is named with it in both: nothing else was compared."""
    (one,), (other,) = printed_runs(pair.a, [ours]), printed_runs(pair.b, [theirs])
    common = _around(pair.a, ours) & _around(pair.b, theirs) & pair.shared_names
    inside = tokens_in(pair.a, clause_at(pair.a, ours.start))
    first = {token.term: token for token in reversed(inside) if token.term in common}
    names = printed_runs(pair.a, sorted(first.values(), key=lambda token: token.start))
    words = f"“{one}”" if one.casefold() == other.casefold() else f"“{one}” / “{other}”"
    return f"both tell of {words}, and name {', '.join(names[:AT_MOST])} with it"


def _told(pair: Pair, side: Annotation, token: Token) -> Span:
    """From the first to the last of the act and the shared terms of its clause."""
    inside = tokens_in(side, clause_at(side, token.start))
    around = [token, *(other for other in inside if other.term in pair.shared)]
    return Span(min(other.start for other in around), max(other.end for other in around))
