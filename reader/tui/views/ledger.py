"""The ledger: figures, dates, places and people, a row a subject, with what every source says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.layout.block import Block
from reader.tui.layout.grid import Frame, frame, head
from reader.tui.layout.ledger import ledger_blocks
from reader.tui.layout.piece import Pieces
from reader.tui.reading import Reading
from reader.tui.views.row_list import RowList

if TYPE_CHECKING:
    from reader.tables.ledger import LedgerLine
    from reader.vocabulary.comparison import Comparison

LEAST_CELL = 17
"""Cells that a figure, a date or a name needs."""


class LedgerView(RowList["tuple[LedgerLine, ...]"]):
    """What the sources say on each subject, mismatches first."""

    EMPTY = "No figure, date or name was found."

    def rows(self, comparison: Comparison, reading: Reading) -> tuple[LedgerLine, ...]:
        """A line a subject."""
        from reader.tables.ledger import ledger_lines

        return ledger_lines(comparison)

    def frame(self, reading: Reading, width: int) -> Frame:
        """Subject and sources."""
        return frame(width, reading.sigla, least=LEAST_CELL)

    def blocks(self, rows: tuple[LedgerLine, ...], reading: Reading, frame: Frame) -> list[Block]:
        """A block a subject."""
        assert reading.comparison is not None
        return ledger_blocks(rows, reading.comparison, frame, sigla=reading.sigla)

    def head(self, reading: Reading, frame: Frame) -> list[Pieces]:
        """The sources."""
        return head(frame, reading.sources, reading.sigla, reading.place.focused, label="ledger")
