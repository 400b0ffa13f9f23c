"""What is said to have happened when, and which source says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.layout.block import Block
from reader.tui.layout.grid import Frame
from reader.tui.layout.piece import Pieces
from reader.tui.layout.timeline import timeline_blocks, timeline_frame, timeline_head
from reader.tui.reading import Reading
from reader.tui.views.row_list import RowList

if TYPE_CHECKING:
    from reader.tables.timeline import Told
    from reader.vocabulary.comparison import Comparison


class TimelineView(RowList["tuple[Told, ...]"]):
    """Times, the earliest first."""

    EMPTY = "No time is named but days of saying."

    def rows(self, comparison: Comparison, reading: Reading) -> tuple[Told, ...]:
        """A row a passage."""
        from reader.tables.timeline import told_times

        return told_times(comparison)

    def frame(self, reading: Reading, width: int) -> Frame:
        """Time, dots, what is told."""
        return timeline_frame(width, reading.sigla)

    def blocks(self, rows: tuple[Told, ...], reading: Reading, frame: Frame) -> list[Block]:
        """A block a passage."""
        assert reading.comparison is not None
        return timeline_blocks(rows, reading.comparison, frame, sigla=reading.sigla, facts=reading.passing)

    def head(self, reading: Reading, frame: Frame) -> list[Pieces]:
        """The sources' dots."""
        return timeline_head(frame, reading.place.focused)
