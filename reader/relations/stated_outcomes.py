"""The outcomes that a passage states: not denied, and not turned round by what stands before them."""

from __future__ import annotations

import re
from collections.abc import Collection

from reader.language.annotate import Annotation
from reader.language.negation import polarity_at
from reader.relations.expressions import Told, expressions
from reader.relations.pair import clause_at
from reader.relations.remembered import remembered
from reader.vocabulary.span import Span

_OPERATOR = re.compile(
    r"\b(?:block|revers|overturn|veto|oppos|appeal|halt|stop|plan(?:s|n\w*)?\b|refus|threat|avert|prevent|attempt|"
    r"tr(?:y|ied)\b|"
    r"propos|instead|rather|call(?:s|ed)? (?:for|on)|urg|demand|suggest|fight|fought|seek|sought\b|"
    r"want(?:s|ed)?\b|bid\b|deal\b|vot(?:e|ed) to|fear|risk|fail|"
    r"if\b|unless|whether|until|against)",
    re.IGNORECASE,
)
"""Words before an outcome that turn it round or leave it open."""


LISTED, LOOSER = "outcome_classes.txt", "looser_poles.txt"
"""The list of outcomes that exclude each other, and that of those that only point."""

DOORS = "access"
"""The class of what opens and closes."""

_GO_ON = re.compile(r"(?:go|goes|going|gone|went) on", re.IGNORECASE)
_SET_OUT = re.compile(
    r"\s(?:strike|trial|leave|holiday|sale|show|display|foot|record|stage|air|the|an?|to)\b", re.IGNORECASE
)
"""What stands behind *go on* where something begins."""

_PRICE = re.compile(r"\s(?:up|down|at|higher|lower|flat|unchanged|\d|[$£€])", re.IGNORECASE)

POLES = 2
"""Poles of a class of which to deny the one is to tell the other."""


@remembered
def stated_outcomes(side: Annotation) -> list[Told]:
    """The outcomes of the passage that are stated and not turned round."""
    return [
        one
        for one in _moved(side, LISTED)
        if polarity_at(side.negations, one.span.start) > 0
        and not _is_set_out_on(side, one.span)
        and not _is_turned_round(side, one.span)
        and not (one.kind == DOORS and _is_of_a_price(side, one.span))
    ]


def looser_outcomes(side: Annotation, *, even_after: Collection[str] = ()) -> list[Told]:
    """The outcomes that only point, one that is denied as its opposite.

    Words before an outcome of the classes ``even_after`` are not asked whether they turn it round.
    """
    return [
        one if polarity_at(side.negations, one.span.start) > 0 else one._replace(pole=POLES - 1 - one.pole)
        for one in _moved(side, LOOSER)
        if (one.kind in even_after or not _is_turned_round(side, one.span))
        and not _is_set_out_on(side, one.span)
    ]


def _moved(side: Annotation, listed: str) -> list[Told]:
    """The expressions of the list with offsets in the source's text."""
    by = side.passage.start
    return [
        one._replace(span=Span(one.span.start + by, one.span.end + by))
        for one in expressions(listed).told(side.passage.text)
    ]


def _is_set_out_on(side: Annotation, span: Span) -> bool:
    """Whether something begins with *go on*, which elsewhere says that it continues: go on strike."""
    if _GO_ON.fullmatch(side.words(span)) is None:
        return False
    return _SET_OUT.match(side.words(Span(span.end, side.passage.end))) is not None


def _is_of_a_price(side: Annotation, span: Span) -> bool:
    """Whether what opens or closes is a market: a figure of where it stood follows."""
    return _PRICE.match(side.words(Span(span.end, side.passage.end))) is not None


def _is_turned_round(side: Annotation, span: Span) -> bool:
    before = side.words(Span(clause_at(side, span.start).start, span.start))
    return _OPERATOR.search(before) is not None
