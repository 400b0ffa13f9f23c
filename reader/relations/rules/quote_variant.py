"""One utterance, quoted in both passages: whole, cut, or turned into indirect speech."""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.language.quotations import Quotation
from reader.language.tokens import Token
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.85
"""Of words that stand in one order in both."""

SAME = 0.6
"""Share of the shorter quotation's words that stand in the other in the same order; relations page §3.11."""

FEWEST = 3
"""Words of weight that both quotations must have; two where the shorter has no more."""


def quote_variant(pair: Pair) -> Finding | None:
    """The quotations with the longest common run of words, as agreement."""
    best: tuple[int, Quotation, Quotation] | None = None
    for ours in _utterances(pair.a):
        words = _inside(pair.a, ours)
        for theirs in _utterances(pair.b):
            others = _inside(pair.b, theirs)
            common = _in_order(words, others)
            shorter = min(len(words), len(others))
            if (
                common >= min(FEWEST, max(2, shorter))
                and common >= SAME * shorter
                and (best is None or common > best[0])
            ):
                best = common, ours, theirs
    if best is None:
        return None
    return Finding(
        relation=Relation.AGREEMENT,
        kind="quotation",
        a=_within(pair.a, best[1].span),
        b=_within(pair.b, best[2].span),
        note="one utterance in both: {a} / {b}",
        confidence=CONFIDENCE,
    )


def _utterances(side: Annotation) -> list[Quotation]:
    return [quotation for quotation in side.quotations if quotation.depth == 0]


def _inside(side: Annotation, quotation: Quotation) -> list[Token]:
    return [token for token in side.tokens if quotation.inner.start <= token.start < quotation.inner.end]


def _in_order(ours: list[Token], theirs: list[Token]) -> int:
    """Length of the longest common subsequence of terms."""
    row = [0] * (len(theirs) + 1)
    for one in ours:
        before = 0
        for place, other in enumerate(theirs, 1):
            held = row[place]
            row[place] = before + 1 if one.term == other.term else max(row[place], row[place - 1])
            before = held
    return row[-1]


def _within(side: Annotation, span: Span) -> Span:
    return Span(max(span.start, side.passage.start), min(span.end, side.passage.end))
