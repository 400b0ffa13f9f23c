"""Days, months or years of one event that exclude each other; a thing's age counts as the year it began."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from reader.language.annotate import Annotation
from reader.language.certainty import Status
from reader.language.time_expression import Grain, TimeExpression
from reader.relations.dates import is_of_night
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.slots.dated import Dated, dated
from reader.relations.slots.pointed import pointed

SURE = 0.48
"""Score from which two plans of which each passage tells one day are one."""

FAR_DAYS = 10
"""Days further apart are hardly two readings of one day."""


def dates_apart(pair: Pair) -> Iterator[Finding]:
    """Every two dates of one event that cannot both be true."""
    in_a, in_b = ({time.value for time in side.times} for side in (pair.a, pair.b))
    for a in dated(pair.a):
        for b in dated(pair.b):
            if a.event != b.event or a.grain is not b.grain or a.value in in_b or b.value in in_a:
                continue
            if _exclude(pair, a, b):
                yield pointed(
                    "date",
                    a.span,
                    b.span,
                    f"two dates for what looks like one event: “{{a}}” ({a.value}) / “{{b}}” ({b.value})",
                    once=a.once and b.once,
                )
    yield from _planned_days(pair)


def _planned_days(pair: Pair) -> Iterator[Finding]:
    """The only day of either passage, of what is planned: classes resume on Friday, lessons on Monday."""
    if pair.likeness < SURE:
        return
    ours, theirs = _planned_day(pair.a), _planned_day(pair.b)
    if ours is None or theirs is None or ours.low is None or theirs.low is None:
        return
    if timedelta(days=1) <= abs(ours.low - theirs.low) <= timedelta(days=FAR_DAYS):
        note = f"two days for what looks like one plan: “{{a}}” ({ours.value}) / “{{b}}” ({theirs.value})"
        yield pointed("date", ours.span, theirs.span, note)


def _planned_day(side: Annotation) -> TimeExpression | None:
    """The only time of the passage, if it is a day and what is told of it is planned."""
    told = [time for time in side.times if not time.of_saying]
    if len(told) != 1 or told[0].grain is not Grain.DAY or told[0].bound:
        return None
    planned = any(claim.status is Status.PLANNED and told[0] in claim.times for claim in side.claims)
    return told[0] if planned else None


def date_keys(side: Annotation) -> Iterator[str]:
    """The slots of the passage's dates as an index knows them."""
    for one in dated(side):
        yield f"{one.grain.value} of {one.event}"


def _exclude(pair: Pair, a: Dated, b: Dated) -> bool:
    if a.reckoned or b.reckoned:
        return a.reckoned is not b.reckoned and abs(a.low.year - b.low.year) > 1
    if a.low <= b.high and b.low <= a.high:
        return False
    if a.grain is Grain.DAY:
        nightly = any(is_of_night(side) for side in (pair.a, pair.b))
        return timedelta(days=2 if nightly else 1) <= abs(a.low - b.low) <= timedelta(days=FAR_DAYS)
    return a.grain is not Grain.MONTH or a.low.year == b.low.year
