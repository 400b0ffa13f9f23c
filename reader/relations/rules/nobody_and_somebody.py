"""One voice says that nobody did a thing, another that somebody did, about one object.

What they say was or was not done may be in other words; that is why two voices are asked for, and why it is
at most a dispute.
"""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.quantity import QuantityKind
from reader.relations.finding import Finding
from reader.relations.overlap import statement
from reader.relations.pair import Pair, terms_in
from reader.relations.speakers import one_voice, plain_name, voice_over
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.6
"""One cue; relations page §4.1."""

LEAST_SHARED = 2
"""Terms that the passages share where a figure stands for the somebody."""

_NOBODY = re.compile(
    r"\b(?:nobody|nothing|no[ -]one|none of (?:them|us|our|the|his|her|its|their))\b", re.IGNORECASE
)
_ALONE = re.compile(r"\b(?:nobody|nothing|no[ -]one)\b", re.IGNORECASE)
"""What a figure may stand against: *none of the five* tells of a part of them."""

_SOMEBODY = re.compile(
    r"\b(?:somebody|someone|some of (?:them|us|our|the|his|her|its|their))\b", re.IGNORECASE
)


def nobody_and_somebody(pair: Pair) -> Finding | None:
    """The first *nobody* of one voice against the *somebody* of another, as a dispute."""
    found = _against(pair, pair.a, pair.b)
    if found is not None:
        return found
    found = _against(pair, pair.b, pair.a)
    return found.mirrored() if found is not None else None


def _against(pair: Pair, denying: Annotation, telling: Annotation) -> Finding | None:
    nobody, somebody = _word(denying, _NOBODY), _word(telling, _SOMEBODY)
    if nobody is not None and somebody is None and _word(denying, _ALONE) == nobody:
        somebody = _figure(telling)
    if nobody is None or somebody is None:
        return None
    ours, theirs = voice_over(denying, nobody), voice_over(telling, somebody)
    if ours is None or theirs is None or (ours.name and theirs.name and one_voice(ours.name, theirs.name)):
        return None
    denied, told = statement(denying, nobody), statement(telling, somebody)
    shared = terms_in(denying, denied) & terms_in(telling, told) - pair.shared_names
    if not shared or (_word(telling, _SOMEBODY) is None and len(pair.shared) < LEAST_SHARED):
        return None
    return Finding(
        relation=Relation.DISPUTE,
        kind="voice",
        a=denied,
        b=told,
        note=f"{plain_name(ours.name)} in {{A}}: “{{a}}”; {plain_name(theirs.name)} in {{B}}: “{{b}}”",
        confidence=CONFIDENCE,
    )


def _word(side: Annotation, pattern: re.Pattern[str]) -> Span | None:
    found = pattern.search(side.passage.text)
    at = side.passage.start
    return Span(found.start() + at, found.end() + at) if found is not None else None


def _figure(side: Annotation) -> Span | None:
    """How many they are, or how much it is."""
    kinds = {QuantityKind.COUNT, QuantityKind.MONEY}
    figures = (one.span for one in side.quantities if one.kind in kinds and one.value > 0)
    return next((Span(figure.end - 1, figure.end) for figure in figures), None)
