"""One figure's move told both ways: up 8 percent, down 6."""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.annotate import Annotation
from reader.language.quantity import Quantity, QuantityKind
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.slots.pointed import pointed
from reader.relations.slots.sameness import sameness

SURE = 9.0
"""Sameness from which two moves are of one figure: two names, or a name and a rare word."""

LIKELY = 0.5
"""Score from which half of that is enough."""

_WAYS = frozenset({"up", "down"})


def moves_apart(pair: Pair) -> Iterator[Finding]:
    """The only move of each passage, where they go opposite ways and both passages name what moves."""
    ours, theirs = _move(pair.a), _move(pair.b)
    if ours is None or theirs is None or ours.kind is not theirs.kind or ours.change == theirs.change:
        return
    if pair.a.names - pair.b.terms and pair.b.names - pair.a.terms:
        return
    needed = SURE / 2 if pair.likeness >= LIKELY else SURE
    if sameness(pair, ours.span, theirs.span) >= needed:
        yield pointed(
            "number",
            ours.span,
            theirs.span,
            f"one {ours.change}, one {theirs.change}, of what looks like one figure: “{{a}}” / “{{b}}”",
        )


def move_keys(side: Annotation) -> Iterator[str]:
    """The slot of the passage's only move as an index knows it."""
    one = _move(side)
    if one is not None:
        yield f"move {one.kind.value}"


def _move(side: Annotation) -> Quantity | None:
    moves = [
        q
        for q in side.quantities
        if q.change in _WAYS and q.kind in {QuantityKind.PERCENT, QuantityKind.POINTS}
    ]
    return moves[0] if len(moves) == 1 else None
