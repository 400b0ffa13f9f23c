"""Two causes of one thing, by one voice or by two. Two voices dispute it; one inquiry has found one cause.

In the outlets' own voices two causes are passed over: both may have had their part in it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.negation import polarity_at
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, terms_in
from reader.relations.searched import searched
from reader.relations.speakers import Standing, said_with, standing, voice_over
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.8
"""Relations page §3.9."""

_CAUSES = re.compile(
    r"\b(?P<blame>blam(?:es?|ed|ing)|attribut(?:es?|ed|ing)|put(?:s|ting)?(?= [\w ]{3,40} down to))\b"
    r"|\b(?P<passive>(?:caus|trigger|spark|start|set off|provok|brought (?:down|about))(?:ed)? by)\b"
    r"|\b(?P<from>due to|owing to|result(?:s|ed)? from|stem(?:s|med)? from)\b"
    r"|\b(?P<active>(?:caus|trigger|spark|provok)(?:es?|ed)|brought (?:down|about)|led to|set off|"
    r"(?:is|was|were|are) (?:responsible|to blame) for)\b",
    re.IGNORECASE,
)
"""Words that stand between a cause and its effect."""

_ON = re.compile(r"\b(?P<how>on|to|for|down to)\b", re.IGNORECASE)
_PARTLY = re.compile(
    r"\b(?:part(?:ly|ially)?|among|contribut\w+|one of|also|may|might|could|possibl[ey]|probabl[ey]|mainly|"
    r"both)\b",
    re.IGNORECASE,
)
"""Words that leave room for another cause."""


class _Cause(NamedTuple):
    """A cause with its effect."""

    cause: Span
    effect: Span


def other_cause(pair: Pair) -> Finding | None:
    """The first effect for which the passages give two causes."""
    if any(searched(_CAUSES, side.passage.text) is None for side in (pair.a, pair.b)):
        return None
    ours, theirs = _cause(pair.a), _cause(pair.b)
    if ours is None or theirs is None:
        return None
    mine, yours = terms_in(pair.a, ours.cause), terms_in(pair.b, theirs.cause)
    effect = terms_in(pair.a, ours.effect) & terms_in(pair.b, theirs.effect)
    if not effect or not mine or not yours or mine & yours:
        return None
    if bool(mine & pair.a.names) is not bool(yours & pair.b.names):
        return None  # A name and what it stands for are one cause: the storm, Ida.
    if mine & terms_in(pair.b, theirs.effect) or yours & terms_in(pair.a, ours.effect):
        return None
    finding = Finding(
        relation=Relation.CONTRADICTION,
        kind="cause",
        a=ours.cause,
        b=theirs.cause,
        note="two causes of one thing: “{a}” / “{b}”",
        confidence=CONFIDENCE,
        once=True,
    )
    if voice_over(pair.a, ours.cause) is None and voice_over(pair.b, theirs.cause) is None:
        return None
    return finding if standing(pair, finding) in {Standing.OPPOSED, Standing.SAME} else None


def _cause(side: Annotation) -> _Cause | None:
    """The first cause that is stated in a clause of its own, without a word that leaves room for another."""
    at = side.passage.start
    found = searched(_CAUSES, side.passage.text)
    if found is None or polarity_at(side.negations, at + found.start()) < 0:
        return None
    clause = said_with(side, clause_at(side, at + found.start()), at + found.start())
    if _PARTLY.search(side.words(clause)) is not None:
        return None
    before = Span(clause.start, max(clause.start, at + found.start() - 1))
    behind = Span(at + found.end() + 1, max(clause.end, at + found.end() + 1))
    if found["blame"]:
        return _laid_on(side, behind)
    straight = found["active"] is not None
    return _Cause(before, behind) if straight else _Cause(behind, before)


def _laid_on(side: Annotation, behind: Span) -> _Cause | None:
    """*blamed the crash on ice*, *blamed ice for the crash*."""
    on = _ON.search(side.words(behind))
    if on is None:
        return None
    first = Span(behind.start, behind.start + max(on.start() - 1, 0))
    second = Span(behind.start + on.end() + 1, behind.end)
    return _Cause(first, second) if on["how"].lower() == "for" else _Cause(second, first)
