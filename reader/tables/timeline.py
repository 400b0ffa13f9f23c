"""What is told of which time, a row a time, the earliest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from reader.language.calendar_words import calendar_words
from reader.one_line import one_line
from reader.vocabulary import Comparison, Span, TimeMention

TOLD_LENGTH = 80
"""Characters of a passage around the time that it names."""


class TimelineRow(NamedTuple):
    """One time over all sources."""

    value: str
    """2021-03-18, 2021-03, 2021 spring; ``by 2021-03-30`` and ``from 2021-03-30`` where one end is told."""
    precision: str
    """day, week, month, year …"""
    passages: tuple[tuple[str, tuple[str, ...]], ...]
    """For each source, in the order of the sigla: the ids of the passages that name the time."""
    told: str
    """The words around it in the first of them, safe to show and on one line."""


class Told(NamedTuple):
    """One passage that tells of a time."""

    when: str
    """The time in words; where it is not resolved the expression as printed, safe to show."""
    resolved: bool
    """Whether a calendar says when it is."""
    source: str
    """Siglum."""
    passage: str
    """Passage id."""
    part: Span
    """What is told, in the source's text: the member of a fact that names the time, else the passage."""
    spans: tuple[Span, ...]
    """The expressions of the time, in the source's text."""


def told_times(comparison: Comparison) -> tuple[Told, ...]:
    """All that is told of a time, the earliest first; then what is told of times that are not resolved."""
    spans = _spans(comparison)
    resolved = [
        _told(comparison, passage, calendar_words(entry.value), spans.get((passage, entry.value), ()))
        for entry in comparison.timeline
        for passage in entry.passages
    ]
    open_times = [
        _told(comparison, time.passage, _printed(comparison, time), (time.span,), resolved=False)
        for time in comparison.times
        if time.value is None and not time.of_saying
    ]
    return (*resolved, *open_times)


def by_event(told: Iterable[Told], comparison: Comparison) -> Iterator[tuple[Told, ...]]:
    """What is told of one time and of one fact together, in order of its first; times stay in their order.

    Times that are not resolved are one where they are printed alike; all that one passage tells of any of
    them stands together.
    """
    for _, own in groupby(told, key=lambda one: one.when if one.resolved else None):
        yield from _by_fact(list(own), comparison)


def _by_fact(told: Sequence[Told], comparison: Comparison) -> list[tuple[Told, ...]]:
    """Those that share time and fact, or a passage, together."""
    home = list(range(len(told)))

    def root(at: int) -> int:
        while home[at] != at:
            home[at] = home[home[at]]
            at = home[at]
        return at

    first: dict[tuple[str, str], int] = {}
    for number, one in enumerate(told):
        for shared in (("", one.passage), *((one.when, fact) for fact in facts_of(one, comparison))):
            low, high = sorted((root(first.setdefault(shared, number)), root(number)))
            home[high] = low
    events: defaultdict[int, list[Told]] = defaultdict(list)
    for number, one in enumerate(told):
        events[root(number)].append(one)
    return [tuple(events[at]) for at in sorted(events)]


def facts_of(told: Told, comparison: Comparison) -> tuple[str, ...]:
    """Ids of the facts in which the time stands, in order of its expressions, each time gravest first."""
    facts = (fact for span in told.spans for fact in comparison.facts_at(told.passage, span))
    return tuple(dict.fromkeys(facts))


def _told(
    comparison: Comparison, name: str, when: str, spans: Sequence[Span], *, resolved: bool = True
) -> Told:
    passage = comparison.passage_of[name]
    part = Span(passage.start, passage.end)
    if spans:
        facts = comparison.facts_at(name, spans[0])
        members = (member for fact in facts for member in comparison.group_of[fact].members)
        at = spans[0].start
        own = next((one for one in members if one.passage == name and one.start <= at < one.end), None)
        if own is not None:
            part = Span(max(own.start, passage.start), min(own.end, passage.end))
    return Told(when, resolved, passage.source, name, part, tuple(spans))


def _printed(comparison: Comparison, time: TimeMention) -> str:
    text = comparison.source_of[comparison.passage_of[time.passage].source].text
    return f"“{one_line(text[time.span.start : time.span.end])}”"


def _spans(comparison: Comparison) -> dict[tuple[str, str], list[Span]]:
    """The expressions of each time that a passage names, days of saying left out."""
    spans: defaultdict[tuple[str, str], list[Span]] = defaultdict(list)
    for time in comparison.times:
        if time.value is not None and not time.of_saying:
            spans[time.passage, time.value].append(time.span)
    return spans


def timeline_rows(comparison: Comparison) -> tuple[TimelineRow, ...]:
    """The times of the comparison in their order."""
    spans = _spans(comparison)
    rows = []
    for entry in comparison.timeline:
        own: dict[str, list[str]] = {source.id: [] for source in comparison.sources}
        for passage in entry.passages:
            own[comparison.passage_of[passage].source].append(passage)
        first = entry.passages[0]
        rows.append(
            TimelineRow(
                value=calendar_words(entry.value),
                precision=entry.precision,
                passages=tuple((siglum, tuple(ids)) for siglum, ids in own.items()),
                told=_around(comparison, first, spans.get((first, entry.value), [])),
            )
        )
    return tuple(rows)


def _around(comparison: Comparison, name: str, spans: list[Span]) -> str:
    passage = comparison.passage_of[name]
    keep = (spans[0].start - passage.start, spans[0].end - passage.start) if spans else (0, 0)
    return one_line(passage.text, limit=TOLD_LENGTH, keep=keep)
