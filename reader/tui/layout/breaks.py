"""Where the lines of all passages of a source end at a width.

Depends on text and width alone, so that folding an article or bringing it level wraps nothing anew.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import NamedTuple

from reader.tui.layout.shown_text import shown_text
from reader.tui.layout.wrap import wrap_into
from reader.vocabulary.passage import Passage


class Breaks(NamedTuple):
    """The lines of all passages in one row; numbers in arrays, since a long article has tens of thousands."""

    first: array[int]
    """For each passage the number of its first line; at the end how many lines there are."""
    starts: array[int]
    """For each line the offset into the passage's text at which it starts."""
    ends: array[int]
    """For each line the offset one past its end."""


def breaks(passages: Iterable[Passage], width: int) -> Breaks:
    """The lines of the passages, each at most ``width`` cells wide."""
    first, starts, ends = [0], list[int](), list[int]()
    for passage in passages:
        wrap_into(shown_text(passage.text), width, starts, ends)
        first.append(len(starts))
    return Breaks(array("I", first), array("I", starts), array("I", ends))
