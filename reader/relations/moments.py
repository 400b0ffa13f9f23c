"""Which time the two stretches of a conflict are told of, and whether what they tell has settled by then.

What follows where the times are two is for the gates.
"""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.time_expression import Grain, TimeExpression
from reader.relations.dates import excludes, near_miss
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at
from reader.vocabulary.span import Span

_RUNNING = re.compile(
    r"\b(?:so far|at least|as of|r[io]se to|risen to|climbed to|latest|now|still|feared|toll)\b",
    re.IGNORECASE,
)
"""Words of a figure that has not settled; relations page, G4."""

_MARKET = re.compile(
    r"\b(?:(?:morning|early|late|afternoon|midday|after-hours) trading"
    r"|to close|at the close|clos(?:ed|ing) at)\b"
)
"""Moments of a trading day, of which each has its own price."""

_ENDS_OF_DAY = re.compile(
    r"\b(?:open|clos)(?:ed|es|ing)?(?= (?:up|down|higher|lower|flat|at|[\d.]+ ?(?:%|per ?cent|points)))",
    re.IGNORECASE,
)
"""A price at the beginning and at the end of a trading day."""


def is_running(pair: Pair) -> bool:
    """Whether either passage has a word of a figure that has not settled."""
    return any(_RUNNING.search(side.passage.text) for side in (pair.a, pair.b))


def one_named_day(pair: Pair, conflict: Finding) -> str | None:
    """The one day that both clauses tell of: what it held does not depend on the day of writing."""
    ours, theirs = _dated(pair.a, conflict.a), _dated(pair.b, conflict.b)
    if not len(ours) == len(theirs) == 1 or ours[0].grain is not Grain.DAY:
        return None
    if ours[0].value is None or ours[0].value != theirs[0].value or ours[0].bound or theirs[0].bound:
        return None
    return None if is_running(pair) else ours[0].value


_NUMBER = r"(?:few|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)"
_UNIT = r"(?:hours?|days?|nights?|weeks?|months?|quarters?|years?|season|half|minutes?)(?!-)"
_WINDOW = re.compile(
    rf"\b(?:in|during|within|over) (?:its|the|his|her|their) "
    rf"(?:first|second|third|fourth|opening|last|final|past|early|next) "
    rf"(?:{_NUMBER} )?{_UNIT}\b|\bwithin (?:an? |{_NUMBER} ){_UNIT}\b|\bin (?:a|one) single {_UNIT}\b|"
    rf"\b(?:an?|one|{_NUMBER}) {_UNIT} (?:ago|earlier|before)\b|"
    r"\b(?:at first|at the start|at the time|at that time|by then|until then)\b",
    re.IGNORECASE,
)
"""Stretches of time in which a figure may be a part of what was counted in all."""


def _window(side: Annotation, span: Span | None) -> bool:
    clause = side.span if span is None else clause_at(side, span.start)
    found = _WINDOW.search(side.words(clause))
    return found is not None and (span is None or not _meets(found, clause, span))


def _meets(found: re.Match[str], clause: Span, span: Span) -> bool:
    return clause.start + found.start() < span.end and span.start < clause.start + found.end()


def told_of_two_times(pair: Pair, conflict: Finding) -> str | None:
    """The two times or periods that the clauses tell of, as a note; none where they may be one."""
    hours = [_MARKET.findall(side.passage.text.lower()) for side in (pair.a, pair.b)]
    if conflict.kind == "number" and hours[0] != hours[1]:
        return "one is of an hour of trading"
    ends = [
        {found[0].lower()[0] for found in _ENDS_OF_DAY.finditer(side.passage.text)}
        for side in (pair.a, pair.b)
    ]
    if ends[0] and ends[1] and not ends[0] & ends[1]:
        return "one is of the opening, one of the close of trading"
    windows = _window(pair.a, conflict.a), _window(pair.b, conflict.b)
    if conflict.kind == "number" and not conflict.once and windows[0] is not windows[1]:
        return "one is of a stretch of time"
    ours, theirs = _dated(pair.a, conflict.a), _dated(pair.b, conflict.b)
    if conflict.kind == "date" or not ours or not theirs:
        return None
    if len(ours) == len(theirs) == 1:
        if not excludes(ours[0], theirs[0]) and not _is_other_period(ours[0], theirs[0]):
            return None
        if conflict.once and near_miss(ours[0], theirs[0]):
            return None
    elif {time.value for time in ours} == {time.value for time in theirs}:
        return None
    return f"told of {ours[0].value} and of {theirs[-1].value}"


def _is_other_period(ours: TimeExpression, theirs: TimeExpression) -> bool:
    return ours.grain is not theirs.grain and Grain.STRETCH in (ours.grain, theirs.grain)


def _dated(side: Annotation, span: Span | None) -> list[TimeExpression]:
    """The times that stand in the clause, those of the saying left out."""
    clause = side.span if span is None else clause_at(side, span.start)
    return [
        time for time in side.times if not time.of_saying and clause.start <= time.span.start < clause.end
    ]
