"""Who did it to whom, exchanged: A beat B, B beat A. Only of acts that go one way in one event."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.english.stems import stem
from reader.language.english.word_set import word_set
from reader.language.negation import polarity_at
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, tokens_in
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.8
"""Relations page §3.8."""

ONE_WAY = frozenset(
    map(
        stem,
        word_set("beat beaten defeat invade acquire sue shoot shot stab foul succeed employ hire overtake"),
    )
)
"""Verbs that one of two does to the other; to meet, thank or blame goes both ways."""

_SAME = {stem("beaten"): stem("beat"), stem("shot"): stem("shoot")}
_PASSIVE = re.compile(r"\b(?:was|were|is|are|been|be|being|got)\s+(?:\w+\s+)?$", re.IGNORECASE)


class _Deed(NamedTuple):
    """An act with who does it and who suffers it."""

    verb: str
    doer: str
    sufferer: str
    span: Span


def exchanged_roles(pair: Pair) -> Finding | None:
    """The first act whose doer and sufferer are exchanged, as a contradiction."""
    for ours in _deeds(pair.a):
        for theirs in _deeds(pair.b):
            if ours.verb == theirs.verb and (ours.doer, ours.sufferer) == (theirs.sufferer, theirs.doer):
                return Finding(
                    relation=Relation.CONTRADICTION,
                    kind="role",
                    a=ours.span,
                    b=theirs.span,
                    note="who did it to whom is exchanged: “{a}” / “{b}”",
                    confidence=CONFIDENCE,
                )
    return None


def _deeds(side: Annotation) -> list[_Deed]:
    found = []
    for verb in side.tokens:
        if verb.term not in ONE_WAY or polarity_at(side.negations, verb.start) < 0:
            continue
        clause = clause_at(side, verb.start)
        inside = tokens_in(side, clause)
        left = next((token for token in reversed(inside) if token.end <= verb.start), None)
        right = next((token for token in inside if token.start >= verb.end), None)
        if left is None or right is None or left.term == right.term:
            continue
        span = Span(left.start, right.end)
        passive = _PASSIVE.search(side.words(Span(left.end, verb.start)))
        behind = side.words(Span(verb.end, right.start)).split()
        if passive and behind[:1] != ["by"]:
            continue
        doer, sufferer = (right.term, left.term) if passive else (left.term, right.term)
        found.append(_Deed(_SAME.get(verb.term, verb.term), doer, sufferer, span))
    return found
