"""Whose figures two figures are: the subject of the claim that each stands in.

Sales and profit may both have fallen, the one club have won five and the other lost five. What follows where
the holders are two is for the gates.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from reader.language.annotate import Annotation
from reader.language.claim import Claim, ClaimKind
from reader.language.english.background import UNSEEN, background
from reader.language.english.stems import stem
from reader.language.quantity import QuantityKind
from reader.relations.alike import alike
from reader.relations.finding import Finding
from reader.relations.pair import Pair, terms_in, tokens_in
from reader.vocabulary.span import Span

_AMONG = re.compile(r"\b(?:is|are|was|were|being) (?:among|one of|part of|included)\b", re.IGNORECASE)
"""Words behind a figure of one thing among others."""

_OWN = frozenset({QuantityKind.DURATION, QuantityKind.AGE, QuantityKind.LENGTH, QuantityKind.MASS})
"""Kinds of figures of which each of two has its own."""

_APART = re.compile(
    r"\b(?:new|old|older|elder|eldest|younger|youngest|former|previous|present|current|first|second|third|last|"
    r"next|other|upper|lower|northern|southern|eastern|western|inner|outer|left|right|men[’']s|women[’']s|"
    r"junior|senior|boys|girls|men|women|morning|evening|home|away|day|night|indoor|outdoor|public|private|"
    r"local|national|foreign|domestic)\b",
    re.IGNORECASE,
)
"""Words that tell one thing from another of its kind."""

LIKELY = 0.45
"""Score from which what is told in other words may be one holder."""

_WITHIN = frozenset({ClaimKind.EVENT, ClaimKind.QUOTATION, ClaimKind.REPORT})
"""Claims whose subject is another's, or only a speaker."""


def two_holders(pair: Pair, conflict: Finding) -> tuple[str, str] | None:
    """The holders of two figures or times where they are two; null where they may be one."""
    ours, theirs = _holder(pair.a, conflict.a), _holder(pair.b, conflict.b)
    if _is_among(pair.a, conflict.a) is not _is_among(pair.b, conflict.b):
        return pair.a.words(ours or conflict.a or pair.a.span), pair.b.words(
            theirs or conflict.b or pair.b.span
        )
    if ours is None or theirs is None:
        return None
    if _are_set_apart(pair, ours, theirs) or _are_two_series(pair, ours, theirs):
        return pair.a.words(ours), pair.b.words(theirs)
    # What is dated is often told by its name here and by what it is there: the dam, Tamarack.
    unlike = conflict.kind == "number" and (pair.likeness < LIKELY or _one_verb(pair, conflict))
    if _are_namesakes(pair, ours, theirs):
        return pair.a.words(ours), pair.b.words(theirs)
    if _is_own(pair.a, conflict.a) and _is_own(pair.b, conflict.b):
        mine, yours = _names(pair.a, ours), _names(pair.b, theirs)
        if mine and yours and not mine & yours:
            return pair.a.words(ours), pair.b.words(theirs)
    if _are_two_names(pair, ours, theirs) or (unlike and _are_other_words(pair, ours, theirs)):
        return pair.a.words(ours), pair.b.words(theirs)
    return None


def _is_among(side: Annotation, figure: Span | None) -> bool:
    """Whether the figure is of one thing among others: a ring worth 300 is among what they took."""
    behind = side.words(Span(figure.end, side.passage.end)) if figure is not None else ""
    return _AMONG.search(behind) is not None


def _are_other_words(pair: Pair, ours: Span, theirs: Span) -> bool:
    """Whether neither passage has a word of the other's holder."""
    mine, yours = terms_in(pair.a, ours), terms_in(pair.b, theirs)
    if not mine or not yours or mine & pair.b.terms or yours & pair.a.terms:
        return False
    # Somebody may be named here and told by what he is there.
    return bool(mine & pair.a.names) is bool(yours & pair.b.names) and not alike(mine, yours)


def _are_namesakes(pair: Pair, ours: Span, theirs: Span) -> bool:
    """Whether both have one name and each another one besides: two of one family."""
    mine, yours = _names(pair.a, ours), _names(pair.b, theirs)
    return bool(mine & yours and mine - pair.b.terms and yours - pair.a.terms)


def _is_own(side: Annotation, span: Span | None) -> bool:
    """Whether the figure is its holder's alone, and not of a match, a sale or a vote between two."""
    return any(one.span == span and one.kind in _OWN for one in side.quantities)


def _one_verb(pair: Pair, conflict: Finding) -> bool:
    """Whether the two claims have one verb, so that all they differ in is who and how much."""
    ours, theirs = _claim(pair.a, conflict.a), _claim(pair.b, conflict.b)
    return ours is not None and theirs is not None and ours.predicate == theirs.predicate


def _are_set_apart(pair: Pair, ours: Span, theirs: Span) -> bool:
    """Whether a word tells the one from another of its kind: the new contract, the old one."""
    mine = {word.lower() for word in _APART.findall(pair.a.words(ours))}
    yours = {word.lower() for word in _APART.findall(pair.b.words(theirs))}
    return bool(mine and yours) and not mine & yours


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
    return frozenset(
        token.term
        for token in tokens_in(side, holder)
        if token.term in side.names
        # The first word of a sentence is a name where English has no such word.
        or (token.capital and background().rarity(token.term) == UNSEEN)
    )


def _holder(side: Annotation, figure: Span | None) -> Span | None:
    """The subject of the smallest claim around the figure, of a passive what it befell."""
    smallest = _claim(side, figure)
    if figure is None or smallest is None or smallest.cue is None:
        return None
    # Of a passive the object is what stands before the verb.
    before = (one for one in (smallest.subject, smallest.object) if one is not None)
    return next((one for one in before if one.end <= smallest.cue.start and one.end <= figure.start), None)


def _claim(side: Annotation, figure: Span | None) -> Claim | None:
    """The smallest claim around the figure that tells a deed or a state."""
    if figure is None:
        return None
    holding = [
        claim
        for claim in side.claims
        if claim.kind not in _WITHIN and any(part.start <= figure.start < part.end for part in claim.parts)
    ]
    return min(holding, key=lambda claim: (_length(claim), claim.span.start), default=None)


def _length(claim: Claim) -> int:
    return sum(part.end - part.start for part in claim.parts)


@cache
def _groups() -> dict[str, int]:
    """The number of the line of each noun's stem."""
    lines = files("reader.relations").joinpath("measured_groups.txt").read_text("utf-8").splitlines()
    groups = [line.split() for line in lines if not line.startswith("#")]
    return {stem(noun): number for number, group in enumerate(groups) for noun in group}
