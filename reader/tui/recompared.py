"""The reading after its articles were compared again: another comparison, the reader where they were.

Groups are numbered anew each time, so facts are known again by their passages.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.tui.place import Place, Stop
from reader.tui.reading import Reading

if TYPE_CHECKING:
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.group import Group

SHARED = 2
"""Passages that two groups must have in common to be one fact: a pair that was put together."""


def recompared(reading: Reading, comparison: Comparison) -> Reading:
    """The reading with another comparison of its articles, at the same place."""
    after = reading.compared(comparison)
    if reading.comparison is None:
        return after
    return after.at(_carried_over(reading.place, reading.comparison, comparison))


def same_fact(fact: Group, comparison: Comparison) -> Group | None:
    """The group of another comparison that has most passages of ``fact``.

    Of several, the one with most of the same parts of them, since two facts may stand in the same sentences;
    then the one with the fewest others.
    """
    own = {member.passage for member in fact.members}
    best: tuple[int, int, int] = (SHARED, 0, -sys.maxsize)
    found = None
    for group in _touching(fact, comparison):
        passages = own & {member.passage for member in group.members}
        likeness = len(passages), len({*fact.members} & {*group.members}), -len(group.members)
        if likeness > best:
            best, found = likeness, group
    return found


def _touching(fact: Group, comparison: Comparison) -> Iterator[Group]:
    """The groups that share a passage with the fact, in the order of its members."""
    seen = set()
    for member in fact.members:
        for group in comparison.groups_at.get(member.passage, ()):
            if group.id not in seen:
                seen.add(group.id)
                yield group


def _carried_over(place: Place, before: Comparison, after: Comparison) -> Place:
    here = _stop(Stop(place.fact, place.passage, place.focused), before, after)
    trail = tuple(_stop(stop, before, after) for stop in place.trail)
    there = replace(place, fact=here.fact, passage=here.passage, trail=trail)
    fact = _joined(place, after)
    if fact is None:
        return there
    return replace(there, joined=None).going_to(fact=fact, passage=None, focused=place.focused)


def _joined(place: Place, after: Comparison) -> str | None:
    """The fact in which the passages stand that the reader has put together; null where none has them."""
    if place.joined is None:
        return None
    one, other = place.joined
    links = (link for link in after.links if {link.a, link.b} == {one, other})
    return next((link.group for link in links), None)


def _stop(stop: Stop, before: Comparison, after: Comparison) -> Stop:
    """The stop in the other comparison; at the fact's passage where the fact is none there."""
    fact = before.group_of.get(stop.fact) if stop.fact is not None else None
    if fact is None:
        return stop
    again = same_fact(fact, after)
    if again is not None:
        return stop._replace(fact=again.id)
    passages = [member.passage for member in fact.members]
    own = next((one for one in passages if before.passage_of[one].source == stop.focused), passages[0])
    return Stop(None, own, stop.focused)
