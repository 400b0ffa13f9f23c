"""Who is quoted, by which sources, how often, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.tui.layout.block import Block
from reader.tui.layout.grid import Frame
from reader.tui.layout.piece import Pieces
from reader.tui.layout.voices import Verbs, voices_blocks, voices_frame, voices_head
from reader.tui.reading import Reading
from reader.tui.views.row_list import RowList

if TYPE_CHECKING:
    from reader.tables.voices import SpeakerRow
    from reader.vocabulary.comparison import Comparison


class VoicesView(RowList["tuple[tuple[SpeakerRow, ...], Verbs]"]):
    """Speakers, and one utterance's cuts under each other."""

    EMPTY = "Nobody is quoted."

    def rows(self, comparison: Comparison, reading: Reading) -> tuple[tuple[SpeakerRow, ...], Verbs]:
        """The speakers, and the words that report."""
        from reader.tables.voices import reporting_verbs, speaker_rows

        return speaker_rows(comparison, at_most=None), reporting_verbs(comparison)

    def frame(self, reading: Reading, width: int) -> Frame:
        """Speaker, counts, what is said."""
        return voices_frame(width, reading.sigla)

    def blocks(
        self, rows: tuple[tuple[SpeakerRow, ...], Verbs], reading: Reading, frame: Frame
    ) -> list[Block]:
        """A block an utterance."""
        assert reading.comparison is not None
        speakers, verbs = rows
        return voices_blocks(
            speakers, verbs, reading.comparison, frame, sigla=reading.sigla, facts=reading.passing
        )

    def head(self, reading: Reading, frame: Frame) -> list[Pieces]:
        """The sources' counts."""
        return voices_head(frame, reading.place.focused)
