"""The same matter at another time.

One passage tells what both tell of, on a day after the other was published; or both date one thing, and the
dates lie apart.
"""

from __future__ import annotations

from reader.language.annotate import Annotation
from reader.language.certainty import Status, status_at
from reader.language.english.stems import stem
from reader.language.quantity_agreement import agrees
from reader.language.time_expression import Grain, TimeExpression
from reader.relations.acts import act
from reader.relations.dates import DatePair, across_midnight, date_pairs, excludes
from reader.relations.figures import figure_pairs
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, terms_in
from reader.vocabulary.relation import Relation

TWO_DATES = 0.6
"""Confidence where both passages date one word, and the dates lie apart."""

AFTER_PRINT = 0.6
"""Confidence where one passage tells of a day after the other's publication."""

BESIDES = 2
"""Terms besides the dated act that both passages have, where none of them is a name."""

_FINE = frozenset({Grain.DAY, Grain.WEEKEND})


def other_day(pair: Pair) -> Finding | None:
    """The dates that set the passages apart in time, as a follow-up."""
    found = _two_dates(pair)
    if found is not None or not pair.days:
        return found
    if any(agrees(figures.a, figures.b) for figures in figure_pairs(pair)):
        return None
    if pair.days > 0:
        return _after_print(pair.a, pair.b)
    found = _after_print(pair.b, pair.a)
    return found.mirrored() if found is not None else None


def _two_dates(pair: Pair) -> Finding | None:
    if {time.value for time in pair.a.times} & {time.value for time in pair.b.times} - {None}:
        return None
    pairs = [
        dates
        for dates in date_pairs(pair)
        if dates.same
        and not _printed_alike(pair, dates)
        and _shares_besides(pair.a, pair.b, act(stem(dates.a.anchor_word)))
    ]
    if not pairs or not all(excludes(dates.a, dates.b) for dates in pairs):
        return None
    if any(across_midnight(pair, dates) for dates in pairs):
        return None
    first = pairs[0]
    return Finding(
        relation=Relation.FOLLOW_UP,
        kind="date",
        a=first.a.span,
        b=first.b.span,
        note=f"told of two times: “{{a}}” ({first.a.value}) / “{{b}}” ({first.b.value})",
        confidence=TWO_DATES,
    )


def _printed_alike(pair: Pair, dates: DatePair) -> bool:
    """Whether both print the same words on the same day, and so mean one date."""
    return not pair.days and pair.a.words(dates.a.span) == pair.b.words(dates.b.span)


def _after_print(earlier: Annotation, later: Annotation) -> Finding | None:
    """A day of the later passage on which the earlier one was already printed."""
    for time in later.times:
        if _is_between(time, earlier, later) and _is_same_matter(time, earlier, later):
            return Finding(
                relation=Relation.FOLLOW_UP,
                kind="date",
                a=earlier.span,
                b=time.span,
                note=f"{{B}} tells of “{{b}}” ({time.value}); {{A}} was published on {earlier.published}",
                confidence=AFTER_PRINT,
            )
    return None


def _is_same_matter(time: TimeExpression, earlier: Annotation, later: Annotation) -> bool:
    """Whether the earlier passage tells of the dated act too, or of a thing of which the day is told."""
    dated = act(stem(time.anchor_word)) if time.anchor_word else None
    if dated in {act(term) for term in earlier.terms} and _shares_besides(earlier, later, dated):
        return True
    if status_at(later.statuses, time.span.start) is not Status.ASSERTED:
        return False
    shared = terms_in(later, clause_at(later, time.span.start), but=time.span) & earlier.terms
    # A name at the head of a sentence is none of ``names``, but printed with a capital.
    named = {token.term for side in (earlier, later) for token in side.tokens if token.capital}
    return bool(shared - named)


def _shares_besides(a: Annotation, b: Annotation, dated: str | None) -> bool:
    """Whether both passages have a name, or several other terms, besides the dated act."""
    shared = {term for term in a.terms & b.terms if act(term) != dated}
    return bool(shared & (a.names | b.names)) or len(shared) >= BESIDES


def _is_between(time: TimeExpression, earlier: Annotation, later: Annotation) -> bool:
    """Whether it is a day after the one publication and not after the other."""
    if time.low is None or time.grain not in _FINE or time.bound:
        return False
    return (
        earlier.published is not None
        and later.published is not None
        and (earlier.published < time.low <= later.published)
    )
