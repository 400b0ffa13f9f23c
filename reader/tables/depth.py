"""How deep in each article a fact stands, a row a fact."""

from __future__ import annotations

from typing import NamedTuple

from reader.one_line import one_line
from reader.vocabulary import Comparison, Source
from reader.vocabulary.passage import SET_ASIDE

DIGITS = 4
"""Of a depth: a ten-thousandth of an article is less than a word of nearly every one."""


class DepthRow(NamedTuple):
    """One fact over all sources."""

    fact: str
    """Group id."""
    gist: str
    """What the fact is, safe to show and on one line."""
    cells: tuple[tuple[str, tuple[tuple[str, float], ...]], ...]
    """For each source, in the order of the sigla: its passages that tell the fact, each with the share of the
    article that stands before it, 0..1."""


def depth_rows(comparison: Comparison) -> tuple[DepthRow, ...]:
    """The facts as the articles tell them."""
    ends = {source.id: _end(source) for source in comparison.sources}
    rows = []
    for group in comparison.groups:
        own: dict[str, list[tuple[str, float]]] = {siglum: [] for siglum in ends}
        for member in group.members:
            siglum = comparison.passage_of[member.passage].source
            own[siglum].append((member.passage, round(min(1.0, member.start / ends[siglum]), DIGITS)))
        rows.append(
            DepthRow(group.id, one_line(group.gist), tuple((siglum, tuple(at)) for siglum, at in own.items()))
        )
    return tuple(rows)


def _end(source: Source) -> int:
    """Where the article ends, what is set aside left out."""
    ends = [passage.end for passage in source.passages if passage.kind not in SET_ASIDE]
    return max(1, max(ends, default=1))
