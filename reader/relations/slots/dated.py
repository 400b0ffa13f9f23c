"""The dates of a passage, each with what it dates: a day, a last day, the year a thing goes back to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.english.stems import stem
from reader.language.quantity import QuantityKind
from reader.language.time_expression import Bound, Grain, TimeExpression
from reader.relations.acts import LIGHT, act
from reader.relations.dates import ONCE as ONCE_VERBS
from reader.relations.remembered import remembered
from reader.relations.slots.events import ONCE, event_of
from reader.vocabulary.span import Span

BESIDE = 30
"""Characters between a date and the event that it dates, where no verb says so."""

ATTRIBUTED = 3
"""Characters between a date and the word it stands with, where the date says which of several it is."""

OLD = 10
"""Years from which an age may be that of a building or an institution, told without a birth."""

ORIGIN = "origin"
"""The event by which a thing comes into being, as the list of events names it."""

LAST_DAY, RECORD = "last day", "since"
"""Stand for events: the end of a stretch, and what is the first or greatest since a year."""

_GRAINS = (Grain.DAY, Grain.MONTH, Grain.YEAR)

_SAID = frozenset(map(stem, ("update", "say", "tell", "follow", "come", "go", "win", "play")))
"""Verbs of saying and of what is done on many days."""

_RECORD = re.compile(r"\b(?:first|last time|not since|most|least|\w{3,}est)\b", re.IGNORECASE)
"""Words of a passage that tells of a first, a last or a greatest."""


class Dated(NamedTuple):
    """A date with what it dates."""

    span: Span
    """The expression, or the age from which the year is reckoned."""
    value: str
    """As a calendar writes it."""
    grain: Grain
    """How fine it is."""
    event: str
    """The class of the event, or the stem of the word that the date stands with."""
    low: date
    """First day that it may be."""
    high: date
    """Last day."""
    once: bool
    """The event happens once to one thing."""
    reckoned: bool = False
    """From an age, which may miss by a year."""


@remembered
def dated(side: Annotation) -> list[Dated]:
    """What the passage dates, in no order that means anything."""
    return [*_told(side), *_ends(side), *_ages(side), *_records(side)]


def _told(side: Annotation) -> Iterator[Dated]:
    for time in side.times:
        if time.of_saying or time.grain not in _GRAINS or time.bound not in {Bound.NONE, Bound.SINCE}:
            continue
        event = _event(side, time)
        if event is not None and time.value is not None and time.low is not None:
            once = event in ONCE | ONCE_VERBS
            yield Dated(time.span, time.value, time.grain, event, time.low, time.high or time.low, once)


def _event(side: Annotation, time: TimeExpression) -> str | None:
    told = event_of(side, time.span, anchor=time.anchor, farthest=BESIDE)
    if told is not None and (time.anchor is None or told.span.start <= time.anchor.start < told.span.end):
        return told.kind if told.kind in ONCE else None
    anchor = stem(time.anchor_word) if time.anchor_word else None
    if anchor is None or act(anchor) in _SAID:
        return None
    if anchor in ONCE_VERBS:
        return act(anchor)
    # A year or a month may hold what comes again; two days of one week hardly do.
    if time.anchor is not None and 0 <= time.anchor.start - time.span.end <= ATTRIBUTED:
        return None  # "the Sunday concert": which one, not when
    daily = time.grain is Grain.DAY and (anchor not in LIGHT or act(anchor) == act(stem("begin")))
    return act(anchor) if daily else None


def _ends(side: Annotation) -> Iterator[Dated]:
    """The last days of stretches, and the days on which something ends."""
    for time in side.times:
        if time.of_saying or time.value is None or time.high is None:
            continue
        ends = time.anchor_word and act(stem(time.anchor_word)) in {act(stem("end")), act(stem("close"))}
        single = time.grain is Grain.DAY and (time.bound is Bound.UNTIL or (ends and not time.bound))
        if single or (time.grain is Grain.STRETCH and "/" in time.value):
            yield Dated(
                time.span, time.high.isoformat(), Grain.DAY, LAST_DAY, time.high, time.high, once=True
            )


def _ages(side: Annotation) -> Iterator[Dated]:
    """The years in which things began that the passage says are so many years old."""
    if side.published is None:
        return
    for quantity in side.quantities:
        if quantity.kind is not QuantityKind.AGE or quantity.unit != "year" or quantity.value < OLD:
            continue
        year = side.published.year - int(quantity.value)
        if year > 0:
            low, high = date(year, 1, 1), date(year, 12, 31)
            yield Dated(quantity.span, str(year), Grain.YEAR, ORIGIN, low, high, once=True, reckoned=True)


def _records(side: Annotation) -> Iterator[Dated]:
    """The years since which something was the first, or the greatest, of its kind."""
    if _RECORD.search(side.passage.text) is None:
        return
    for time in side.times:
        if time.grain is Grain.YEAR and time.bound is Bound.SINCE and time.value and time.low is not None:
            year = date(time.low.year, 12, 31)
            yield Dated(time.span, time.value, time.grain, RECORD, time.low, year, once=False)
