"""Which facts pass a filter. Reads no line and knows no file."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from types import MappingProxyType

from reader.filter.checked import sigla_of
from reader.filter.fact_filter import FactFilter, Key, Term
from reader.filter.folded import folded
from reader.filter.speaking import passages_of
from reader.vocabulary.comparison import Comparison
from reader.vocabulary.group import Group
from reader.vocabulary.review import FactReview, Verdict

Test = Callable[[Group], bool]

NOTHING_SAID: Mapping[str, FactReview] = MappingProxyType({})
"""Of facts that were not reviewed."""

_DIGITS = 2
"""Decimal places to which ``=`` compares."""

_HOW: dict[str, Callable[[float, float], bool]] = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
    "=": lambda one, other: round(one, _DIGITS) == round(other, _DIGITS),
}


def passing(
    asked: FactFilter, comparison: Comparison, facts: Mapping[str, FactReview] = NOTHING_SAID
) -> frozenset[str]:
    """The ids of the facts that meet every term; ``facts`` is what the reader has said of them, by id."""
    tests = [(_test(term, comparison, facts), term.denied) for term in asked.terms]
    return frozenset(
        group.id for group in comparison.groups if all(test(group) != denied for test, denied in tests)
    )


def _test(term: Term, comparison: Comparison, facts: Mapping[str, FactReview]) -> Test:
    values = term.values
    match term.key:
        case Key.RELATION:
            return lambda group: group.relation in values
        case Key.COVERAGE:
            return lambda group: group.coverage in values
        case Key.SOURCE:
            sigla = frozenset().union(*(sigla_of(value, comparison) for value in values))
            return lambda group: any(siglum in sigla for siglum in _tellers(group, comparison))
        case Key.VOICE:
            return _speaks(term, comparison)
        case Key.TEXT:
            sought = [folded(value) for value in values]
            return lambda group: any(
                word in folded(comparison.passage_of[member.passage].text)
                for member in group.members
                for word in sought
            )
        case Key.IS:
            return lambda group: any(_is(value, facts.get(group.id, FactReview())) for value in values)
        case Key.CONFIDENCE | Key.SCORE | Key.WITNESSES:
            how = _HOW[term.sign]
            return lambda group: how(_number(term.key, group, comparison), term.number)


def _tellers(group: Group, comparison: Comparison) -> list[str]:
    return [comparison.passage_of[member.passage].source for member in group.members]


def _speaks(term: Term, comparison: Comparison) -> Test:
    """What a member says overlaps what the voice says."""
    said = [one for value in term.values for one in passages_of(value, comparison)]

    def test(group: Group) -> bool:
        return any(
            siglum == comparison.passage_of[member.passage].source
            and span.start < member.end
            and member.start < span.end
            for member in group.members
            for siglum, span in said
        )

    return test


def _is(state: str, review: FactReview) -> bool:
    if state == "unreviewed":
        return review == FactReview()
    if state == "noted":
        return bool(review.note.strip())
    return review.verdict == Verdict(state)


def _number(key: Key, group: Group, comparison: Comparison) -> float:
    if key is Key.WITNESSES:
        return group.witnesses
    if key is Key.CONFIDENCE:
        return comparison.confidence_of(group)
    return max((link.score for link in comparison.links_in.get(group.id, ())), default=0.0)
