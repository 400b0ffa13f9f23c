"""Whose figures two figures are: the subject of the claim that each stands in.

Sales and profit may both have fallen, the one club have won five and the other lost five. What follows where
the holders are two is for the gates.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from reader.language.annotate import Annotation
from reader.language.claim import Claim, ClaimKind
from reader.language.english.stems import stem
from reader.relations.pair import Pair, tokens_in
from reader.vocabulary.span import Span

_WITHIN = frozenset({ClaimKind.EVENT, ClaimKind.QUOTATION, ClaimKind.REPORT})
"""Claims whose subject is another's, or only a speaker."""


def two_holders(pair: Pair, a: Span | None, b: Span | None) -> tuple[str, str] | None:
    """The holders of the figures at two stretches where they are two; null where they may be one."""
    ours, theirs = _holder(pair.a, a), _holder(pair.b, b)
    if ours is None or theirs is None:
        return None
    if _are_two_series(pair, ours, theirs) or _are_two_names(pair, ours, theirs):
        return pair.a.words(ours), pair.b.words(theirs)
    return None


def _are_two_series(pair: Pair, ours: Span, theirs: Span) -> bool:
    """Whether both are measured things of the list, and not of one line."""
    mine, yours = _series(pair.a, ours), _series(pair.b, theirs)
    return bool(mine and yours) and not mine & yours


def _series(side: Annotation, holder: Span) -> frozenset[int]:
    found = (_groups().get(token.term) for token in tokens_in(side, holder))
    return frozenset(number for number in found if number is not None)


def _are_two_names(pair: Pair, ours: Span, theirs: Span) -> bool:
    """Whether each has a name of which the other passage tells nothing."""
    mine, yours = _names(pair.a, ours), _names(pair.b, theirs)
    return bool(mine and yours) and not mine & pair.b.terms and not yours & pair.a.terms


def _names(side: Annotation, holder: Span) -> frozenset[str]:
    return frozenset(token.term for token in tokens_in(side, holder)) & side.names


def _holder(side: Annotation, figure: Span | None) -> Span | None:
    """The subject of the smallest claim around the figure, of a passive what it befell."""
    if figure is None:
        return None
    holding = [
        claim
        for claim in side.claims
        if claim.kind not in _WITHIN
        and any(part.start <= figure.start < part.end for part in claim.parts)
    ]
    smallest = min(holding, key=lambda claim: (_length(claim), claim.span.start), default=None)
    if smallest is None or smallest.cue is None:
        return None
    # Of a passive the object is what stands before the verb.
    before = (one for one in (smallest.subject, smallest.object) if one is not None)
    return next((one for one in before if one.end <= smallest.cue.start and one.end <= figure.start), None)


def _length(claim: Claim) -> int:
    return sum(part.end - part.start for part in claim.parts)


@cache
def _groups() -> dict[str, int]:
    """The number of the line of each noun's stem."""
    lines = files("reader.relations").joinpath("measured_groups.txt").read_text("utf-8").splitlines()
    groups = [line.split() for line in lines if not line.startswith("#")]
    return {stem(noun): number for number, group in enumerate(groups) for noun in group}
