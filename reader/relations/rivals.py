"""What two speakers who quarrel somewhere in the story judge oppositely, whoever reports them.

*The most likely cause* against *a coincidence*, *a success* against *a waste*: alone that shows nothing, for
they may judge two things; of two who answer, accuse or deny each other it does. Who quarrels is told by the
caller.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.certainty import Status, status_at
from reader.language.negation import polarity_at
from reader.relations.expressions import expressions
from reader.relations.whose import Speaker, is_one
from reader.vocabulary.span import Span

POLES = "judgement_poles.txt"
"""The list of judgements, two poles to a class."""

_OF_NONE = re.compile(r"no\b", re.IGNORECASE)
"""How a judgement begins that goes on to tell of what there is none: *no evidence that it made them ill*."""

_UNSAID = frozenset({Status.CONDITIONAL, Status.OPEN, Status.WISHED, Status.OBLIGED})
"""Statuses of words that judge nothing."""


class Judgement(NamedTuple):
    """One judgement that somebody passes."""

    kind: str
    """The class: danger, cause."""
    pole: int
    """0 or 1; of a judgement denied the other."""
    words: Span
    """In the source's text."""


class Opposed(NamedTuple):
    """Two opposite judgements of two rivals."""

    a: Span
    """The words of the first passage."""
    b: Span
    """The words of the second."""


def judgements(side: Annotation) -> tuple[Judgement, ...]:
    """The judgements of the passage, each class once; none of a class that it judges both ways."""
    at = side.passage.start
    found: dict[str, Judgement] = {}
    torn = set()
    for told in expressions(POLES).told(side.passage.text):
        span = Span(told.span.start + at, told.span.end + at)
        if status_at(side.statuses, span.end - 1) in _UNSAID:
            continue
        pole = told.pole if _is_plain(side, span) else 1 - told.pole
        known = found.get(told.kind)
        if known is not None and _OF_NONE.match(side.words(known.words)):
            continue
        if found.setdefault(told.kind, Judgement(told.kind, pole, span)).pole != pole:
            torn.add(told.kind)
    return tuple(one for one in found.values() if one.kind not in torn)


def rivals(
    sides: Mapping[str, Annotation],
    speakers: Mapping[str, Speaker],
    quarrelling: Iterable[tuple[Speaker, Speaker]],
) -> dict[tuple[str, str], Opposed]:
    """The opposite judgements of two who quarrel, by the ids of their passages in reading order."""
    known = list(dict.fromkeys(pair for pair in quarrelling if pair[0] and pair[1]))
    if not known:
        return {}
    judging = [
        (name, speakers[name], passed)
        for name, side in sides.items()
        if speakers[name] and (passed := judgements(side))
    ]
    found = {}
    for (a, ours, mine), (b, theirs, yours) in combinations(judging, 2):
        if sides[a].passage.source == sides[b].passage.source or is_one(ours, theirs):
            continue
        if not any(_are_these(ours, theirs, pair) for pair in known):
            continue
        met = next(
            (Opposed(m.words, y.words) for m in mine for y in yours if m.kind == y.kind and m.pole != y.pole),
            None,
        )
        if met is not None:
            found[a, b] = met
    return found


def _are_these(ours: Speaker, theirs: Speaker, pair: tuple[Speaker, Speaker]) -> bool:
    one, other = pair
    return (is_one(ours, one) and is_one(theirs, other)) or (is_one(ours, other) and is_one(theirs, one))


def _is_plain(side: Annotation, words: Span) -> bool:
    """Whether the judgement is not denied; a *no* within its own words belongs to it."""
    inside = any(words.start <= one.operator.start < words.end for one in side.negations)
    return inside or polarity_at(side.negations, words.start) > 0
