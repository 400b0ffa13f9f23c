"""Passages and sources into anchors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.review.anchor import Anchor
from reader.vocabulary.source import Source

NEIGHBOUR = 60
"""Characters kept of the passages before and after: enough to tell two equal sentences apart."""


def anchors_of(sources: Sequence[Source], passages: Iterable[str]) -> tuple[Anchor, ...]:
    """An anchor for each passage id, in the order given; ids that no source has are passed over."""
    found = (_place(sources, name) for name in passages)
    return tuple(_anchor(*place) for place in found if place is not None)


def anchor_of_source(source: Source) -> Anchor:
    """An anchor for the source as a whole."""
    return Anchor(_file_name(source.path), source.title, source.sha256)


def _place(sources: Sequence[Source], passage: str) -> tuple[Source, int] | None:
    """The source of a passage id, and the passage's index; null where no source has it."""
    for source in sources:
        number = passage.removeprefix(source.id)
        if number.isdecimal() and 0 < int(number) <= len(source.passages):
            # An id tells where its passage stands: a long story is not searched each time a place is kept.
            at = int(number) - 1
            if source.passages[at].id == passage:
                return source, at
    for source in sources:
        for at, one in enumerate(source.passages):
            if one.id == passage:
                return source, at
    return None


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
