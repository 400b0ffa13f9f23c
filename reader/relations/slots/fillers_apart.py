"""Two people or things for a part that only one has: the winner, the successor, the cause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.claim import Claim
from reader.language.english.stems import stem
from reader.language.english.word_set import word_set
from reader.language.quantity import QuantityKind
from reader.relations.finding import Finding
from reader.relations.pair import Pair, terms_in
from reader.relations.remembered import remembered
from reader.relations.slots.pointed import pointed
from reader.vocabulary.span import Span

PARTS = {
    **dict.fromkeys(word_set("win take clinch claim lift"), "win"),
    **dict.fromkeys(word_set("succeed replace"), "succeed"),
    **dict.fromkeys(word_set("write compose direct design invent found paint"), "make"),
}
"""Verbs of which one does what all the others do not."""

DEEDS = {
    **dict.fromkeys(word_set("score net head convert"), "score"),
    **dict.fromkeys(word_set("rescue save pull drag haul free"), "rescue"),
    **dict.fromkeys(word_set("shoot stab kill murder strangle"), "kill"),
    **dict.fromkeys(word_set("drive pilot fly steer captain skipper"), "drive"),
    **dict.fromkeys(word_set("chair head lead preside coach"), "lead"),
    **dict.fromkeys(word_set("buy acquire purchase own"), "own"),
    **dict.fromkeys(word_set("discover spot notice"), "find"),
    **dict.fromkeys(word_set("hand present award"), "hand"),
    **dict.fromkeys(word_set("record photograph film sing conduct"), "record"),
}
"""Verbs of which one mostly does what the others do not: no proof, a difference."""

_STEMS = frozenset(map(stem, [*PARTS, *DEEDS, "won", "took", "shot", "flew", "drove", "led", "bought"]))
"""Of the verbs, as a passage's terms have them."""


_ONE_OF_MANY = re.compile(r"(?:an?|another|some|several|two|three|four|five|\d+)\b", re.IGNORECASE)
"""How an object begins of which there may be more."""

SHARED = 3
"""Words that passages share which tell of one such deed."""


class _Filled(NamedTuple):
    """A part with who has it."""

    span: Span
    part: str
    names: frozenset[str]
    target: frozenset[str]


def fillers_apart(pair: Pair) -> Iterator[Finding]:
    """Every part with two people."""
    for a in _filled(pair.a):
        for b in _filled(pair.b):
            if a.part != b.part or a.names & (b.names | pair.b.terms) or b.names & pair.a.terms:
                continue
            if not _is_one_target(pair, a, b):
                continue
            yield pointed(
                "person",
                a.span,
                b.span,
                "two people for what looks like one part: “{a}” / “{b}”",
                once=a.part not in DEEDS.values(),
            )


def _is_one_target(pair: Pair, a: _Filled, b: _Filled) -> bool:
    """Whether it is done to one thing; of what more than one may do, to most of what either tells."""
    both = a.target & b.target
    if a.part not in DEEDS.values():
        return bool(both)
    ranks = [
        {q.value for q in side.quantities if q.kind is QuantityKind.ORDINAL} for side in (pair.a, pair.b)
    ]
    whole = 2 * len(both) >= min(len(a.target), len(b.target))
    return bool(both) and whole and len(pair.shared) >= SHARED and ranks[0] == ranks[1]


@remembered
def _filled(side: Annotation) -> list[_Filled]:
    # Claims are dear: most passages fill no such part.
    if not _STEMS & side.terms:
        return []
    return [filled for claim in side.claims for filled in [_part(side, claim)] if filled is not None]


def _part(side: Annotation, claim: Claim) -> _Filled | None:
    verb = claim.predicate.split(" ")[0]
    part = PARTS.get(claim.predicate) or DEEDS.get(verb)
    if part is None or claim.subject is None or claim.object is None or claim.polarity < 0:
        return None
    names = frozenset(
        token.term
        for token in side.tokens
        if claim.subject.start <= token.start < claim.subject.end and token.capital
    )
    if part in DEEDS.values() and _ONE_OF_MANY.match(side.words(claim.object)) is not None:
        return None  # Who saved a penalty is not who saved another.
    target = terms_in(side, claim.object)
    return _Filled(claim.subject, part, names, target) if names and target else None
