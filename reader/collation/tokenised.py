"""A passage with what engines compare: its words, figures and times, and how much of it others say."""

from __future__ import annotations

from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.quantity import Quantity
from reader.language.time_expression import TimeExpression
from reader.language.tokens import Token
from reader.vocabulary.passage import Passage


class Tokenised(NamedTuple):
    """A passage and what is known of it."""

    passage: Passage
    """The passage."""
    tokens: tuple[Token, ...]
    """Its tokens in order; offsets in the source's text."""
    quantities: tuple[Quantity, ...] = ()
    """Its typed figures in order."""
    times: tuple[TimeExpression, ...] = ()
    """The times that it names."""
    attributed: bool = False
    """All or part of it is in somebody else's voice than the outlet's."""
    quoted: float = 0.0
    """Share of its characters that are quoted for what they say, 0..1."""

    @classmethod
    def of(cls, annotation: Annotation) -> Tokenised:
        """What engines compare of an annotated passage."""
        return cls(
            annotation.passage,
            annotation.tokens,
            annotation.quantities,
            annotation.times,
            bool(annotation.voices),
            _quoted(annotation),
        )

    def printed(self, start: int, end: int) -> str:
        """The words between two offsets of the source's text that lie in the passage."""
        return self.passage.text[start - self.passage.start : end - self.passage.start]


def _quoted(annotation: Annotation) -> float:
    passage = annotation.passage
    characters = sum(
        min(quotation.span.end, passage.end) - max(quotation.span.start, passage.start)
        for quotation in annotation.quotations
        if not quotation.depth and not quotation.scare
    )
    return min(1.0, characters / max(1, passage.end - passage.start))
