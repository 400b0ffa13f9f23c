"""What each of two figures or times is said of: the predicate of the claim that it stands in.

Two figures that are told of two deeds are two quantities, however many words the sentences share. What
follows from that is for the gates.
"""

from __future__ import annotations

from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.claim import Claim, ClaimKind
from reader.language.english.stems import stem
from reader.language.english.word_set import word_set
from reader.language.quantity import Quantity, QuantityKind
from reader.relations.alike import alike
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.vocabulary.link import Held
from reader.vocabulary.span import Span

_WITHIN = frozenset({ClaimKind.EVENT, ClaimKind.QUOTATION})
"""Claims that lie in others, whose verb is theirs."""

_OF_ITSELF = frozenset({QuantityKind.SPLIT, QuantityKind.AGE, QuantityKind.RATIO})
"""Kinds of figures that tell what they are of: a vote, an age, a rise. A sum is not: what was stolen is more
than what was found."""

_PAYS = word_set(
    "buy pay acquire purchase sell fetch cost spend accept agree take change go award fine receive earn"
    " charge"
)
"""Verbs of a price."""

_STATES = word_set("be stand reach total number amount measure come lie remain hit")
"""Verbs that only say how much or how many."""


class Told(NamedTuple):
    """Whether two stretches are told of one deed."""

    held: Held
    """By evidence, by context, by assumption, or not."""
    note: str
    """Why, in words."""


def one_deed(pair: Pair, conflict: Finding) -> Told:
    """Whether the two stretches of a conflict of figures or times are told of one deed."""
    ours, theirs = predicate_at(pair.a, conflict.a), predicate_at(pair.b, conflict.b)
    if ours is None or theirs is None or not ours or not theirs:
        return Told(Held.CONTEXT, "one stands in a phrase without a verb")
    if alike({stem(ours.split()[0])}, {stem(theirs.split()[0])}):
        return Told(Held.EVIDENCE, f"both tell of “{ours}”" if ours == theirs else f"“{ours}” is “{theirs}”")
    figures = _figure(pair.a, conflict.a), _figure(pair.b, conflict.b)
    if figures[0] is not None and figures[1] is not None:
        slots = {figures[0].slot, figures[1].slot}
        if len(slots) == 1 and None not in slots:
            return Told(Held.EVIDENCE, f"both count “{figures[0].slot}”")
        paid = {ours.split()[0], theirs.split()[0]} <= _PAYS
        if figures[0].kind in _OF_ITSELF or (figures[0].kind is QuantityKind.MONEY and paid):
            return Told(Held.CONTEXT, "such a figure tells what it is of")
    if ours in _STATES and theirs in _STATES:
        return Told(Held.EVIDENCE, "both say how much it is")
    if ours in _STATES or theirs in _STATES:
        return Told(Held.ASSUMPTION, f"one says how much it is, the other tells of “{_other(ours, theirs)}”")
    return Told(Held.FAILED, f"one tells of “{ours}”, the other of “{theirs}”")


def predicate_at(side: Annotation, span: Span | None) -> str | None:
    """The predicate of the smallest claim that holds the stretch; null where there is none."""
    if span is None:
        return None
    holding = [claim for claim in side.claims if claim.kind not in _WITHIN and _holds(claim, span)]
    smallest = min(holding, key=lambda claim: (_length(claim), claim.span.start), default=None)
    return None if smallest is None else smallest.predicate


def _other(ours: str, theirs: str) -> str:
    return theirs if ours in _STATES else ours


def _holds(claim: Claim, span: Span) -> bool:
    return any(part.start <= span.start < part.end for part in claim.parts)


def _length(claim: Claim) -> int:
    return sum(part.end - part.start for part in claim.parts)


def _figure(side: Annotation, span: Span | None) -> Quantity | None:
    return next((one for one in side.quantities if one.span == span), None)
