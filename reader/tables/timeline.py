"""What is told of which time, a row a time, the earliest first."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from reader.one_line import one_line
from reader.vocabulary import Comparison, Span

TOLD_LENGTH = 80
"""Characters of a passage around the time that it names."""


class TimelineRow(NamedTuple):
    """One time over all sources."""

    value: str
    """2021-03-18, 2021-03, 2021-SP; ``by 2021-03-30`` and ``from 2021-03-30`` where one end is told."""
    precision: str
    """day, week, month, year …"""
    passages: tuple[tuple[str, tuple[str, ...]], ...]
    """For each source, in the order of the sigla: the ids of the passages that name the time."""
    told: str
    """The words around it in the first of them, safe to show and on one line."""


def timeline_rows(comparison: Comparison) -> tuple[TimelineRow, ...]:
    """The times of the comparison in their order."""
    spans: defaultdict[tuple[str, str], list[Span]] = defaultdict(list)
    for time in comparison.times:
        if time.value is not None and not time.of_saying:
            spans[time.passage, time.value].append(time.span)
    rows = []
    for entry in comparison.timeline:
        own: dict[str, list[str]] = {source.id: [] for source in comparison.sources}
        for passage in entry.passages:
            own[comparison.passage_of[passage].source].append(passage)
        first = entry.passages[0]
        rows.append(
            TimelineRow(
                value=_in_words(entry.value),
                precision=entry.precision,
                passages=tuple((siglum, tuple(ids)) for siglum, ids in own.items()),
                told=_around(comparison, first, spans.get((first, entry.value), [])),
            )
        )
    return tuple(rows)


def _in_words(value: str) -> str:
    if value.startswith("/"):
        return f"by {value[1:]}"
    if value.endswith("/"):
        return f"from {value[:-1]}"
    return value.replace("/", " to ")


def _around(comparison: Comparison, name: str, spans: list[Span]) -> str:
    passage = comparison.passage_of[name]
    keep = (spans[0].start - passage.start, spans[0].end - passage.start) if spans else (0, 0)
    return one_line(passage.text, limit=TOLD_LENGTH, keep=keep)
