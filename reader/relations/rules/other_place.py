"""Two places for one thing that happens in one: born in Cork, born in Belfast.

Only places that the gazetteer knows exclude each other, and only where neither passage names a second one (a
journey has many) and both have the same figures (a storm kills sixty here and nine there).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.places import conflict, readings
from reader.relations.dates import ONCE
from reader.relations.finding import Finding
from reader.relations.overlap import LEAST_COVER, LEAST_SHARED, overlap
from reader.relations.pair import Pair, terms_in
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.75
"""Relations page §3.7."""

COVER_OF_ONCE = 0.5
"""Instead of ``LEAST_COVER``, where both tell what happens once."""

_PLACE = re.compile(
    r"\b(?P<how>in|near|outside|from|at)\s{1,3}(?P<name>[A-Z][\w’'-]*(?:\s(?:of\s)?[A-Z][\w’'-]*){0,3})"
)
_NEAR = {"near": "in", "outside": "in", "at": "in"}
_SOME = re.compile(r"^\W*(?:an?|another|one|some|several|two|three|\d+)\b", re.IGNORECASE)
"""How a passage begins that tells of one thing among several."""


class _Told(NamedTuple):
    """A place as printed."""

    how: str
    """in (near, outside, at) or from."""
    name: str
    span: Span


def other_place(pair: Pair) -> Finding | None:
    """The only places of the two passages where they exclude each other, as a contradiction."""
    ours, theirs = _place(pair.a), _place(pair.b)
    if ours is None or theirs is None or ours.how != theirs.how or not conflict(ours.name, theirs.name):
        return None
    if any(_SOME.match(side.passage.text) for side in (pair.a, pair.b)):
        return None
    if {q.value for q in pair.a.quantities} != {q.value for q in pair.b.quantities}:
        return None
    found = overlap(pair, ours.span, theirs.span)
    once = found.shared & ONCE & terms_in(pair.a, pair.a.span) & pair.b.terms
    needed = COVER_OF_ONCE if once else LEAST_COVER
    if min(found.cover_a, found.cover_b) < needed or len(found.shared) < LEAST_SHARED:
        return None
    return Finding(
        relation=Relation.CONTRADICTION,
        kind="place",
        a=ours.span,
        b=theirs.span,
        note="two places for one thing: “{a}” / “{b}”",
        confidence=CONFIDENCE,
    )


def _place(side: Annotation) -> _Told | None:
    """The only known place of the passage that stands behind *in*, *near* or *from*."""
    at = side.passage.start
    found = [
        _Told(
            _NEAR.get(one["how"], one["how"]), one["name"], Span(one.start("name") + at, one.end("name") + at)
        )
        for one in _PLACE.finditer(side.passage.text)
        if readings(one["name"])
    ]
    return found[0] if len(found) == 1 else None
