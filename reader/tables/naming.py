"""How each source names the same person, body, place or thing, a row each."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.one_line import one_line
from reader.vocabulary import Comparison, Naming, Span


class NamingRow(NamedTuple):
    """One entity over all sources."""

    entity: str
    """Its fullest name, safe to show and on one line."""
    kind: str
    """person, organisation, place or other."""
    cells: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    """For each source, in the order of the sigla: its names with how often it prints them, the commonest
    first."""


def naming_rows(comparison: Comparison) -> tuple[NamingRow, ...]:
    """The entities that several sources name; those first that most do, then the most named."""
    sigla = [source.id for source in comparison.sources]
    told = [(_row(naming, sigla), naming) for naming in comparison.naming]
    ranked = sorted(told, key=lambda one: (-_sources(one[0]), -sum(name.uses for name in one[1].names)))
    return tuple(row for row, _ in ranked if _sources(row) > 1)


def name_places(comparison: Comparison) -> dict[tuple[str, str], tuple[str, Span]]:
    """For each siglum and name, as the rows show it: the passage and the place where it is first printed."""
    places: dict[tuple[str, str], tuple[str, Span]] = {}
    for naming in comparison.naming:
        for name in naming.names:
            source = comparison.source_of.get(name.source)
            if source is None or (found := _first(source.text, name.text)) is None:
                continue
            at = next((p for p in source.passages if p.start <= found.start < p.end), None)
            if at is not None:
                places.setdefault((name.source, one_line(name.text)), (at.id, found))
    return places


def _first(text: str, name: str) -> Span | None:
    """Where a name first stands in a text as words of its own."""
    at = text.find(name) if name.strip() else -1
    while at >= 0:
        end = at + len(name)
        if not (_in_word(text[at - 1 : at]) or _in_word(text[end : end + 1])):
            return Span(at, end)
        at = text.find(name, end)
    # A line may end within the name.
    words = r"\s+".join(map(re.escape, name.split()))
    found = re.search(rf"(?<!\w){words}(?!\w)", text) if words else None
    return None if found is None else Span(*found.span())


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _sources(row: NamingRow) -> int:
    return sum(bool(names) for _, names in row.cells)


def _row(naming: Naming, sigla: list[str]) -> NamingRow:
    cells = []
    for siglum in sigla:
        own = [(one_line(name.text), name.uses) for name in naming.names if name.source == siglum]
        cells.append((siglum, tuple(sorted(own, key=lambda name: -name[1]))))
    return NamingRow(one_line(naming.entity), naming.kind, tuple(cells))
