"""One figure, made small in one passage and large in the other."""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.quantity import Quantity
from reader.language.quantity_agreement import agrees
from reader.relations.figures import figure_pairs
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.6
"""One cue; relations page §5."""

_REACH = 22
"""Characters before a figure in which the stressing word stands."""

_STRESS = re.compile(
    r"\b(?:only|just|merely|barely|hardly|a mere|a paltry|a meagre|a meager|as many as|as much as|a whopping|"
    r"a staggering|a massive|an astonishing|a laughable|no more than)\s+(?:\S+\s+)?$",
    re.IGNORECASE,
)


def emphasis(pair: Pair) -> Finding | None:
    """The first equal figures of which one side stresses how few or how many they are."""
    for figures in figure_pairs(pair):
        if not agrees(figures.a, figures.b):
            continue
        ours, theirs = _stress(pair.a, figures.a), _stress(pair.b, figures.b)
        if ours != theirs:
            return Finding(
                relation=Relation.FRAMING,
                kind="wording",
                a=_with_stress(pair.a, figures.a),
                b=_with_stress(pair.b, figures.b),
                note="same figure, other stress: “{a}” / “{b}”",
                confidence=CONFIDENCE,
            )
    return None


def _stress(side: Annotation, figure: Quantity) -> str:
    found = _found(side, figure)
    return found[0].strip().lower() if found is not None else ""


def _found(side: Annotation, figure: Quantity) -> re.Match[str] | None:
    at = figure.span.start - side.passage.start
    before = side.passage.text[max(0, at - _REACH) : at]
    inside = re.match(
        r"(?:as many as|as much as|only|just)\b",
        side.words(figure.span),
        re.IGNORECASE,
    )
    return _STRESS.search(before) or inside


def _with_stress(side: Annotation, figure: Quantity) -> Span:
    at = figure.span.start - side.passage.start
    found = _STRESS.search(side.passage.text[max(0, at - _REACH) : at])
    length = len(found[0]) if found is not None else 0
    return Span(figure.span.start - length, figure.span.end)
