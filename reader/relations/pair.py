"""What a rule sees of two linked passages: both annotations, what they share, and where each part belongs.

Symmetrical: nothing in it prefers one side. Judges nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from reader.language.annotate import Annotation
from reader.language.tokens import Token, TokenKind
from reader.relations.clauses import clauses
from reader.relations.remembered import remembered
from reader.vocabulary.span import Span


@dataclass(frozen=True)
class Pair:
    """Two passages of different sources that may speak of one fact."""

    a: Annotation
    """The first passage."""
    b: Annotation
    """The second passage."""
    likeness: float = 0.0
    """The engine's score of the two, 0..1; 0 where it did not look at them."""

    @cached_property
    def shared(self) -> frozenset[str]:
        """Terms of weight in both: stems and countries, no figures and no dates."""
        return self.a.terms & self.b.terms

    @cached_property
    def shared_names(self) -> frozenset[str]:
        """Names in both."""
        return self.a.names & self.b.names

    @cached_property
    def days(self) -> int | None:
        """Days from the publication of the first to that of the second; null where either is unknown."""
        if self.a.published is None or self.b.published is None:
            return None
        return (self.b.published - self.a.published).days

    @cached_property
    def cover(self) -> float:
        """Share of the terms of the passage with fewer of them that the other passage has too."""
        fewer = min(len(self.a.terms), len(self.b.terms))
        return len(self.shared) / fewer if fewer else 0.0

    def mirrored(self) -> Pair:
        """The same pair with the two passages exchanged."""
        return Pair(self.b, self.a, self.likeness)

    @property
    def in_order(self) -> bool:
        """Whether the sides stand in the order in which they are judged, the same both ways round."""
        return _rank(self.a) <= _rank(self.b)


def pair_of(a: Annotation, b: Annotation, *, likeness: float = 0.0) -> Pair:
    """The pair of two annotated passages, with the engine's score of them where that is known."""
    return Pair(a, b, likeness)


def clause_at(annotation: Annotation, offset: int) -> Span:
    """The part of the passage that states what stands at the offset; offsets of the source's text."""
    for clause in _clauses(annotation):
        if offset < clause.end:
            return clause
    return annotation.span


def terms_in(annotation: Annotation, span: Span, *, but: Span | None = None) -> frozenset[str]:
    """The terms of weight within a stretch of the passage, those within ``but`` left out."""
    return frozenset(token.term for token in tokens_in(annotation, span, but=but))


def tokens_in(annotation: Annotation, span: Span, *, but: Span | None = None) -> tuple[Token, ...]:
    """The words and names of weight within a stretch of the passage, those within ``but`` left out."""
    start, end = span
    inside = [token for token in _weighty(annotation) if start <= token.start < end]
    if but is not None:
        inside = [token for token in inside if not but.start <= token.start < but.end]
    return tuple(inside)


def _rank(side: Annotation) -> tuple[str, str, str]:
    return side.passage.text, str(side.published), side.passage.id


_WEIGHTY = frozenset({TokenKind.WORD, TokenKind.COUNTRY})


@remembered
def _weighty(annotation: Annotation) -> tuple[Token, ...]:
    return tuple([token for token in annotation.tokens if token.kind in _WEIGHTY])


@remembered
def _clauses(annotation: Annotation) -> tuple[Span, ...]:
    """The parts of the passage in offsets of the source's text."""
    base = annotation.passage.start
    return tuple([Span(part.start + base, part.end + base) for part in clauses(annotation.passage.text)])
