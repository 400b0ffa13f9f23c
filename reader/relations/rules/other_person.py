"""Two people for one part that only one can have: the winner, the appointed, the founder."""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.language.english.stems import stem
from reader.language.english.word_set import word_set
from reader.language.tokens import Token
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.75
"""Relations page §3.9."""

LEAST_COVER = 0.8
"""Share of the terms besides the two names that the passages have in common."""

LEAST_SHARED = 3
"""Terms that they share."""

_ONE = frozenset(
    map(stem, word_set("win won appoint elect succeed found invent compose discover captain crown"))
)
"""Acts of which one person has the part; to score, to praise or to sign is for many."""


def other_person(pair: Pair) -> Finding | None:
    """The only names of the two passages that they do not share, in one part, as a contradiction."""
    if not pair.shared & _ONE or any(_SEVERAL & side.terms for side in (pair.a, pair.b)):
        return None
    ours, theirs = _own_name(pair.a, pair.b), _own_name(pair.b, pair.a)
    if ours is None or theirs is None or not _names_all_else(pair, ours, theirs):
        return None
    return Finding(
        relation=Relation.CONTRADICTION,
        kind="person",
        a=ours,
        b=theirs,
        note="one part, two people: {a} / {b}",
        confidence=CONFIDENCE,
    )


_SEVERAL = frozenset(map(stem, word_set("among share joint jointly co another")))
"""Words of a part that several have."""


def _own_name(side: Annotation, other: Annotation) -> Span | None:
    """The one name of two words or more that the other passage lacks."""
    runs: list[list[Token]] = []
    told = {token.term for token in other.tokens}
    for token in side.tokens:
        if not token.capital or token.term in told:
            continue
        if runs and token.start - runs[-1][-1].end == 1:
            runs[-1].append(token)
        else:
            runs.append([token])
    if len(runs) != 1 or len(runs[0]) == 1:
        return None
    return Span(runs[0][0].start, runs[0][-1].end)


def _names_all_else(pair: Pair, ours: Span, theirs: Span) -> bool:
    """Whether the passages say the same but for the two names."""
    mine = {token.term for token in pair.a.tokens if not ours.start <= token.start < ours.end}
    yours = {token.term for token in pair.b.tokens if not theirs.start <= token.start < theirs.end}
    shared = mine & yours
    return len(shared) >= LEAST_SHARED and len(shared) >= LEAST_COVER * len(mine | yours)
