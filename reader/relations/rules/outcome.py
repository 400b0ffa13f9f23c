"""Two outcomes of one matter that exclude each other: the bill was passed, the bill was thrown out.

Subject and object must be the same as far as words can tell; whether voice, time and certainty are the same
is for the gates.
"""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.quantity import QuantityKind
from reader.relations.among import one_among_several
from reader.relations.finding import Finding
from reader.relations.outcomes import Outcome
from reader.relations.overlap import Overlap, overlap, statement
from reader.relations.pair import Pair, tokens_in
from reader.relations.speakers import one_voice, voice_over
from reader.relations.stated_outcomes import stated_outcomes
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.85
"""Relations page §3.4."""

LEAST_COVER = 0.6
"""Share of the terms around each outcome that the other passage has."""

COVER_OF_OPPOSED = 0.3
"""The same, where two named speakers say the two things."""

LEAST_SHARED = 2
"""Terms that the statements share, unless all that either says is in the other."""

_COMPANY = "company"
"""The class in which the number tells who else was there."""

_WHOLE = re.compile(r"\b(?:all|every|each|both|no|none)\b", re.IGNORECASE)


def outcome(pair: Pair) -> Finding | None:
    """The first two outcomes of one matter that exclude each other, as a contradiction."""
    ours, theirs = stated_outcomes(pair.a), stated_outcomes(pair.b)
    if not ours or not theirs:
        return None
    for mine in ours:
        for yours in theirs:
            if mine.kind != yours.kind or mine.pole == yours.pole:
                continue
            if _is_told_in_both_ways(ours, mine) or _is_told_in_both_ways(theirs, yours):
                continue
            alone = mine.kind == _COMPANY
            if _of_one_matter(pair, mine.span, yours.span, alone=alone):
                return Finding(
                    relation=Relation.CONTRADICTION,
                    kind="outcome",
                    a=mine.span,
                    b=yours.span,
                    note="“{a}” and “{b}” exclude each other",
                    confidence=CONFIDENCE,
                    changing=True,
                )
    return None


def _is_told_in_both_ways(told: list[Outcome], one: Outcome) -> bool:
    return any(other.kind == one.kind and other.pole != one.pole for other in told)


def _of_one_matter(pair: Pair, ours: Span, theirs: Span, *, alone: bool) -> bool:
    found = overlap(pair, ours, theirs)
    needed = COVER_OF_OPPOSED if _two_named_speakers(pair, ours, theirs) else LEAST_COVER
    if min(found.cover_a, found.cover_b) < needed or not _shares_enough(found):
        return False
    if _other_doers(pair, ours, theirs):
        return False
    if not _touches(pair.a, pair.b, ours) or not _touches(pair.b, pair.a, theirs):
        return False
    return (alone or _counts_alike(pair, ours, theirs)) and not (
        one_among_several(pair, pair.a, ours) and one_among_several(pair, pair.b, theirs)
    )


def _other_doers(pair: Pair, ours: Span, theirs: Span) -> bool:
    """Whether one thing was done by two: the coach accepted the contract, the players turned it down."""
    before, behind = [], []
    for side, span in ((pair.a, ours), (pair.b, theirs)):
        inside = tokens_in(side, statement(side, span), but=span)
        before.append({token.term for token in inside if token.end <= span.start})
        behind.append({token.term for token in inside if token.start >= span.end})
    if not (before[0] and before[1] and behind[0] & behind[1]) or before[0] & before[1]:
        return False
    return not (before[0] & behind[1] or before[1] & behind[0])


def _two_named_speakers(pair: Pair, ours: Span, theirs: Span) -> bool:
    """Whether the outcomes are the statements of two, so that at most a dispute can come of them."""
    mine, yours = voice_over(pair.a, ours), voice_over(pair.b, theirs)
    if mine is None or yours is None or not mine.name or not yours.name:
        return False
    return not one_voice(mine.name, yours.name)


def _shares_enough(found: Overlap) -> bool:
    whole = found.cover_a == found.cover_b == 1.0
    return len(found.shared) >= (1 if whole else LEAST_SHARED)


def _touches(side: Annotation, other: Annotation, span: Span) -> bool:
    """Whether the word of weight right before or right behind the outcome is in the other passage too."""
    inside = tokens_in(side, statement(side, span), but=span)
    before = [token.term for token in inside if token.end <= span.start][-1:]
    behind = [token.term for token in inside if token.start >= span.end][:1]
    return any(term in other.terms for term in (*before, *behind))


def _counts_alike(pair: Pair, ours: Span, theirs: Span) -> bool:
    """Not two numbers of things of which some came out so and some otherwise."""
    mine, yours = _counts(pair.a, ours), _counts(pair.b, theirs)
    if not mine and not yours:
        return True
    if mine and yours:
        return mine == yours
    without = pair.b if mine else pair.a
    span = theirs if mine else ours
    return _WHOLE.search(without.words(statement(without, span))) is not None


def _counts(side: Annotation, span: Span) -> frozenset[float]:
    clause = statement(side, span)
    return frozenset(
        quantity.value
        for quantity in side.quantities
        if quantity.kind is QuantityKind.COUNT and clause.start <= quantity.span.start < clause.end
    )
