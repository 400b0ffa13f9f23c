"""Clock times of one event of one day that lie apart."""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.annotate import Annotation
from reader.language.quantity import Quantity, QuantityKind
from reader.language.quantity_agreement import agrees
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.slots.pointed import pointed

LEAST = 1 / 3
"""Hours; less is a matter of rounding."""


def hours_apart(pair: Pair) -> Iterator[Finding]:
    """The only clock times of the two passages, where they are not one."""
    ours, theirs = _hour(pair.a), _hour(pair.b)
    if ours is None or theirs is None or agrees(ours, theirs) or ours.unit != theirs.unit:
        return
    apart = abs(ours.value - theirs.value) % 24
    if min(apart, 24 - apart) < LEAST or not _on_one_day(pair):
        return
    yield pointed(
        "hour",
        ours.span,
        theirs.span,
        "two times of day for what looks like one event: “{a}” / “{b}”",
        once=True,
    )


def _hour(side: Annotation) -> Quantity | None:
    hours = [quantity for quantity in side.quantities if quantity.kind is QuantityKind.CLOCK_TIME]
    return hours[0] if len(hours) == 1 else None


def _on_one_day(pair: Pair) -> bool:
    """Whether the passages name one day, or one of them none."""
    ours, theirs = _days(pair.a), _days(pair.b)
    return not ours or not theirs or bool(ours & theirs)


def _days(side: Annotation) -> frozenset[str]:
    return frozenset(time.value for time in side.times if time.value is not None and not time.of_saying)
