"""How much says that two slots are one: what the passages share besides the values themselves.

Names, rare words, equal figures and equal days count; the values that are compared do not. Judges nothing.
"""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.language.english.background import background
from reader.language.quantity import Precision, Quantity, QuantityKind
from reader.language.quantity_agreement import agrees, comparable
from reader.relations.pair import Pair, clause_at, tokens_in
from reader.vocabulary.span import Span

EQUAL_VALUE = 5.0
"""What an equal figure or day counts, in the steps of rarity of ``background``: as much as a rare word."""

SMALL = 3.0
"""Figures up to it are equal too often to count."""

LEAST_RARITY = 2.6
"""Commoner words count for nothing."""

NEARBY = 0.5
"""Share that counts of a word which stands in the clause of neither value."""


def sameness(pair: Pair, ours: Span, theirs: Span) -> float:
    """The rarity of what the passages share but for the two values, a common word 3, a rare one 6."""
    near = _near(pair.a, ours) | _near(pair.b, theirs)
    inside = _inside(pair.a, ours) | _inside(pair.b, theirs)
    rarity = background().rarity
    total = 0.0
    for term in sorted(pair.shared - inside):
        weight = rarity(term)
        if weight >= LEAST_RARITY:
            total += weight * (1.0 if term in near else NEARBY)
    return round(total + EQUAL_VALUE * _equal_values(pair, ours, theirs), 2)


def _near(side: Annotation, span: Span) -> frozenset[str]:
    return frozenset(token.term for token in tokens_in(side, clause_at(side, span.start)))


def _inside(side: Annotation, span: Span) -> frozenset[str]:
    return frozenset(token.term for token in tokens_in(side, span))


def _equal_values(pair: Pair, ours: Span, theirs: Span) -> int:
    """How many figures and days both passages tell, those at the two stretches left out."""
    mine = [quantity for quantity in pair.a.quantities if _tells(quantity, ours)]
    yours = [quantity for quantity in pair.b.quantities if _tells(quantity, theirs)]
    figures = sum(any(_is_one(quantity, other) for other in yours) for quantity in mine)
    return figures + len(_days(pair.a, ours) & _days(pair.b, theirs))


def _days(side: Annotation, but: Span) -> frozenset[str]:
    return frozenset(
        time.value
        for time in side.times
        if time.value is not None and not time.of_saying and not _meets(time.span, but)
    )


def _tells(quantity: Quantity, but: Span) -> bool:
    return (
        quantity.kind is not QuantityKind.ORDINAL
        and quantity.precision is not Precision.VAGUE
        and (quantity.value > SMALL or quantity.kind is not QuantityKind.COUNT)
        and not _meets(quantity.span, but)
    )


def _is_one(ours: Quantity, theirs: Quantity) -> bool:
    if ours.kind is theirs.kind and ours.value == theirs.value:
        return True
    return bool(ours.noun) and ours.noun == theirs.noun and comparable(ours, theirs) and agrees(ours, theirs)


def _meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
