"""Passages and sources into anchors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.review.anchor import Anchor
from reader.vocabulary.source import Source

NEIGHBOUR = 60
"""Characters kept of the passages before and after: enough to tell two equal sentences apart."""


def anchors_of(sources: Sequence[Source], passages: Iterable[str]) -> tuple[Anchor, ...]:
    """An anchor for each passage id, in the order given; ids that no source has are passed over."""
    at = {
        passage.id: (source, number) for source in sources for number, passage in enumerate(source.passages)
    }
    return tuple(_anchor(*at[name]) for name in passages if name in at)


def anchor_of_source(source: Source) -> Anchor:
    """An anchor for the source as a whole."""
    return Anchor(_file_name(source.path), source.title, source.sha256)


def _anchor(source: Source, number: int) -> Anchor:
    passages = source.passages
    passage = passages[number]
    return anchor_of_source(source)._replace(
        start=passage.start,
        end=passage.end,
        text=passage.text,
        before=passages[number - 1].text[-NEIGHBOUR:] if number else "",
        after=passages[number + 1].text[:NEIGHBOUR] if number + 1 < len(passages) else "",
    )


def _file_name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]
