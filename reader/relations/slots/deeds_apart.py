"""One deed that was done and was not: the rival conceded, the rival refused to concede.

Looser than the rule for negations in what the sentences must share; strict in who does it to what. That the
verb is rare in both sources is for the index.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.certainty import Status
from reader.language.claim import Claim, ClaimKind
from reader.language.english.background import background
from reader.language.english.negators import RAISING
from reader.language.english.stems import stem
from reader.language.english.word_set import word_set
from reader.language.negation import NegationKind
from reader.relations.finding import Finding
from reader.relations.pair import Pair, terms_in, tokens_in
from reader.relations.remembered import remembered
from reader.relations.slots.pointed import pointed
from reader.vocabulary.span import Span

_KINDS = frozenset(
    {
        ClaimKind.MAIN,
        ClaimKind.COORDINATE,
        ClaimKind.COMPLEMENT,
        ClaimKind.RELATIVE,
        ClaimKind.SUBORDINATE,
    }
)
"""Claims with a verb of their own."""

_NEGATING = frozenset({NegationKind.NOT, NegationKind.NO, NegationKind.IMPLICATIVE})
"""How a deed is denied."""

LEAST_RARITY = 3.0
"""Of a verb, in the steps of ``background``: everybody plays, sees and leaves."""

_UNABLE = re.compile(r"\b(?:unable|failed|impossible) to (?:\w+ )?$", re.IGNORECASE)
"""Words before a verb that deny it and are no negation of their own."""

LIKELY = 0.35
"""Score from which two who are told by other words may be one."""

_SAME_DEED = frozenset({Status.ASSERTED, Status.DENIED})
"""Statuses of what is told to have happened or not."""

HAVING = word_set("find contain carry show detect discover bear hold hide receive get have see reveal")
"""Verbs that say that a thing is there."""

_HAVING = "have it"
"""Stands for any of them."""

_ANYBODY = frozenset(map(stem, word_set("anybody anyone anything somebody someone everybody everyone")))
"""Words that do not say to whom it is done."""

_NO_DEED = frozenset(
    map(
        stem,
        RAISING
        | word_set(
            "be have do make take get go come give hold become know say see tell want need mean look like"
            " speak comment discuss elaborate specify respond begin start use include plan announce"
            " injure kill hurt die wound"
        ),
    )
)
"""Verbs of what is no deed, or of what everybody does."""


class _Deed(NamedTuple):
    """A claim by what it tells to be done."""

    cue: Span
    verb: str
    done: bool
    doer: frozenset[str]
    to: frozenset[str]
    rest: frozenset[str]


def deeds_apart(pair: Pair) -> Iterator[Finding]:
    """Every deed that one passage says was done and the other that it was not."""
    both = denied_verbs(pair.a) & denied_verbs(pair.b)
    told = (denied_verbs(pair.a) | denied_verbs(pair.b)) & pair.shared
    if not told - both - pair.shared_names:
        return
    for a in _deeds(pair.a):
        for b in _deeds(pair.b):
            if a.verb == b.verb not in both and a.done is not b.done and _is_one(pair, a, b):
                note = "done and not done, as it looks: “{a}” / “{b}”"
                found = pointed("negation", a.cue, b.cue, note, changing=True)
                # That it was there and was not need share no more than what it is.
                yield found._replace(alone=a.verb == _HAVING)


@remembered
def denied_verbs(side: Annotation) -> frozenset[str]:
    """The stems of the words that the passage's negations begin with."""
    found = []
    for one in side.negations:
        if one.flips and one.kind in _NEGATING:
            inside = tokens_in(side, one.scope, but=one.operator)
            found += [token.term for token in inside[:3] if token.term not in _NO_DEED]
    rarity = background().rarity
    return frozenset(term for term in found if rarity(term) >= LEAST_RARITY)


def _is_one(pair: Pair, a: _Deed, b: _Deed) -> bool:
    """Whether the same does it to the same, as far as either says."""
    names_a, names_b = a.doer & pair.a.names, b.doer & pair.b.names
    if (names_a and names_b and not names_a & names_b) or (a.to and b.to and not a.to & b.to):
        return False
    # One may be named and the other told by what he is: Brock, her rival.
    if not a.doer & b.doer and not a.to & b.to and pair.likeness < LIKELY:
        return False
    one_rest = not (a.rest and b.rest) or bool(a.rest & b.rest)
    if a.verb == _HAVING:
        return bool(a.to & b.to) and one_rest
    return bool(a.to and b.to) or one_rest


@remembered
def _deeds(side: Annotation) -> list[_Deed]:
    return [deed for claim in side.claims for deed in [_deed(side, claim)] if deed is not None]


def _deed(side: Annotation, claim: Claim) -> _Deed | None:
    if claim.kind not in _KINDS or claim.cue is None or claim.status not in _SAME_DEED:
        return None
    verb = _verb(side, claim)
    if verb is None:
        return None
    if _UNABLE.search(side.words(Span(side.passage.start, claim.cue.start))) is not None:
        return None
    doer = terms_in(side, claim.subject) if claim.subject is not None else frozenset()
    to = terms_in(side, claim.object) if claim.object is not None else frozenset()
    rest = frozenset(
        token.term
        for part in claim.parts
        for token in tokens_in(side, part)
        if not any(one.start <= token.start < one.end for one in (claim.cue, *_passed_over(side)))
    )
    rest -= doer | to | _ANYBODY | {verb}
    return _Deed(_printed(side, claim.cue), verb, claim.polarity > 0, doer, to, rest)


def _verb(side: Annotation, claim: Claim) -> str | None:
    """The stem of a verb that is rare enough to tell a deed; one word for all that say *there is*."""
    if claim.predicate in HAVING:
        return _HAVING
    verb = next((token.term for token in tokens_in(side, claim.cue)), None) if claim.cue is not None else None
    if verb is None or {verb, stem(claim.predicate.split(" ")[0])} & _NO_DEED:
        return None
    return verb if background().rarity(verb) >= LEAST_RARITY else None


def _printed(side: Annotation, verb: Span) -> Span:
    """The verb with the word that denies it."""
    denying = [
        one.operator
        for one in side.negations
        if one.flips and one.scope.start <= verb.start < one.scope.end and one.operator.end <= verb.start
    ]
    return Span(min([verb.start, *(one.start for one in denying[-1:])]), verb.end)


@remembered
def _passed_over(side: Annotation) -> list[Span]:
    """What tells when or how much it was, and the words that deny it."""
    times = [time.span for time in side.times]
    return [*times, *(one.span for one in side.quantities), *(one.operator for one in side.negations)]
