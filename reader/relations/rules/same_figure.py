"""One quantity, the same figure: as printed, rounded, in another unit or within a bound."""

from __future__ import annotations

from reader.language.quantity import QuantityKind
from reader.language.quantity_agreement import agrees
from reader.relations.figures import FigurePair, figure_pairs
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.vocabulary.relation import Relation

BASE = 0.6
"""Confidence of one figure that agrees."""

LEAST_COVER = 0.3
"""Share of the words around one figure that the other passage has, where the two clauses share none."""

FOR_COVER = 0.35
"""More, by the share of the words around that both have."""


SMALL = 2
"""Counts up to which a figure alone says little: two sides, both powers."""


def _is_close(figures: FigurePair) -> bool:
    """Whether the words around tell of one thing; a mere bound of another kind agrees with anything."""
    if figures.a.kind is QuantityKind.COUNT and figures.a.value <= SMALL and len(figures.near) < SMALL:
        return False
    return bool(figures.near) or figures.cover >= LEAST_COVER


def same_figure(pair: Pair) -> Finding | None:
    """The figures of one quantity that agree and share most words, as agreement."""
    best = max(
        (figures for figures in figure_pairs(pair) if agrees(figures.a, figures.b) and _is_close(figures)),
        key=lambda figures: (figures.cover, len(figures.near)),
        default=None,
    )
    if best is None:
        return None
    what = best.a.slot or best.a.noun or best.b.noun or best.a.kind.value
    return Finding(
        relation=Relation.AGREEMENT,
        kind="number",
        a=best.a.span,
        b=best.b.span,
        note=f"same figure ({what}): “{{a}}” / “{{b}}”",
        confidence=BASE + FOR_COVER * best.cover,
    )
