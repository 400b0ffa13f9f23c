"""One utterance, quoted with its condition in one passage and without it in the other."""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.quotations import Quotation
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.7
"""Relations page §3.11."""

FEWEST = 3
"""Words that the cut quotation has, all of which stand in the other in one run."""

_CONDITION = re.compile(
    r"\W{0,3}(?:(?:but )?only (?:if|when|after|once)|if|unless|provided|as long as|so long as|for now|"
    r"for the moment|on condition|except|until|subject to)\b",
    re.IGNORECASE,
)
"""Words right behind what is said that limit it."""

_LIMITS = re.compile(r"\b(?:if|unless|only|provided|until|for now|condition)\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")


def cut_condition(pair: Pair) -> Finding | None:
    """The first quotation that lacks the condition with which the other passage quotes it, as framing."""
    for ours in pair.a.quotations:
        for theirs in pair.b.quotations:
            if ours.depth or theirs.depth:
                continue
            found = _cut(pair.a, ours, pair.b, theirs)
            if found is not None:
                return found
            found = _cut(pair.b, theirs, pair.a, ours)
            if found is not None:
                return found.mirrored()
    return None


def _cut(whole_side: Annotation, whole: Quotation, cut_side: Annotation, cut: Quotation) -> Finding | None:
    """The finding with the whole quotation on the first side."""
    said, kept = whole_side.words(whole.inner), cut_side.words(cut.inner).strip(" ,.;")
    at = said.lower().find(kept.lower())
    if at < 0 or len(_WORD.findall(kept)) < FEWEST:
        return None
    condition = _CONDITION.match(said, at + len(kept))
    behind = cut_side.passage.text.partition(kept)[2]
    if condition is None or _LIMITS.search(behind):
        return None
    start = whole.inner.start + condition.start()
    return Finding(
        relation=Relation.FRAMING,
        kind="quotation",
        a=Span(start, max(start + 1, min(whole.inner.end, whole_side.passage.end))),
        b=Span(max(cut.span.start, cut_side.passage.start), min(cut.span.end, cut_side.passage.end)),
        note="one utterance, its condition left out: “{a}” is not in {B}: {b}",
        confidence=CONFIDENCE,
    )
