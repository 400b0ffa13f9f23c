"""Times of day of one event that lie apart: two clock times, or a part of the day and another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.english.stems import stem
from reader.relations.clock_times import clock_times
from reader.relations.finding import Finding
from reader.relations.pair import Pair, clause_at, terms_in
from reader.relations.remembered import remembered
from reader.relations.slots.events import event_of, events
from reader.relations.slots.pointed import pointed
from reader.relations.slots.sameness import sameness
from reader.vocabulary.span import Span

LEAST = 1 / 3
"""Hours between two times of day; less is a matter of rounding."""

SURE = 14.0
"""Sameness from which two clock times are of one event though no word names it: a day has many hours."""

_BOUND = re.compile(r"\b(?:by|until|till|before|since)(?: about| around)?\s$", re.IGNORECASE)
"""What stands before an hour that is no moment but an end."""

PHASE_REACH = 60
"""Characters before an hour in which the verb stands of what then began or ended."""

ONCE_TOLD = "alarm"
"""The phase of which a story has one."""

_PHASES = {
    **dict.fromkeys(("began", "begin", "start", "kicked off", "got under way", "commenced"), "beginning"),
    **dict.fromkeys(("ended", "finish", "concluded", "wrapped up", "broke up", "adjourned"), "end"),
    **dict.fromkeys(("opened", "opening"), "opening"),
    **dict.fromkeys(("closed", "closing", "shut"), "close"),
    **dict.fromkeys(("left", "departed", "set off", "set out", "sailed", "took off"), "departure"),
    **dict.fromkeys(("arrived", "arrival", "landed", "docked", "reached"), "arrival"),
    **dict.fromkeys(("rang", "sounded", "went off", "raised the alarm", "called", "alarm"), "alarm"),
    **dict.fromkeys(("alerted", "call reached", "call came", "calls came", "were told", "notified"), "alarm"),
}
"""Words of the phase of an event that an hour dates, as they begin or stand."""

_PHASE_STEMS = frozenset(
    map(stem, ("begin", "began", "start", "end", "finish", "open", "close", "leave", "am", "pm"))
)

PARTS = {
    "dawn": (3.5, 8.0),
    "daybreak": (3.5, 8.0),
    "sunrise": (3.5, 8.5),
    "small hours": (0.0, 6.0),
    "morning": (4.0, 12.5),
    "noon": (11.0, 13.5),
    "midday": (11.0, 13.5),
    "lunchtime": (11.0, 14.5),
    "afternoon": (12.0, 18.5),
    "dusk": (15.5, 22.0),
    "sunset": (15.5, 22.0),
    "nightfall": (15.5, 22.5),
    "evening": (16.5, 24.0),
}
"""Hours from midnight between which a part of the day may lie, summer and winter."""

_PART = re.compile(r"\b(?:" + "|".join(PARTS) + r")\b", re.IGNORECASE)


class _Hours(NamedTuple):
    """A time of day."""

    span: Span
    low: float
    high: float
    zone: str
    exact: bool


def hours_apart(pair: Pair) -> Iterator[Finding]:
    """The only times of day of the two passages, where they exclude each other."""
    ours, theirs = _hours(pair.a), _hours(pair.b)
    if ours is None or theirs is None or ours.zone != theirs.zone or not _on_one_day(pair):
        return
    if not _may_be_one_event(pair, ours, theirs):
        return
    gap = max(ours.low, theirs.low) - min(ours.high, theirs.high)
    around = 24 - (max(ours.high, theirs.high) - min(ours.low, theirs.low))
    if ours.exact and theirs.exact:
        gap = min(gap, around)
    if gap >= LEAST:
        note = "two times of day for what looks like one event: “{a}” / “{b}”"
        found = pointed("hour", ours.span, theirs.span, note, once=True)
        sole = _phase(pair.a, ours.span) == _phase(pair.b, theirs.span) == ONCE_TOLD
        yield found._replace(alone=sole)


def hour_keys(side: Annotation) -> Iterator[str]:
    """The slot of the passage's only clock time as an index knows it."""
    told = _hours(side)
    if told is not None and told.exact:
        yield "hour"
        if _phase(side, told.span) == ONCE_TOLD:
            yield f"alone {ONCE_TOLD}"


def _may_be_one_event(pair: Pair, ours: _Hours, theirs: _Hours) -> bool:
    """Whether nothing tells the events apart; a mere part of the day must be of one known event."""
    phases = _phase(pair.a, ours.span), _phase(pair.b, theirs.span)
    if all(phases):
        once = phases[0] == ONCE_TOLD
        return phases[0] == phases[1] and (once or _is_of_one(pair, ours.span, theirs.span))
    mine, yours = event_of(pair.a, ours.span), event_of(pair.b, theirs.span)
    if mine is not None and yours is not None:
        return mine.kind == yours.kind
    return ours.exact and theirs.exact and sameness(pair, ours.span, theirs.span) >= SURE


def _phase(side: Annotation, span: Span) -> str | None:
    """Whether the hour is that of a beginning, an end, an opening: the verb right before it."""
    start = clause_at(side, span.start).start
    joined = span.start - start < len("before ")
    # *after six*: the joint is the hour's, not that of two statements.
    before = side.words(
        Span(max(side.passage.start if joined else start, span.start - PHASE_REACH), span.start)
    )
    found = [
        (before.lower().rfind(word) + len(word), len(word), phase)
        for word, phase in _PHASES.items()
        if word in before.lower() and (not joined or phase == ONCE_TOLD)
    ]
    return max(found)[2] if found else None


def _is_of_one(pair: Pair, ours: Span, theirs: Span) -> bool:
    """Whether what begins or ends is told of in one word, or is one event, in both clauses."""
    clauses = clause_at(pair.a, ours.start), clause_at(pair.b, theirs.start)
    mine, yours = terms_in(pair.a, clauses[0]), terms_in(pair.b, clauses[1])
    if mine & yours - _PHASE_STEMS:
        return True
    kinds = [
        {one.kind for one in events(side) if clause.start <= one.span.start < clause.end}
        for side, clause in zip((pair.a, pair.b), clauses, strict=True)
    ]
    return bool(kinds[0] & kinds[1])


@remembered
def _hours(side: Annotation) -> _Hours | None:
    """The only clock time, or without one the only part of the day."""
    clocks = clock_times(side)
    if clocks:
        first = clocks[0]
        if _BOUND.search(side.words(Span(side.passage.start, first.span.start))) is not None:
            return None
        return _Hours(first.span, first.value, first.value, first.unit, True) if len(clocks) == 1 else None
    parts = list(_PART.finditer(side.passage.text))
    if len(parts) != 1:
        return None
    low, high = PARTS[parts[0][0].lower()]
    at = side.passage.start
    return _Hours(Span(parts[0].start() + at, parts[0].end() + at), low, high, "", False)


def _on_one_day(pair: Pair) -> bool:
    """Whether the passages name one day, or one of them none."""
    ours, theirs = _days(pair.a), _days(pair.b)
    return not ours or not theirs or bool(ours & theirs)


def _days(side: Annotation) -> frozenset[str]:
    return frozenset(time.value for time in side.times if time.value is not None and not time.of_saying)
