"""Two opposite counsels that one body gave on one day: to go on, to stop.

Who only asks for a thing does not tell that it happened; so these are no outcomes, but what was asked for is
told in both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.language.annotate import Annotation
from reader.language.negation import polarity_at
from reader.relations.expressions import Told, expressions
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at
from reader.relations.remembered import remembered
from reader.relations.slots.pointed import pointed
from reader.relations.slots.sameness import sameness
from reader.relations.stated_outcomes import LISTED, LOOSER, POLES
from reader.vocabulary.span import Span

REACH = 80
"""Characters before an outcome in which it is said that somebody asked for it."""

LIKELY = 0.3
"""Score from which two counsels of one day are one."""

SURE = 8.0
"""Sameness from which they are, whatever the score."""

_ADVICE = re.compile(
    r"\b(?:recommend\w*|advis\w+|urg(?:ed|es|ing)|call(?:ed|s|ing) (?:for|on)|demand\w*|order(?:ed|s)|"
    r"ask(?:ed|s) (?:for|that|the|it|him|her|them)|told (?:it|him|her|them|the \w+) to|request\w*|"
    r"propos(?:ed|es|al)|counsel\w*|instruct\w*|insist\w* (?:on|that)|voted (?:to|for))\b",
    re.IGNORECASE,
)


def advice_apart(pair: Pair) -> Iterator[Finding]:
    """Every two counsels that exclude each other."""
    ours = _counsels(pair.a)
    theirs = _counsels(pair.b) if ours else []
    for a in ours:
        for b in theirs:
            if a.kind == b.kind and a.pole != b.pole and _is_of_one_day(pair, a.span, b.span):
                note = "two counsels on what looks like one matter: “{a}” / “{b}”"
                yield pointed("stance", a.span, b.span, note)


def advice_keys(side: Annotation) -> Iterator[str]:
    """The matters that the passage tells counsel on as an index knows them."""
    for one in _counsels(side):
        yield f"advice on {one.kind}"


def _is_of_one_day(pair: Pair, ours: Span, theirs: Span) -> bool:
    days = [{time.value for time in side.times if not time.of_saying} - {None} for side in (pair.a, pair.b)]
    if days[0] and days[1] and not days[0] & days[1]:
        return False
    if days[0] & days[1] and pair.likeness >= LIKELY:
        return True
    return sameness(pair, ours, theirs) >= SURE


@remembered
def _counsels(side: Annotation) -> list[Told]:
    """The outcomes that somebody asked for, one that is denied as its opposite."""
    if _ADVICE.search(side.passage.text) is None:
        return []
    found = []
    for listed in (LISTED, LOOSER):
        for one in expressions(listed).told(side.passage.text):
            span = Span(one.span.start + side.passage.start, one.span.end + side.passage.start)
            start = max(clause_at(side, span.start).start, span.start - REACH)
            if _ADVICE.search(side.words(Span(start, span.start))) is None:
                continue
            asked = polarity_at(side.negations, span.start) > 0
            found.append(one._replace(span=span, pole=one.pole if asked else POLES - 1 - one.pole))
    return found
