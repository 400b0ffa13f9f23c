"""Days, months or years of one event that exclude each other; a thing's age counts as the year it began."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.english.stems import stem
from reader.language.quantity import QuantityKind
from reader.language.time_expression import Bound, Grain, TimeExpression
from reader.relations.acts import LIGHT, act
from reader.relations.dates import ONCE, excludes, is_of_night
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.slots.events import ONCE as EVENTS_ONCE
from reader.relations.slots.events import event_of
from reader.relations.slots.pointed import pointed
from reader.vocabulary.span import Span

FAR_DAYS = 10
"""Days further apart are hardly two readings of one day."""

BESIDE = 30
"""Characters between a date and the event that it dates, where no verb says so."""

_NONE = frozenset(map(stem, ("update", "say", "tell", "follow", "come", "go", "win", "play")))
"""Verbs of saying and of what is done on many days."""

_SINCE = "since"
"""Stands for an event in a record: the first since."""

_RECORD = re.compile(r"\b(?:first|last time|not since|most|least|\w{3,}est)\b", re.IGNORECASE)
"""Words of a passage that tells of a first, a last or a greatest."""

OLD = 10
"""Years from which an age may be that of a building or an institution, told without a birth."""

_GRAINS = (Grain.DAY, Grain.MONTH, Grain.YEAR)


class _Dated(NamedTuple):
    """A date with what it dates."""

    span: Span
    value: str
    grain: Grain
    event: str
    """The class of the event, or the stem of the word that the date stands with."""
    time: TimeExpression | None
    year: int


def dates_apart(pair: Pair) -> Iterator[Finding]:
    """Every two dates of one event that cannot both be true."""
    in_a, in_b = ({time.value for time in side.times} for side in (pair.a, pair.b))
    for a in _dated(pair.a):
        for b in _dated(pair.b):
            if a.event != b.event or a.grain is not b.grain or a.value in in_b or b.value in in_a:
                continue
            if _exclude(pair, a, b):
                yield pointed(
                    "date",
                    a.span,
                    b.span,
                    f"two dates for what looks like one event: “{{a}}” ({a.value}) / “{{b}}” ({b.value})",
                    once=a.event in EVENTS_ONCE | ONCE,
                )


def date_keys(side: Annotation) -> Iterator[str]:
    """The slots of the passage's dates as an index knows them."""
    for dated in _dated(side):
        yield f"{dated.grain.value} of {dated.event}"


def _dated(side: Annotation) -> list[_Dated]:
    found = [
        _Dated(time.span, time.value, time.grain, event, time, time.low.year)
        for time in side.times
        if time.value is not None and time.low is not None and time.grain in _GRAINS
        if not time.of_saying and time.bound in {Bound.NONE, Bound.SINCE}
        for event in [_event(side, time)]
        if event is not None
    ]
    return found + _ages(side) + _records(side)


def _event(side: Annotation, time: TimeExpression) -> str | None:
    told = event_of(side, time.span, anchor=time.anchor, farthest=BESIDE)
    anchor = stem(time.anchor_word) if time.anchor_word else None
    if told is not None and (time.anchor is None or told.span.start <= time.anchor.start < told.span.end):
        return told.kind if told.kind in EVENTS_ONCE else None
    if anchor is None or act(anchor) in _NONE:
        return None
    if anchor in ONCE:
        return act(anchor)
    # A year or a month may hold what comes again; two days of one week hardly do.
    return (
        act(anchor) if time.grain is Grain.DAY and (anchor not in LIGHT or act(anchor) == "begin") else None
    )


def _records(side: Annotation) -> list[_Dated]:
    """The years since which something was the first, or the greatest, of its kind."""
    if _RECORD.search(side.passage.text) is None:
        return []
    return [
        _Dated(time.span, time.value, time.grain, _SINCE, time, time.low.year)
        for time in side.times
        if time.value is not None and time.low is not None
        if time.grain is Grain.YEAR and time.bound is Bound.SINCE
    ]


def _ages(side: Annotation) -> list[_Dated]:
    """The years in which things began that the passage says are so many years old."""
    if side.published is None:
        return []
    return [
        _Dated(quantity.span, str(year), Grain.YEAR, "begin", None, year)
        for quantity in side.quantities
        if quantity.kind is QuantityKind.AGE and quantity.unit == "year" and quantity.value >= OLD
        for year in [side.published.year - int(quantity.value)]
    ]


def _exclude(pair: Pair, a: _Dated, b: _Dated) -> bool:
    if a.time is None or b.time is None:
        return a.time is not b.time and abs(a.year - b.year) > 1
    if a.event == _SINCE:
        return a.year != b.year
    if not excludes(a.time, b.time):
        return False
    if a.grain is Grain.DAY:
        low, high = sorted((a.time.low, b.time.low))  # type: ignore[type-var]
        apart = high - low  # type: ignore[operator]
        nightly = any(is_of_night(side) for side in (pair.a, pair.b))
        return timedelta(days=2 if nightly else 1) <= apart <= timedelta(days=FAR_DAYS)
    return a.grain is not Grain.MONTH or a.year == b.year
