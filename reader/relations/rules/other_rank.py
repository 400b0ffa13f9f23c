"""Two ranks of one thing in one series: finished first, finished third; the second theft, the fourth."""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.language.quantity import Quantity, QuantityKind
from reader.relations.finding import Finding
from reader.relations.overlap import overlap
from reader.relations.pair import Pair
from reader.relations.rank_names import NAMING, names_an_edition
from reader.vocabulary.relation import Relation

CONFIDENCE = 0.85
"""Relations page §3.6."""


def other_rank(pair: Pair) -> Finding | None:
    """The only ranks of the two passages where they differ, as a contradiction."""
    ours, theirs = _rank(pair.a), _rank(pair.b)
    if ours is None or theirs is None or ours.value == theirs.value:
        return None
    if {ours.noun, theirs.noun} & NAMING or (ours.noun and theirs.noun and ours.noun != theirs.noun):
        return None
    if not overlap(pair, ours.span, theirs.span).is_of_one_thing:
        return None
    return Finding(
        relation=Relation.CONTRADICTION,
        kind="rank",
        a=ours.span,
        b=theirs.span,
        note="two ranks of one thing: “{a}” / “{b}”",
        confidence=CONFIDENCE,
        changing=True,
    )


def _rank(side: Annotation) -> Quantity | None:
    ranks = [quantity for quantity in side.quantities if quantity.kind is QuantityKind.ORDINAL]
    return ranks[0] if len(ranks) == 1 and not names_an_edition(side, ranks[0]) else None
