"""What the sources put at which time; days of saying are left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from reader.comparison.known import Known
from reader.language.time_expression import Grain, TimeExpression
from reader.vocabulary.timeline import TimelineEntry

_FINENESS = {grain: number for number, grain in enumerate(Grain)}


def timeline(passages: Iterable[Known]) -> tuple[TimelineEntry, ...]:
    """The resolved times of what is told, the earliest first; of two that begin together the finer first."""
    held: defaultdict[tuple[str, Grain], list[tuple[TimeExpression, str]]] = defaultdict(list)
    for one in passages:
        for time in one.times:
            value = time.bounded_value
            if value is not None and not time.of_saying:
                held[value, time.grain].append((time, one.passage.id))
    ordered = sorted(held, key=lambda key: (_begin(held[key][0][0]), _FINENESS[key[1]], key[0]))
    return tuple(
        TimelineEntry(key[0], key[1].value, tuple(dict.fromkeys(passage for _, passage in held[key])))
        for key in ordered
    )


def _begin(time: TimeExpression) -> date:
    return time.low or time.high or date.max
