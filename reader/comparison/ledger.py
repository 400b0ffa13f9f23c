"""The ledger: figures, dates, places, people and bodies, each with what every source says of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.comparison.judged import Linked
from reader.comparison.known import Known
from reader.comparison.ledger_dates import date_entries
from reader.comparison.ledger_exchanged import exchanged_entries
from reader.comparison.ledger_figures import figure_entries
from reader.comparison.ledger_names import name_entries
from reader.comparison.named import Named
from reader.vocabulary.ledger import LedgerEntry
from reader.vocabulary.link import Link
from reader.vocabulary.source import Source


def ledger(
    passages: Sequence[Known], links: Iterable[Link], names: Named, sources: Sequence[Source]
) -> tuple[LedgerEntry, ...]:
    """The entries in the order of their first rows."""
    linked = Linked(links)
    rank = {source.id: number for number, source in enumerate(sources)}

    def reading_order(entry: LedgerEntry) -> tuple[int, int, int, str]:
        first = entry.rows[0]
        return rank[first.source], first.span.start, first.span.end, entry.kind

    entries = [
        *figure_entries(passages, linked),
        *date_entries(passages, linked),
        *name_entries(names),
        *exchanged_entries(passages, linked),
    ]
    return tuple(sorted(entries, key=reading_order))
