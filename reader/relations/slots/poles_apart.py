"""Two outcomes of one matter that exclude each other, said in clauses with little else in common."""

from __future__ import annotations

from collections.abc import Iterator

from reader.language.annotate import Annotation
from reader.relations.finding import Finding
from reader.relations.overlap import statement
from reader.relations.pair import Pair, tokens_in
from reader.relations.rules.outcome import told_outcomes
from reader.relations.slots.pointed import pointed
from reader.vocabulary.span import Span

REACH = 3
"""Words of weight to either side of an outcome among which one must be in the other passage."""

MOVING = frozenset({"trend", "result", "crowd", "punctual"})
"""Classes of which a story has many series."""


def poles_apart(pair: Pair) -> Iterator[Finding]:
    """Every two outcomes that cannot both be so."""
    ours, theirs = told_outcomes(pair.a), told_outcomes(pair.b)
    poles_a = {(one.kind, one.pole) for one in ours}
    poles_b = {(one.kind, one.pole) for one in theirs}
    for a in ours:
        for b in theirs:
            if a.kind != b.kind or a.pole == b.pole or a.kind in MOVING:
                continue
            if (a.kind, a.pole) in poles_b or (b.kind, b.pole) in poles_a:
                continue
            if _touches(pair.a, pair.b, a.span) and _touches(pair.b, pair.a, b.span):
                yield pointed(
                    "outcome", a.span, b.span, "“{a}” and “{b}” exclude each other, of what looks like one matter",
                    changing=True,
                )


def pole_keys(side: Annotation) -> Iterator[str]:
    """The classes of the passage's outcomes as an index knows them."""
    for one in told_outcomes(side):
        if one.kind not in MOVING:
            yield f"outcome {one.kind}"


def _touches(side: Annotation, other: Annotation, span: Span) -> bool:
    """Whether a word near the outcome, in its own statement, is in the other passage too."""
    inside = tokens_in(side, statement(side, span), but=span)
    before = [token.term for token in inside if token.end <= span.start][-REACH:]
    behind = [token.term for token in inside if token.start >= span.end][:REACH]
    return any(term in other.terms for term in (*before, *behind))
