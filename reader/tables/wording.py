"""The words of each source that judge, hedge or hide who speaks: a row a kind, a cell a source."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from reader.one_line import one_line
from reader.vocabulary import Comparison, WordingKind


class WordingRow(NamedTuple):
    """One kind of words over all sources."""

    kind: WordingKind
    """Loaded words, hedges, vague voices or reporting verbs."""
    cells: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    """For each source, in the order of the sigla: its words, safe to show, with how often they stand there,
    the commonest first."""


def wording_rows(comparison: Comparison) -> tuple[WordingRow, ...]:
    """The kinds in their order, those left out of which no source has any."""
    counts: dict[tuple[WordingKind, str], Counter[str]] = {
        (kind, source.id): Counter() for kind in WordingKind for source in comparison.sources
    }
    for word in comparison.wording:
        counts[word.kind, word.source][one_line(word.text).lower()] += 1
    rows = [
        WordingRow(kind, tuple((one.id, _ranked(counts[kind, one.id])) for one in comparison.sources))
        for kind in WordingKind
    ]
    return tuple(row for row in rows if any(words for _, words in row.cells))


def _ranked(words: Counter[str]) -> tuple[tuple[str, int], ...]:
    # Of equal ones in reading order: a Counter keeps the order in which it met them.
    return tuple(sorted(words.items(), key=lambda item: -item[1]))
