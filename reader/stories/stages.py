"""When each source was written, seen from the story's main event: before it, during it, after it.

The event's days are those that most sources name for what they tell first. Day of publication decides; on a
day of the event itself, what the opening says is still to come or over. Null rather than guessed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.certainty import Status
from reader.language.time_expression import Grain, TimeExpression
from reader.vocabulary.passage import Kind

OPENING = 6
"""Passages of the body that an article opens with: what it is about is told there, the rest is history."""

FEWEST = 2
"""Sources that must name a day for it to be one of the event's."""

LONGEST = 14
"""Days of a stretch from which it is a season and no event."""

GAP = 1
"""Days up to which two days that are named belong to one event: a meeting of a Thursday and a Friday."""

_OVER = re.compile(
    r"\b(?:aftermath|over|conclud(?:e[sd]?|ing)|end(?:s|ed|ing)|wrap(?:s|ped) up"
    r"|clos(?:es|ed)|finish(?:es|ed))\b",
    re.IGNORECASE,
)
"""Words that tell of an end."""


class Stage(StrEnum):
    """Where a source stands in its story."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Stages(NamedTuple):
    """The main event's days and where the sources stand to them."""

    first: date
    """First day of the event."""
    last: date
    """Last day."""
    of: dict[str, Stage | None]
    """The stage of each source by siglum, in order; null where it is not clear."""


class _Told(NamedTuple):
    """A time that the opening of a source names."""

    days: tuple[date, ...]
    ahead: bool
    """The sentence tells of something still to come."""


def stages(annotations: Iterable[Annotation], *, strangers: Collection[str] = ()) -> Stages | None:
    """The stages of the sources, whose passages are given in reading order; null where no event's days are
    clear.

    ``strangers`` are the sigla of sources on another event.
    """
    openings: defaultdict[str, list[Annotation]] = defaultdict(list)
    for one in annotations:
        opening = openings[one.passage.source]
        if one.passage.kind is not Kind.BODY or sum(p.passage.kind is Kind.BODY for p in opening) < OPENING:
            opening.append(one)
    own = {siglum: opening for siglum, opening in openings.items() if siglum not in strangers}
    told = {siglum: [mention for one in opening for mention in _told(one)] for siglum, opening in own.items()}
    event = _event(told.values())
    if event is None:
        return None
    first, last = event
    found = {
        siglum: _stage(opening, told[siglum], first, last) if siglum in own else None
        for siglum, opening in openings.items()
    }
    return Stages(first, last, found)


def _told(one: Annotation) -> Iterable[_Told]:
    for time in one.times:
        days = _days(time)
        if days and not time.of_saying:
            yield _Told(days, any(cue.status is Status.PLANNED for cue in one.statuses))


def _days(time: TimeExpression) -> tuple[date, ...]:
    """The days of an expression that names a day or a few."""
    if time.bound or time.low is None or time.high is None:
        return ()
    if time.grain not in (Grain.DAY, Grain.WEEKEND, Grain.STRETCH):
        return ()
    count = (time.high - time.low).days + 1
    return tuple(time.low + timedelta(days=at) for at in range(count)) if 0 < count < LONGEST else ()


def _event(told: Iterable[Sequence[_Told]]) -> tuple[date, date] | None:
    """First and last day of what most sources tell of: the day most of them name, and those beside it that
    several name."""
    votes: defaultdict[date, int] = defaultdict(int)
    for own in told:
        for day in sorted({day for mention in own for day in mention.days}):
            votes[day] += 1
    named = sorted(day for day, count in votes.items() if count >= FEWEST)
    if not named:
        return None
    most = max(votes[day] for day in named)
    tops = [day for day in named if votes[day] == most]
    if any((after - day).days > GAP for day, after in pairwise(tops)):
        return None
    first = _as_far_as_named(tops[0], reversed([day for day in named if day < tops[0]]))
    return first, _as_far_as_named(tops[-1], [day for day in named if day > tops[-1]])


def _as_far_as_named(day: date, others: Iterable[date]) -> date:
    """The last of the days that can be reached from ``day`` without a gap."""
    for other in others:
        if abs((other - day).days) > GAP:
            break
        day = other
    return day


def _stage(opening: Sequence[Annotation], told: Sequence[_Told], first: date, last: date) -> Stage | None:
    published = opening[0].published
    about = [mention for mention in told if mention.days[-1] >= first and mention.days[0] <= last]
    ahead = bool(about) and all(mention.ahead for mention in about)
    if published is None:
        return Stage.BEFORE if ahead else None
    if published < first or (published == first and ahead):
        return Stage.BEFORE
    if published > last:
        return Stage.AFTER
    if first == last:
        return Stage.AFTER if about else None
    return Stage.AFTER if published == last and _is_over(opening) else Stage.DURING


def _is_over(opening: Sequence[Annotation]) -> bool:
    """Whether headline or first sentence tell of an end."""
    kinds = [one.passage.kind for one in opening]
    upto = kinds.index(Kind.BODY) + 1 if Kind.BODY in kinds else len(kinds)
    return any(_OVER.search(one.passage.text) for one in opening[:upto])
