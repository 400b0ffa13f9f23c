"""The way back in articles that were read again: its stops told by passages, since every id is another then.

A stop of which nothing is left in the articles is left out.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from reader.review.anchoring import anchor_of_source, anchors_of
from reader.review.found_again import FoundAgain
from reader.tui.place import Stop

if TYPE_CHECKING:
    from reader.review.anchor import Anchor
    from reader.tui.reading import Reading
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.source import Source

LEAST_SHARED = 2
"""Passages that a fact must have in common with that of a stop to be the same."""


class Told(NamedTuple):
    """A stop, told by passages."""

    column: Anchor
    """The source of its column."""
    passages: tuple[Anchor, ...]
    """Those of its fact; else the one passage at which the reader stood, or none."""
    is_fact: bool
    """Was it a fact?"""


class Again(NamedTuple):
    """A stop in the articles as they are now, its fact still to be found."""

    stop: Stop
    """At a passage of the fact."""
    passages: frozenset[str]
    """Those of its fact that are still there; empty where it was none."""


def told_trail(reading: Reading) -> tuple[Told, ...]:
    """The way back, so that it can be found in other articles."""
    read = reading.with_names
    sources = {source.id: source for source in read.sources}
    found = []
    for stop in reading.place.trail:
        group = None if read.comparison is None else read.comparison.group_of.get(stop.fact or "")
        passages = [stop.passage] if stop.passage else []
        if group is not None:
            passages = [member.passage for member in group.members]
        column = anchor_of_source(sources[stop.focused])
        found.append(Told(column, anchors_of(read.sources, passages), group is not None))
    return tuple(found)


def trail_again(trail: Iterable[Told], sources: tuple[Source, ...]) -> tuple[Again, ...]:
    """The stops that are still there in these articles."""
    found = FoundAgain.among(sources)
    column_of = {passage.id: source.id for source in sources for passage in source.passages}
    stops: list[Again] = []
    for told in trail:
        column = found.source(told.column)
        passages = [one for one in map(found.passage, told.passages) if one is not None]
        here = next((one for one in passages if column is not None and column_of[one] == column.id), None)
        passage = here or next(iter(passages), None)
        if (passage is None and told.passages) or (passage is None and column is None):
            continue
        focused = column.id if column is not None else column_of[passage or ""]
        again = Again(Stop(None, passage, focused), frozenset(passages if told.is_fact else ()))
        if not stops or stops[-1] != again:
            stops.append(again)
    return tuple(stops)


def with_facts(trail: tuple[Stop, ...], found: Iterable[Again], comparison: Comparison) -> tuple[Stop, ...]:
    """The way back with its facts, as far as the comparison has them."""
    # Two facts may have one passage, and so one stop: they are told apart by their order, which stays, since
    # a trail gets shorter and longer at its end only.
    facts_at: defaultdict[Stop, deque[str | None]] = defaultdict(deque)
    for again in found:
        facts_at[again.stop].append(_fact(again, comparison) if again.passages else None)
    again_of = [facts_at[stop].popleft() if facts_at[stop] else None for stop in trail]
    return tuple(
        stop if fact is None else stop._replace(fact=fact, passage=None)
        for stop, fact in zip(trail, again_of, strict=True)
    )


def _fact(again: Again, comparison: Comparison) -> str | None:
    """The fact with most of the stop's passages, of several that with the fewest others."""
    shared = [
        (len(again.passages & {member.passage for member in group.members}), -len(group.members), group.id)
        for passage in sorted(again.passages)
        for group in comparison.groups_at.get(passage, ())
    ]
    count, _, fact = max(shared, key=lambda one: one[:2], default=(0, 0, None))
    return fact if count >= LEAST_SHARED else None
