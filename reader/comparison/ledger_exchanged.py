"""Places and people that the links hold against each other: two names where only one can be right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.comparison.clusters import Clusters
from reader.comparison.judged import Linked
from reader.comparison.known import Known
from reader.comparison.subject import subject_beside
from reader.one_line import one_line
from reader.vocabulary.ledger import LedgerEntry, LedgerKind, LedgerRow
from reader.vocabulary.span import Span

_Place = tuple[str, Span]


def exchanged_entries(passages: Sequence[Known], linked: Linked) -> Iterator[LedgerEntry]:
    """An entry for each part or place to which the sources give different names."""
    by_id = {one.passage.id: one for one in passages}
    rank = {name: number for number, name in enumerate(by_id)}
    for kind in (LedgerKind.PLACE, LedgerKind.PERSON):
        found = list(linked.held_against(kind.value))
        ends = {end for a, b, _ in found for end in (a, b)}
        places = sorted(ends, key=lambda end: (rank[end[0]], end[1]))
        at = {place: number for number, place in enumerate(places)}
        clusters = Clusters(places, lambda ours, theirs: True)
        notes: dict[_Place, str] = {}
        for a, b, note in found:
            clusters.join(at[a], at[b])
            notes.setdefault(min(a, b, key=lambda end: at[end]), note)
        for own in clusters.groups():
            members = [places[number] for number in own]
            reason = next((notes[place] for place in members if place in notes), None)
            yield _entry(kind, [(by_id[name], span) for name, span in members], reason)


def _entry(kind: LedgerKind, places: Sequence[tuple[Known, Span]], note: str | None) -> LedgerEntry:
    return LedgerEntry(
        kind=kind,
        subject=subject_beside(*places[0]),
        rows=tuple(_row(one, span) for one, span in places),
        mismatch=True,
        note=note,
    )


def _row(one: Known, span: Span) -> LedgerRow:
    passage = one.passage
    text = one_line(passage.text[span.start - passage.start : span.end - passage.start])
    return LedgerRow(passage.source, passage.id, span, text, text, None, None)
