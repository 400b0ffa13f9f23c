"""Two people or things for a part that only one has: the winner, the successor, the cause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.claim import Claim
from reader.language.english.stems import stem
from reader.language.english.word_set import word_set
from reader.relations.finding import Finding
from reader.relations.pair import Pair, terms_in
from reader.relations.slots.pointed import pointed
from reader.vocabulary.span import Span

PARTS = {
    **dict.fromkeys(word_set("win take clinch claim lift"), "win"),
    **dict.fromkeys(word_set("succeed replace"), "succeed"),
    **dict.fromkeys(word_set("write compose direct design invent found paint"), "make"),
}
"""Verbs of which one does what all the others do not."""


_STEMS = frozenset(map(stem, [*PARTS, "won", "took"]))
"""Of the verbs, as a passage's terms have them."""


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
            if a.part != b.part or a.names & b.names or not a.target & b.target:
                continue
            yield pointed(
                "person", a.span, b.span, "two people for what looks like one part: “{a}” / “{b}”", once=True
            )


def _filled(side: Annotation) -> list[_Filled]:
    # Claims are dear: most passages fill no such part.
    if not _STEMS & side.terms:
        return []
    return [filled for claim in side.claims for filled in [_part(side, claim)] if filled is not None]


def _part(side: Annotation, claim: Claim) -> _Filled | None:
    part = PARTS.get(claim.predicate)
    if part is None or claim.subject is None or claim.object is None or claim.polarity < 0:
        return None
    names = frozenset(
        token.term
        for token in side.tokens
        if claim.subject.start <= token.start < claim.subject.end and token.capital
    )
    target = terms_in(side, claim.object)
    return _Filled(claim.subject, part, names, target) if names and target else None
