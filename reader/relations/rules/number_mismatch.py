"""Two figures of one quantity that cannot both be true.

Rounding, bounds, ranges and units agree; so do figures that plain arithmetic reconciles. Whether both
passages tell of one event, in one voice and at one time is for the gates.
"""

from __future__ import annotations

from reader.language.quantity import Precision, QuantityKind
from reader.language.quantity_agreement import agrees
from reader.relations.arithmetic import reconciled, told_on_both_sides
from reader.relations.figures import (
    COUNTED_ON,
    FigurePair,
    figure_pairs,
    is_foretold,
    is_other_vote,
    is_rest,
    narrowing,
    of_other_outcome,
    same_holder,
)
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.vocabulary.relation import Relation

EXACT, BOUND, VAGUE = 0.90, 0.85, 0.70
"""Confidence by the looser of the two figures; relations page §3.1."""

LEAST_COVER = 0.5
"""Share of the words around the one figure that the other passage must have."""

LEAST_COVER_OF = {QuantityKind.SPLIT: 0.2, QuantityKind.AGE: 0.3}
"""The same for kinds of which a story has one to a holder."""

_ONCE = frozenset({QuantityKind.SPLIT, QuantityKind.AGE})
"""What a holder has once, and what does not change between two days."""

_REVISED = frozenset({QuantityKind.PERCENT, QuantityKind.POINTS, QuantityKind.RATIO, QuantityKind.RATE})
"""Shares, rises and prices per unit: they stand otherwise an hour later."""


def number_mismatch(pair: Pair) -> Finding | None:
    """The figures of one quantity that exclude each other and share most words, as a contradiction."""
    worst: FigurePair | None = None
    found = list(figure_pairs(pair))
    settled = {span for one in found if agrees(one.a, one.b) for span in ((0, one.a.span), (1, one.b.span))}
    for figures in found:
        if (0, figures.a.span) in settled or (1, figures.b.span) in settled:
            continue
        if narrowing(pair.a, figures.a) != narrowing(pair.b, figures.b):
            continue
        if is_rest(pair.a, figures.a) or is_rest(pair.b, figures.b):
            continue
        if is_foretold(pair.a, figures.a) is not is_foretold(pair.b, figures.b):
            continue
        if figures.a.kind is QuantityKind.AGE and not same_holder(pair, figures):
            continue
        if of_other_outcome(pair, figures) or is_other_vote(figures):
            continue
        if told_on_both_sides(pair, figures) or reconciled(pair, figures):
            continue
        if figures.cover >= LEAST_COVER_OF.get(figures.a.kind, LEAST_COVER) and (
            worst is None or figures.cover > worst.cover
        ):
            worst = figures
    if worst is None:
        return None
    return Finding(
        relation=Relation.CONTRADICTION,
        kind="number",
        a=worst.a.span,
        b=worst.b.span,
        note=f"{_subject(worst)}: “{{a}}” / “{{b}}”",
        confidence=_confidence(worst),
        once=worst.a.kind in _ONCE,
        changing=worst.a.kind not in _ONCE,
        running=_runs(worst),
    )


def _runs(figures: FigurePair) -> bool:
    """Whether the figure is counted or revised while a story runs; how many sat in a room is not."""
    moves = figures.a.kind in _REVISED or "to" in (figures.a.change, figures.b.change)
    return moves or bool({figures.a.slot, figures.b.slot} & COUNTED_ON)


def _subject(figures: FigurePair) -> str:
    what = figures.a.slot or figures.a.noun or figures.b.noun or figures.a.kind.value
    return f"two figures for one quantity ({what})"


def _confidence(figures: FigurePair) -> float:
    loose = {figures.a.precision, figures.b.precision}
    if Precision.VAGUE in loose:
        return VAGUE
    return BOUND if Precision.BOUND in loose else EXACT
