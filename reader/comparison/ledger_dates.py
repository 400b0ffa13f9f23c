"""The dates of the story: those that date one thing stand in one entry. Days of saying are left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from reader.comparison.clusters import Clusters
from reader.comparison.judged import Linked
from reader.comparison.known import Known
from reader.comparison.subject import subject_of_time
from reader.language.english.stems import stem
from reader.language.time_expression import TimeExpression
from reader.one_line import one_line
from reader.relations.dates import excludes
from reader.vocabulary.ledger import LedgerEntry, LedgerKind, LedgerRow

MOST_PAIRED = 24
"""Dates of a passage that are held against those of a linked one: bounds the work on hostile text."""


class Dated(NamedTuple):
    """A time in its passage."""

    known: Known
    """Its passage with all that is known of it."""
    time: TimeExpression
    """The expression, in offsets of the source's text."""
    anchor: str
    """Stem of the word that it dates; empty where that is unclear."""


def date_entries(passages: Sequence[Known], linked: Linked) -> list[LedgerEntry]:
    """An entry for each thing that is dated, in order of its first place."""
    dates = [
        Dated(one, time, stem(time.anchor_word) if time.anchor_word else "")
        for one in passages
        for time in one.times
        if not time.of_saying
    ]
    clusters = Clusters(dates, lambda ours, theirs: True)
    met = list(linked.met({"date"}, [(one.known.passage.id, one.time.span) for one in dates]))
    for meeting in met:
        clusters.join(meeting.a, meeting.b)
    _join_linked(dates, linked, clusters)
    _join_equal(dates, clusters)
    entries = []
    for own in clusters.groups():
        members = set(own)
        differing = next((m for m in met if m.differ and m.a in members and m.b in members), None)
        entries.append(_entry([dates[at] for at in own], None if differing is None else differing.note))
    return entries


def _join_linked(dates: Sequence[Dated], linked: Linked, clusters: Clusters[Dated]) -> None:
    """In linked passages dates of one word, and equal dates, are of one thing."""
    at: defaultdict[str, list[int]] = defaultdict(list)
    for number, date in enumerate(dates):
        if len(at[date.known.passage.id]) < MOST_PAIRED:
            at[date.known.passage.id].append(number)
    for a, b in linked.pairs:
        for x in at.get(a, ()):
            for y in at.get(b, ()):
                ours, theirs = dates[x], dates[y]
                same_word = bool(ours.anchor) and ours.anchor == theirs.anchor
                same_day = ours.time.value is not None and ours.time.value == theirs.time.value
                if same_word or same_day:
                    clusters.join(x, y)


def _join_equal(dates: Sequence[Dated], clusters: Clusters[Dated]) -> None:
    """Equal dates of one word are of one thing wherever they stand."""
    first: dict[tuple[str, str], int] = {}
    for at, one in enumerate(dates):
        if one.anchor and one.time.bounded_value is not None:
            clusters.join(first.setdefault((one.anchor, one.time.bounded_value), at), at)


def _entry(dates: Sequence[Dated], note: str | None) -> LedgerEntry:
    anchored = next((one for one in dates if one.anchor), dates[0])
    return LedgerEntry(
        kind=LedgerKind.DATE,
        subject=subject_of_time(anchored.known, anchored.time),
        rows=tuple(_row(one) for one in dates),
        mismatch=True if note is not None else _all_agree(dates),
        note=note,
    )


def _all_agree(dates: Sequence[Dated]) -> bool | None:
    """False where several sources date the thing and no two dates exclude each other; null otherwise."""
    if len({one.known.passage.source for one in dates}) < 2 or any(one.time.value is None for one in dates):
        return None
    latest = max(dates, key=lambda one: one.time.low.toordinal() if one.time.low else 0)
    return False if not any(excludes(latest.time, one.time) for one in dates) else None


def _row(dated: Dated) -> LedgerRow:
    passage, time = dated.known.passage, dated.time
    return LedgerRow(
        source=passage.source,
        passage=passage.id,
        span=time.span,
        text=one_line(passage.text[time.span.start - passage.start : time.span.end - passage.start]),
        value=time.bounded_value,
        unit=None,
        modifier=time.bound.value or None,
    )
