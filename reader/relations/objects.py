"""What is approved, refused, attended or not: the object of the claim that a stretch stands in.

Opposite words about two objects exclude nothing. What follows from that is for the gates.
"""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.claim import Claim, ClaimKind
from reader.language.quantity import QuantityKind
from reader.language.quantity_agreement import agrees, comparable
from reader.relations.alike import alike
from reader.relations.pair import Pair, clause_at, terms_in
from reader.vocabulary.span import Span

_WITHIN = frozenset({ClaimKind.EVENT, ClaimKind.QUOTATION, ClaimKind.REPORT})
"""Claims whose object is that of another, or only a saying."""

_HEAD_ENDS = re.compile(
    r"\s(?:of|after|before|for|in|at|on|to|with|from|by|about|over|that|which|who|during|as|and|or)\s|[,;:(]"
)
"""What stands behind the words that name the object."""

_SILENT = frozenset({QuantityKind.IDENTIFIER, QuantityKind.ORDINAL, QuantityKind.CLOCK_TIME})
"""Figures that do not say how much of what."""

_FIRST = re.compile(
    r"\b(first|second|third|fourth|original|earlier|previous|new|revised|amended)\s", re.IGNORECASE
)
"""Words that tell one object of a kind from another."""

_REDONE = re.compile(
    r"\b(?:revised|amended|redrawn|rewritten|redrafted|second attempt|at the second|this time|once more|again"
    r"|eventually|finally|in the end|after all|re-?vote|new (?:vote|offer|talks|proposal|version|draft))\b",
    re.IGNORECASE,
)
"""Words of a thing that came up twice."""


def other_object(pair: Pair, a: Span | None, b: Span | None) -> tuple[str, str] | None:
    """The heads of the two objects where they are two; null where they may be one."""
    ours, theirs = _object(pair.a, a), _object(pair.b, b)
    if ours is None or theirs is None:
        return None
    heads = _head(pair.a, ours), _head(pair.b, theirs)
    if not heads[0] or not heads[1] or alike(heads[0], heads[1]):
        return None
    return pair.a.words(ours), pair.b.words(theirs)


def other_amount(pair: Pair, a: Span | None, b: Span | None) -> tuple[str, str] | None:
    """Two figures of one kind in the clauses of two stretches, which differ; null without such.

    None at all is no amount: that nobody and that all five did something is itself the conflict.
    """
    if a is None or b is None:
        return None
    here, there = clause_at(pair.a, a.start), clause_at(pair.b, b.start)
    ours = [one for one in pair.a.quantities if here.start <= one.span.start < here.end and one.value]
    theirs = [one for one in pair.b.quantities if there.start <= one.span.start < there.end and one.value]
    for one in ours:
        against = [other for other in theirs if comparable(one, other)]
        if one.kind not in _SILENT and against and not any(agrees(one, other) for other in against):
            return pair.a.words(one.span), pair.b.words(against[0].span)
    return None


def one_of_several(pair: Pair, a: Span | None, b: Span | None) -> str | None:
    """A word by which one clause alone picks its object from several; null without one."""
    if a is None or b is None:
        return None
    ours, theirs = (
        {met.lower() for met in _FIRST.findall(side.words(clause_at(side, span.start)))}
        for side, span in ((pair.a, a), (pair.b, b))
    )
    return min(ours ^ theirs, default=None)


def redone(pair: Pair) -> str | None:
    """A word of one passage alone that says that the thing came up twice; null without one."""
    found = [{met.lower() for met in _REDONE.findall(side.passage.text)} for side in (pair.a, pair.b)]
    return min(found[0] ^ found[1], default=None)


def _object(side: Annotation, span: Span | None) -> Span | None:
    if span is None:
        return None
    holding = [
        claim
        for claim in side.claims
        if claim.kind not in _WITHIN
        and any(part.start < span.end and span.start < part.end for part in claim.parts)
        and claim.cue is not None
        and span.start <= claim.cue.start < span.end
    ]
    claim: Claim | None = min(holding, key=lambda one: (one.cue or span).start, default=None)
    return None if claim is None else claim.object


def _head(side: Annotation, stretch: Span) -> frozenset[str]:
    words = side.words(stretch)
    end = _HEAD_ENDS.search(words)
    return terms_in(side, Span(stretch.start, stretch.start + (end.start() if end else len(words))))
