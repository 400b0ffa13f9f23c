"""How much says that two slots are one: what the passages share besides the values themselves.

Names, rare words, equal figures and equal days count; the values that are compared do not. Judges nothing.
"""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.language.english.background import UNSEEN, background
from reader.language.quantity import Quantity, QuantityKind
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
        weight = rarity.get(term, UNSEEN)
        if weight >= LEAST_RARITY:
            total += weight * (1.0 if term in near else NEARBY)
    return round(total + EQUAL_VALUE * _equal_values(pair, ours, theirs), 2)


def _near(side: Annotation, span: Span) -> frozenset[str]:
    return frozenset(token.term for token in tokens_in(side, clause_at(side, span.start)))


def _inside(side: Annotation, span: Span) -> frozenset[str]:
    return frozenset(token.term for token in tokens_in(side, span))


def _equal_values(pair: Pair, ours: Span, theirs: Span) -> int:
    """How many figures and days both passages tell, those at the two stretches left out."""
    mine = _values(pair.a, but=ours)
    yours = _values(pair.b, but=theirs)
    return len(mine & yours)


def _values(side: Annotation, *, but: Span) -> frozenset[tuple[str, float | str]]:
    figures = {
        (quantity.kind.value, quantity.value) for quantity in side.quantities if _tells(quantity, but)
    }
    days = {
        ("day", time.value)
        for time in side.times
        if time.value is not None and not time.of_saying and not _meets(time.span, but)
    }
    return frozenset(figures | days)


def _tells(quantity: Quantity, but: Span) -> bool:
    return (
        quantity.kind is not QuantityKind.ORDINAL
        and (quantity.value > SMALL or quantity.kind is not QuantityKind.COUNT)
        and not _meets(quantity.span, but)
    )


def _meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
