"""Two ranks of one thing in one series: the second theft of the year, the fourth."""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.annotate import Annotation
from reader.language.quantity import Quantity, QuantityKind
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.rank_names import NAMING, names_an_edition
from reader.relations.remembered import remembered
from reader.relations.slots.pointed import pointed
from reader.relations.slots.sameness import sameness

SURE = 15.0
"""Sameness from which two ranks are of one thing: a story has many firsts."""


def ranks_apart(pair: Pair) -> Iterator[Finding]:
    """The only ranks of the two passages, where they differ and rank one thing as far as is said."""
    ours, theirs = _rank(pair.a), _rank(pair.b)
    if ours is None or theirs is None or ours.value == theirs.value:
        return
    if {ours.noun, theirs.noun} & NAMING or (ours.noun and theirs.noun and ours.noun != theirs.noun):
        return
    if _other_names(pair):
        return
    if "time" in {ours.noun, theirs.noun} or sameness(pair, ours.span, theirs.span) < SURE:
        return
    yield pointed(
        "rank", ours.span, theirs.span, "two ranks of what looks like one thing: “{a}” / “{b}”", changing=True
    )


def _other_names(pair: Pair) -> bool:
    """Whether either passage names somebody whom the other does not: two who were ranked."""
    return bool(pair.a.names - pair.b.terms) and bool(pair.b.names - pair.a.terms)


@remembered
def _rank(side: Annotation) -> Quantity | None:
    ranks = [quantity for quantity in side.quantities if quantity.kind is QuantityKind.ORDINAL]
    return ranks[0] if len(ranks) == 1 and not names_an_edition(side, ranks[0]) else None
