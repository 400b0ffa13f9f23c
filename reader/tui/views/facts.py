"""The alignment table: a row a fact, the reading of each source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.layout.block import Block
from reader.tui.layout.fact_table import fact_blocks
from reader.tui.layout.grid import Frame, frame, head
from reader.tui.layout.piece import Pieces
from reader.tui.reading import Reading
from reader.tui.views.row_list import RowList

if TYPE_CHECKING:
    from reader.tables.facts import FactRow
    from reader.vocabulary.comparison import Comparison


class FactsView(RowList["tuple[FactRow, ...]"]):
    """All facts as a table."""

    EMPTY = "No fact is shared."

    def rows(self, comparison: Comparison, reading: Reading) -> tuple[FactRow, ...]:
        """In the order of the place."""
        from reader.tables.facts import fact_rows

        return fact_rows(comparison, by=reading.place.sort)

    def rows_by(self, reading: Reading) -> object:
        """The order."""
        return reading.place.sort

    def frame(self, reading: Reading, width: int) -> Frame:
        """Gist and sources."""
        return frame(width, reading.sigla)

    def blocks(self, rows: tuple[FactRow, ...], reading: Reading, frame: Frame) -> list[Block]:
        """A block a fact."""
        return fact_blocks(rows, frame, sigla=reading.sigla, reviewed=reading.reviewed)

    def head(self, reading: Reading, frame: Frame) -> list[Pieces]:
        """The order, and the sources."""
        place = reading.place
        return head(frame, reading.sources, reading.sigla, place.focused, label=f"facts by {place.sort}")
