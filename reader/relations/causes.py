"""What a passage gives as the cause of what, and whether two passages give two causes of one thing."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.negation import polarity_at
from reader.relations.pair import Pair, clause_at, terms_in
from reader.relations.remembered import remembered
from reader.relations.searched import searched
from reader.relations.speakers import said_with
from reader.vocabulary.span import Span

_CAUSES = re.compile(
    r"\b(?P<blame>blam(?:es?|ed|ing)|attribut(?:es?|ed|ing)|put(?:s|ting)?(?= [\w ]{3,40} down to))\b"
    r"|\b(?P<passive>(?:caus|trigger|spark|start|set off|provok|brought (?:down|about))(?:ed)? by)\b"
    r"|\b(?P<from>due to|owing to|result(?:s|ed)? from|stem(?:s|med)? from)\b"
    r"|\b(?P<active>(?:caus|trigger|spark|provok)(?:es?|ed)|brought (?:down|about)|led to|set off|"
    r"(?:is|was|were|are) (?:responsible|to blame) for|(?:is|was|were|are) behind|"
    r"(?:is|was|were|are) the (?:cause|source|origin) of)\b"
    r"|\b(?P<traced>trac(?:e[sd]?|ing)(?= [\w ’'-]{3,60} to\b))\b",
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


class Cause(NamedTuple):
    """A cause with its effect."""

    cause: Span
    effect: Span


def two_causes(pair: Pair) -> tuple[Span, Span] | None:
    """Where the passages give two causes of one effect; null where they may be one."""
    ours, theirs = cause_in(pair.a), cause_in(pair.b)
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
    return ours.cause, theirs.cause


@remembered
def cause_in(side: Annotation) -> Cause | None:
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
    if found["blame"] or found["traced"]:
        return _laid_on(side, behind)
    straight = found["active"] is not None
    return Cause(before, behind) if straight else Cause(behind, before)


def _laid_on(side: Annotation, behind: Span) -> Cause | None:
    """*blamed the crash on ice*, *blamed ice for the crash*."""
    on = _ON.search(side.words(behind))
    if on is None:
        return None
    first = Span(behind.start, behind.start + max(on.start() - 1, 0))
    second = Span(behind.start + on.end() + 1, behind.end)
    return Cause(first, second) if on["how"].lower() == "for" else Cause(second, first)
