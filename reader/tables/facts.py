"""The alignment table: a row a fact, a cell a source. Widths and colours are for the screen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import NamedTuple

from reader.language.calendar_words import calendar_words
from reader.one_line import CUT, one_line
from reader.vocabulary import (
    Absence,
    Attribution,
    Comparison,
    Coverage,
    Group,
    Link,
    Member,
    Relation,
    Span,
    TimeMention,
)

READING_LENGTH = 160
"""Characters of a reading at most, so that a row of five sources stays a few lines on a wide terminal."""


class Reading(NamedTuple):
    """What one passage says on the fact."""

    passage: str
    """Passage id."""
    text: str
    """The part that is meant, cut to length, safe to show and on one line."""
    voice: Attribution | None
    """In whose voice it is, speaker and cue safe to show; null for the outlet's own."""
    when: str | None = None
    """The first resolved time that it names, ``2021-03-18``, ``2021 spring``, days of saying left out; null
    without one."""


class Cell(NamedTuple):
    """What one source says on the fact, or that it says nothing."""

    source: str
    """Siglum."""
    readings: tuple[Reading, ...]
    """In reading order; empty where the source lacks the fact."""
    nearest: str | None
    """At a gap: id of the passage that comes nearest; null where none shares a word, and for a source on
    another event."""
    score: float
    """Of the nearest passage, 0..1."""
    elsewhere: str | None
    """At a gap: id of another fact in which the nearest passage stands beside one that tells this one."""


class FactRow(NamedTuple):
    """One fact over all sources."""

    fact: str
    """Group id."""
    relation: Relation
    """The gravest of the group's links; its sign is ``relation.sign``."""
    gist: str
    """What the fact is, safe to show and on one line."""
    coverage: Coverage
    """All sources or some."""
    witnesses: int
    """Independent sources among those that tell it."""
    cells: tuple[Cell, ...]
    """One for each source, in the order of the sigla."""


def fact_rows(
    comparison: Comparison, *, by: str = "relation", at_most: int = READING_LENGTH
) -> tuple[FactRow, ...]:
    """The facts in one of the orders; ``at_most`` is the length of a reading in characters."""
    times: defaultdict[str, list[TimeMention]] = defaultdict(list)
    for time in comparison.times:
        times[time.passage].append(time)
    return tuple(_row(comparison, group, times, at_most) for group in in_order(comparison, by=by))


def in_order(comparison: Comparison, *, by: str = "relation") -> list[Group]:
    """The facts in one of the orders, those that are equal in it in reading order."""
    rank = ORDERS[by]
    return sorted(comparison.groups, key=lambda group: rank(comparison, group))


def _tellers(comparison: Comparison, group: Group) -> int:
    return len({comparison.passage_of[member.passage].source for member in group.members})


ORDERS: dict[str, Callable[[Comparison, Group], tuple[float, ...]]] = {
    "relation": lambda all_of, group: (group.relation.gravity, -_tellers(all_of, group)),
    "coverage": lambda all_of, group: (-_tellers(all_of, group), group.relation.gravity),
    "position": lambda all_of, group: (),
    "confidence": lambda all_of, group: (-all_of.confidence_of(group), group.relation.gravity),
}
"""How a fact ranks in each order: gravest relation first, those that most sources tell first, as the articles
tell them, surest first."""


def _row(
    comparison: Comparison,
    group: Group,
    times: dict[str, list[TimeMention]],
    at_most: int,
) -> FactRow:
    links = comparison.links_in.get(group.id, ())
    readings: defaultdict[str, list[Reading]] = defaultdict(list)
    for member in group.members:
        text = _text(comparison, member, _evidence(links, member), at_most)
        siglum = comparison.passage_of[member.passage].source
        when = _when(times.get(member.passage, ()), member)
        readings[siglum].append(Reading(member.passage, text, _voice(comparison, member), when))
    absent = {absence.source: absence for absence in group.absent}
    return FactRow(
        fact=group.id,
        relation=group.relation,
        gist=one_line(group.gist),
        coverage=group.coverage,
        witnesses=group.witnesses,
        cells=tuple(
            _cell(comparison, group, source.id, tuple(readings[source.id]), absent)
            for source in comparison.sources
        ),
    )


def _cell(
    comparison: Comparison,
    group: Group,
    siglum: str,
    readings: tuple[Reading, ...],
    absent: dict[str, Absence],
) -> Cell:
    if readings or siglum not in absent:
        return Cell(siglum, readings, None, 0.0, None)
    if siglum in comparison.strangers:
        return Cell(siglum, (), None, 0.0, None)
    _, nearest, score = absent[siglum]
    elsewhere = comparison.elsewhere(group, nearest) if nearest is not None else None
    return Cell(siglum, (), nearest, score, elsewhere.id if elsewhere else None)


def _text(comparison: Comparison, member: Member, evidence: Span | None, at_most: int) -> str:
    passage = comparison.passage_of[member.passage]
    text = comparison.source_of[passage.source].text
    start, end = max(member.start, passage.start), min(member.end, passage.end)
    if start >= end:
        start, end = passage.start, passage.end
    keep = (evidence.start - start, evidence.end - start) if evidence else (0, 0)
    part = one_line(text[start:end], limit=at_most, keep=keep)
    before = CUT if text[passage.start : start].strip() and not part.startswith(CUT) else ""
    after = CUT if text[end : passage.end].strip(" \t\n.!?”\"’'") and not part.endswith(CUT) else ""
    return f"{before}{part}{after}"


def _evidence(links: Iterable[Link], member: Member) -> Span | None:
    """The weightiest evidence inside the member, of its gravest link."""
    for link in sorted(links, key=lambda one: one.relation.gravity):
        for evidence in link.evidence:
            span = {link.a: evidence.a, link.b: evidence.b}.get(member.passage)
            if span and member.start <= span.start < span.end <= member.end:
                return span
    return None


def _when(times: Iterable[TimeMention], member: Member) -> str | None:
    for time in times:
        if time.value is not None and not time.of_saying and member.start <= time.span.start < member.end:
            return calendar_words(time.value)
    return None


def _voice(comparison: Comparison, member: Member) -> Attribution | None:
    voice = comparison.voice_of(member)
    if voice is None:
        return None
    speaker = None if voice.speaker is None else one_line(voice.speaker).strip(" ,;:")
    return voice._replace(speaker=speaker, cue=one_line(voice.cue))
