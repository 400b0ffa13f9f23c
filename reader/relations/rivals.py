"""What two speakers who quarrel somewhere in the story judge oppositely, whoever reports them.

*The most likely cause* against *a coincidence*, *a success* against *a waste*: alone that shows nothing, for
they may judge two things; of two who answer, accuse or deny each other it does. Who quarrels is told by the
caller.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
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
    judging = {
        name: passed for name, side in sides.items() if speakers[name] and (passed := judgements(side))
    }
    order = {name: at for at, name in enumerate(judging)}
    found: dict[tuple[str, str], Opposed | None] = {}
    for ours, theirs in _who_meet(judging, speakers, quarrelling):
        a, b = sorted((ours, theirs), key=order.__getitem__)
        if (a, b) in found or sides[a].passage.source == sides[b].passage.source:
            continue
        if not is_one(speakers[a], speakers[b]):
            found[a, b] = _opposed(judging[a], judging[b])
    in_order = sorted(found.items(), key=lambda item: (order[item[0][0]], order[item[0][1]]))
    return {names: met for names, met in in_order if met is not None}


def _who_meet(
    judging: Iterable[str],
    speakers: Mapping[str, Speaker],
    quarrelling: Iterable[tuple[Speaker, Speaker]],
) -> Iterator[tuple[str, str]]:
    """The passages of one who quarrels with those of the other, by their ids."""
    said: dict[str, list[str]] = {}
    for name in judging:
        for word in sorted(speakers[name]):
            said.setdefault(word, []).append(name)
    for pair in dict.fromkeys(quarrelling):
        ours, theirs = ([name for word in sorted(one) for name in said.get(word, ())] for one in pair)
        yield from product(dict.fromkeys(ours), dict.fromkeys(theirs))


def _opposed(ours: Iterable[Judgement], theirs: Sequence[Judgement]) -> Opposed | None:
    """The first judgement of the one of which the other judges the opposite."""
    return next(
        (Opposed(m.words, y.words) for m in ours for y in theirs if m.kind == y.kind and m.pole != y.pole),
        None,
    )


def _is_plain(side: Annotation, words: Span) -> bool:
    """Whether the judgement is not denied; a *no* within its own words belongs to it."""
    inside = any(words.start <= one.operator.start < words.end for one in side.negations)
    return inside or polarity_at(side.negations, words.start) > 0
