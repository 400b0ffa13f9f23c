"""A word that one passage uses and the other holds at arm's length in quotation marks."""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.relations.finding import Finding
from reader.relations.pair import Pair, tokens_in
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.6
"""One cue; relations page §5."""

LEAST_COVER = 0.5
"""Share of the terms of the poorer passage that the other must have: the word must be said of one thing."""


def scare_quotes(pair: Pair) -> Finding | None:
    """The first word in scare quotes that the other passage prints without them."""
    if pair.cover < LEAST_COVER:
        return None
    ours = _distanced(pair.a, pair.b)
    if ours is not None:
        return ours
    theirs = _distanced(pair.b, pair.a)
    return theirs.mirrored() if theirs is not None else None


def _distanced(quoting: Annotation, plain: Annotation) -> Finding | None:
    for quotation in quoting.quotations:
        if not quotation.scare:
            continue
        inside = {token.term for token in tokens_in(quoting, quotation.inner)}
        bare = [
            token for token in plain.tokens if token.term in inside and not _is_quoted(plain, token.start)
        ]
        if inside and inside == {token.term for token in bare}:
            return Finding(
                relation=Relation.FRAMING,
                kind="wording",
                a=quotation.span,
                b=Span(bare[0].start, bare[0].end),
                note="{A} sets {a} in quotation marks, {B} does not",
                confidence=CONFIDENCE,
            )
    return None


def _is_quoted(side: Annotation, offset: int) -> bool:
    return any(quotation.span.start <= offset < quotation.span.end for quotation in side.quotations)
