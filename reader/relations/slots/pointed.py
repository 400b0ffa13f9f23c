"""A finding that points at two values of what looks like one slot."""

from __future__ import annotations

from reader.relations.finding import Finding
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.6
"""In a difference before anything else is known of it; relations page §10."""


def pointed(
    kind: str,
    a: Span,
    b: Span,
    note: str,
    *,
    once: bool = False,
    changing: bool = False,
    running: bool = False,
) -> Finding:
    """A difference between the words at ``a`` and at ``b``."""
    return Finding(Relation.DIFFERENCE, kind, a, b, note, CONFIDENCE, changing, once, running)
