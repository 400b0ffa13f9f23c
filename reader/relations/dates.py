"""The dates of two passages that are told of one thing, and whether they exclude each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.english.stems import stem
from reader.language.time_expression import Grain, TimeExpression
from reader.relations.pair import Pair, clause_at, terms_in

TERMS = 2
"""Terms that the clauses of two dates of one thing must share."""

_ONCE = """
sign found create establish bear born die death kill resign resignation launch adopt pass enact invade
collapse appoint elect abolish build complete finish demolish sink crash derail explode erupt arrest sentence
acquit convict marry divorce retire declare inaugurate unveil discover publish close reopen dissolve bankrupt
"""
ONCE = frozenset(stem(word) for word in _ONCE.split())
"""What happens once to one holder, verbs and nouns; relations page §2, G3. To meet or to visit is not."""

_MIDNIGHT = re.compile(
    r"\b(?:overnight|midnight|night to|small hours|late on|"
    r"late (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
"""Words of a night, which belongs to two dates."""


class DatePair(NamedTuple):
    """Two dates that may be of one thing."""

    a: TimeExpression
    """In the first passage."""
    b: TimeExpression
    """In the second passage."""
    same: bool
    """Both date the same word."""
    once: bool
    """Both date the same thing, of a kind that happens once."""
    cover: float
    """Share of the terms of the poorer clause that the other passage has, 0..1."""


def date_pairs(pair: Pair) -> Iterator[DatePair]:
    """Every two resolved dates, not of the saying, whose clauses share words or date the same word."""
    for ours in pair.a.times:
        for theirs in pair.b.times:
            if not (ours.of_saying or theirs.of_saying or ours.value is None or theirs.value is None):
                found = _beside(pair, ours, theirs)
                if found is not None:
                    yield found


def excludes(ours: TimeExpression, theirs: TimeExpression) -> bool:
    """Whether no day is in both; an end that is open reaches as far as it likes."""
    if ours.value is None or theirs.value is None:
        return False
    return (ours.high or date.max) < (theirs.low or date.min) or (theirs.high or date.max) < (
        ours.low or date.min
    )


def _beside(pair: Pair, ours: TimeExpression, theirs: TimeExpression) -> DatePair | None:
    terms_a = terms_in(pair.a, clause_at(pair.a, ours.span.start), but=ours.span)
    terms_b = terms_in(pair.b, clause_at(pair.b, theirs.span.start), but=theirs.span)
    anchor = _anchor(ours)
    same = anchor is not None and anchor == _anchor(theirs)
    shared_a, shared_b = terms_a & pair.b.terms, terms_b & pair.a.terms
    if not same and len(shared_a | shared_b) < TERMS:
        return None
    covers = [len(both) / len(terms) for both, terms in ((shared_a, terms_a), (shared_b, terms_b)) if terms]
    return DatePair(ours, theirs, same, same and anchor in ONCE, min(covers, default=0.0))


def _anchor(time: TimeExpression) -> str | None:
    """The stem of the word that a date stands with."""
    return stem(time.anchor_word) if time.anchor_word else None


def near_miss(ours: TimeExpression, theirs: TimeExpression) -> bool:
    """Whether two months of one year date two different words.

    A value that agrees in part speaks for one event told with a slip; relations page §2, G3.
    """
    if (
        ours.grain is not Grain.MONTH
        or theirs.grain is not Grain.MONTH
        or ours.low is None
        or theirs.low is None
    ):
        return False
    return ours.low.year == theirs.low.year and _anchor(ours) != _anchor(theirs)


def is_of_night(side: Annotation) -> bool:
    """Whether the passage tells of a night, which belongs to two dates."""
    return _MIDNIGHT.search(side.passage.text) is not None


def across_midnight(pair: Pair, dates: DatePair) -> bool:
    """Whether the dates are neighbours and one of them is of a night, so that both may be meant."""
    if not (is_of_night(pair.a) or is_of_night(pair.b)):
        return False
    ends = (dates.a.low, dates.a.high, dates.b.low, dates.b.high)
    if None in ends:
        return False
    low_a, high_a, low_b, high_b = ends
    return max(low_a, low_b) - min(high_a, high_b) <= timedelta(days=1)  # type: ignore[operator,type-var]
