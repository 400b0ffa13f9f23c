"""A text with stretches replaced, and where its places are afterwards."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from reader.vocabulary.span import Span


class Replacement(NamedTuple):
    """What stands instead of a stretch."""

    span: Span
    """In the text before."""
    text: str
    """The words instead."""


class Replaced:
    """A text after its replacements, which come in order and do not overlap."""

    def __init__(self, text: str, replacements: Sequence[Replacement]) -> None:
        pieces: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._places: list[Span] = []
        at = length = 0
        for span, instead in replacements:
            pieces += [text[at : span.start], instead]
            length += span.start - at
            self._starts.append(span.start)
            self._ends.append(span.end)
            self._places.append(Span(length, length + len(instead)))
            length += len(instead)
            at = span.end
        pieces.append(text[at:])
        self.text = "".join(pieces)
        """The text afterwards."""

    def span(self, span: Span) -> Span:
        """Where a stretch is afterwards; where it cuts a replaced one it takes in all of what is there."""
        start, end = self._moved(span.start, to_end=False), self._moved(span.end, to_end=True)
        return Span(start, max(start, end))

    def _moved(self, offset: int, *, to_end: bool) -> int:
        before = bisect_right(self._starts, offset) - 1
        if before < 0:
            return offset
        place = self._places[before]
        if offset >= self._ends[before]:
            return place.end + offset - self._ends[before]
        if offset == self._starts[before]:
            return place.start
        return place.end if to_end else place.start
