"""A figure that is counted while the story runs, told on two days: the later report has the later count.

Counts that exclude each other on one day are for ``number_mismatch``.
"""

from __future__ import annotations

from reader.language.quantity_agreement import agrees
from reader.relations.figures import COUNTED_ON, FigurePair, figure_pairs
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.vocabulary.relation import Relation

CONFIDENCE = 0.7
"""Of a figure that is known to run."""

LEAST_CHANGE = 0.02
"""Share of the greater figure by which the two must differ."""


def later_figure(pair: Pair) -> Finding | None:
    """The first running figure that differs between two days, as a follow-up."""
    if not pair.days:
        return None
    found = list(figure_pairs(pair))
    if any(agrees(figures.a, figures.b) and not _differs(figures) for figures in found):
        return None
    for figures in found:
        if _runs(figures) and _differs(figures):
            return Finding(
                relation=Relation.FOLLOW_UP,
                kind="number",
                a=figures.a.span,
                b=figures.b.span,
                note=f"running figure: “{{a}}” ({pair.a.published}) / “{{b}}” ({pair.b.published})",
                confidence=CONFIDENCE,
            )
    return None


def _runs(figures: FigurePair) -> bool:
    return bool({figures.a.slot, figures.b.slot} & COUNTED_ON) or "to" in (figures.a.change, figures.b.change)


def _differs(figures: FigurePair) -> bool:
    ours, theirs = figures.a.value, figures.b.value
    return abs(ours - theirs) > LEAST_CHANGE * max(abs(ours), abs(theirs))
