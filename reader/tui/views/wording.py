"""How each source says it: headlines, names, loaded words, certainty, reporting words, depth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.layout.block import Block
from reader.tui.layout.grid import Frame, frame, head
from reader.tui.layout.piece import Pieces
from reader.tui.layout.wording import Wordings, wording_blocks
from reader.tui.reading import Reading
from reader.tui.views.row_list import RowList

if TYPE_CHECKING:
    from reader.vocabulary.comparison import Comparison

LEAST_CELL = 20
"""Cells that a headline and a name need."""


class WordingView(RowList[Wordings]):
    """Each source's words beside the others'."""

    def rows(self, comparison: Comparison, reading: Reading) -> Wordings:
        """Names, words and verbs."""
        from reader.tables.depth import depth_rows
        from reader.tables.naming import name_places, naming_rows
        from reader.tables.wording import verb_uses, word_uses

        return Wordings(
            naming_rows(comparison),
            name_places(comparison),
            word_uses(comparison),
            verb_uses(comparison),
            depth_rows(comparison),
        )

    def frame(self, reading: Reading, width: int) -> Frame:
        """Subject and sources."""
        return frame(width, reading.sigla, least=LEAST_CELL)

    def blocks(self, rows: Wordings, reading: Reading, frame: Frame) -> list[Block]:
        """A block a name, a word of each source, a fact."""
        assert reading.comparison is not None
        return wording_blocks(rows, reading.comparison, frame, sigla=reading.sigla, facts=reading.passing)

    def head(self, reading: Reading, frame: Frame) -> list[Pieces]:
        """The sources."""
        return head(frame, reading.sources, reading.sigla, reading.place.focused, label="wording")
