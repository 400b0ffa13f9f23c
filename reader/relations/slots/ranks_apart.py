"""Two ranks of one thing in one series: the second theft of the year, the fourth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.quantity import Quantity, QuantityKind
from reader.language.tokens import TokenKind
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at
from reader.relations.rank_names import NAMING, names_an_edition
from reader.relations.remembered import remembered
from reader.relations.slots.pointed import pointed
from reader.relations.slots.sameness import sameness
from reader.vocabulary.span import Span

_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_WORDS = "|".join(_PLACES)
_TOOK = r"(?:c[ao]me|finish(?:ed)?|plac(?:ed|ing)|end(?:ed)? up|rank(?:s|ed)|was|were|is|are|lies?|lay)"
_ENDS = r"(?= place\b|[,.;]| (?:in|behind|with|on|overall|after|ahead)\b)"
_TAKEN = re.compile(
    rf"\b(?:{_TOOK} (?:in |only |a |the |joint |overall )*({_WORDS}){_ENDS}|"
    rf"(?:in|into|to|took|takes?|for) (?:joint )?({_WORDS}) place|({_WORDS})-placed)",
    re.IGNORECASE,
)
"""Words of a place that somebody took among others."""

_CAPITAL = re.compile(r"\b[A-Z][\w-]+")


class _Taken(NamedTuple):
    """A place with who took it."""

    span: Span
    place: int
    names: frozenset[str]


SURE = 15.0
"""Sameness from which two ranks are of one thing: a story has many firsts."""


def ranks_apart(pair: Pair) -> Iterator[Finding]:
    """The only ranks of the two passages, where they differ and rank one thing as far as is said."""
    yield from _places_taken(pair)
    ours, theirs = _rank(pair.a), _rank(pair.b)
    if ours is None or theirs is None or ours.value == theirs.value:
        return
    if {ours.noun, theirs.noun} & NAMING or (ours.noun and theirs.noun and ours.noun != theirs.noun):
        return
    if _other_names(pair):
        return
    if "time" in {ours.noun, theirs.noun} or sameness(pair, ours.span, theirs.span) < SURE:
        return
    yield pointed(
        "rank", ours.span, theirs.span, "two ranks of what looks like one thing: “{a}” / “{b}”", changing=True
    )


def _places_taken(pair: Pair) -> Iterator[Finding]:
    """The places that one of the same name took: she came third, she was second."""
    ours, theirs = _place_taken(pair.a), _place_taken(pair.b)
    if ours is None or theirs is None or ours.place == theirs.place or not ours.names & theirs.names:
        return
    if ours.names - theirs.names and theirs.names - ours.names:
        return  # Of one surname, with two first names.
    found = pointed(
        "rank",
        ours.span,
        theirs.span,
        "two places taken by what looks like one: “{a}” / “{b}”",
        changing=True,
    )
    yield found._replace(alone=True)


def place_taken_keys(side: Annotation) -> Iterator[str]:
    """Who took a place as an index knows them."""
    taken = _place_taken(side)
    for name in sorted(taken.names) if taken is not None else ():
        yield f"alone {name}"


@remembered
def _place_taken(side: Annotation) -> _Taken | None:
    """The only place that the passage says somebody took."""
    if not any(one.kind is QuantityKind.ORDINAL for one in side.quantities):
        return None
    found = list(_TAKEN.finditer(side.passage.text))
    if len(found) != 1:
        return None
    word = next(word for word in found[0].groups() if word is not None)
    at = side.passage.start
    span = Span(at + found[0].start(), at + found[0].end())
    clause = clause_at(side, span.start)
    # A first name may be the short form of a month, which is no token of a name.
    printed = _CAPITAL.finditer(side.words(clause))
    names = frozenset(one[0].lower() for one in printed if one.start() or clause.start > side.passage.start)
    return _Taken(span, _PLACES.index(word.lower()) + 1, names) if names else None


def _other_names(pair: Pair) -> bool:
    """Whether either passage names somebody whom the other does not: two who were ranked."""
    return bool(_named(pair.a) - pair.b.terms) and bool(_named(pair.b) - pair.a.terms)


def _named(side: Annotation) -> frozenset[str]:
    inside = (token for token in side.tokens if token.capital and token.start > side.passage.start)
    return side.names | frozenset(token.term for token in inside if token.kind is TokenKind.WORD)


@remembered
def _rank(side: Annotation) -> Quantity | None:
    ranks = [quantity for quantity in side.quantities if quantity.kind is QuantityKind.ORDINAL]
    return ranks[0] if len(ranks) == 1 and not names_an_edition(side, ranks[0]) else None
