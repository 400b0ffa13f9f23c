"""One passage tells both sides of a quarrel, another tells of its matter: one of the sides, or both again.

What of the matter is told in every other passage of the story shows nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from reader.language.annotate import Annotation
from reader.language.english.titles import TITLES
from reader.relations.finding import Finding
from reader.relations.pair import Pair, terms_in, tokens_in
from reader.relations.searched import searched
from reader.relations.two_sides import two_sides
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.62
"""Of a quarrel that one passage tells whole and the other in part."""

LEAST_SHARED = 1
"""Terms of the matter in the other passage where that is somebody's words."""

LEAST_TOLD = 2
"""The same where it is in the outlet's own voice."""


def both_sides(pair: Pair, telltale: Collection[str]) -> Finding | None:
    """The two sides that the one passage sets against each other, as a dispute with the other passage.

    ``telltale`` are the terms that show by themselves that it is one matter: those of few passages of the
    story.
    """
    found = _sides(pair, pair.a, pair.b, telltale)
    if found is not None:
        return found
    found = _sides(pair, pair.b, pair.a, telltale)
    return found.mirrored() if found is not None else None


def _sides(pair: Pair, staging: Annotation, telling: Annotation, telltale: Collection[str]) -> Finding | None:
    sides = two_sides(staging.passage.text)
    if sides is None:
        return None
    at = staging.passage.start
    first = Span(sides.first.start + at, sides.first.end + at)
    second = Span(sides.second.start + at, sides.second.end + at)
    speakers = [
        terms_in(staging, voice.speaker) for voice in staging.possible_voices if voice.speaker is not None
    ]
    beside = (pair.a.names | pair.b.names | TITLES).union(*speakers)
    matter = (terms_in(staging, first) | terms_in(staging, second)) - beside
    told = [token for token in tokens_in(telling, telling.span) if token.term in matter]
    terms = {token.term for token in told}
    if len(terms) < _least(telling) or (terms and terms.isdisjoint(telltale)):
        return None
    return Finding(
        relation=Relation.DISPUTE,
        kind="voice",
        a=Span(first.start, second.end),
        b=Span(told[0].start, told[-1].end) if told else telling.span,
        note="two sides of one matter: {A} sets them against each other, “{a}”; {B} tells of “{b}”",
        confidence=CONFIDENCE,
    )


def _least(telling: Annotation) -> int:
    """How many terms of the matter the other passage must have: none where it tells both sides too."""
    if two_sides(telling.passage.text) is not None:
        return 0
    named = any(voice.speaker is not None or voice.name for voice in telling.possible_voices)
    said = named or searched(_LAYING, telling.passage.text) is not None
    return LEAST_SHARED if said else LEAST_TOLD


_LAYING = re.compile(r"\b(?:say|said|claim|alleg|accus|blam|insist|den[yi]|reject)", re.IGNORECASE)
"""Words by which a passage is somebody's, whoever that is."""
