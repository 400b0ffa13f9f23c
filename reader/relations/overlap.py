"""How much of what one statement says the other passage says too, a given stretch left out on either side."""

from __future__ import annotations

from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.relations.pair import Pair, clause_at, terms_in
from reader.relations.speakers import said_with
from reader.vocabulary.span import Span

LEAST_COVER = 0.75
"""Share of either statement's terms that the other passage has, from which both tell one thing."""

LEAST_SHARED = 2
"""Terms that the statements of one thing share."""


class Overlap(NamedTuple):
    """What two statements have in common."""

    shared: frozenset[str]
    """Terms of either statement that the other passage has."""
    cover_a: float
    """Share of the first statement's terms that the second passage has, 0..1; 1 where it has no other."""
    cover_b: float
    """Share of the second statement's terms that the first passage has."""

    @property
    def is_of_one_thing(self) -> bool:
        """Do the two statements tell the same but for what was left out of them?"""
        return min(self.cover_a, self.cover_b) >= LEAST_COVER and len(self.shared) >= LEAST_SHARED


def statement(side: Annotation, span: Span) -> Span:
    """The clause around the stretch, without what stands outside the speaker's words."""
    return said_with(side, clause_at(side, span.start), span.start)


def overlap(pair: Pair, span_a: Span, span_b: Span) -> Overlap:
    """What the statements around the two stretches have in common besides them."""
    ours = terms_in(pair.a, statement(pair.a, span_a), but=span_a)
    theirs = terms_in(pair.b, statement(pair.b, span_b), but=span_b)
    shared_a, shared_b = ours & pair.b.terms, theirs & pair.a.terms
    return Overlap(
        shared_a | shared_b,
        len(shared_a) / len(ours) if ours else 1.0,
        len(shared_b) / len(theirs) if theirs else 1.0,
    )
