"""A list laid out as rows: which block each row is of, what begins in view, where a step or a page leads.

Pure: how far the list is scrolled and which block is current is for the view.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from reader.tui.layout.block import Block, passing
from reader.tui.layout.grid import Frame


class Sheet(NamedTuple):
    """A list laid out."""

    frame: Frame
    """Where its columns stand."""
    blocks: list[Block]
    """In order."""
    rows: list[tuple[int, int]]
    """For each row the block that it is of, and which of its rows; one past its last for a blank one."""
    first: list[int]
    """For each block its first row."""

    def last(self, number: int) -> int:
        """One past the last row of a block, the blank one behind it left out."""
        return self.first[number] + len(self.blocks[number].lines)

    def begun(self, top: int, height: int) -> list[int]:
        """The blocks that can be chosen and begin in view."""
        rows = self.rows[top : top + height]
        return [number for number, line in rows if line == 0 and self.blocks[number].leads]

    def touches(self, number: int, top: int, height: int) -> bool:
        """Is a part of the block in view?"""
        return self.first[number] < top + height and self.last(number) > top

    def goes_on(self, number: int, top: int, height: int, *, by: int) -> bool:
        """Does the block reach beyond the view in that direction?"""
        return self.last(number) > top + height if by > 0 else self.first[number] < top

    def following(self, number: int, by: int) -> int | None:
        """The next block in that direction that can be chosen."""
        ahead = range(number + by, len(self.blocks) if by > 0 else -1, by)
        return next((one for one in ahead if self.blocks[one].leads), None)

    def top_with(self, number: int, top: int, height: int) -> int:
        """The first row in view so that the block is, its heading too; ``top`` where it is already."""
        first, last = self.first[number], self.last(number)
        if number and not self.blocks[number - 1].leads:
            first = self.first[number - 1]
        if first < top:
            return first
        if last > top + height:
            return min(first, last - height + min(height // 4, len(self.rows)))
        return top

    def top_within(self, top: int, height: int) -> int:
        """The first row in view that is nearest to ``top`` without a blank end."""
        return max(0, min(len(self.rows) - height, top))


NO_ROWS = Sheet(Frame(0, 0, ()), [], [], [])
"""A list that was not laid out yet."""


def laid_out(blocks: Iterable[Block], frame: Frame, facts: Collection[str] | None) -> Sheet:
    """The blocks of which a fact is among ``facts``, all where that is null, as rows."""
    kept = passing(blocks, facts)
    rows: list[tuple[int, int]] = []
    first = []
    for number, block in enumerate(kept):
        first.append(len(rows))
        rows += [(number, line) for line in range(len(block.lines) + block.parted)]
    return Sheet(frame, kept, rows, first)
