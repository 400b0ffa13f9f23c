"""Draws the mastheads over the columns of a reading.

Keeps what was drawn for as long as it looks the same, so that a key costs little. What the rows say is for
``layout``, which columns stand side by side for the view.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from textual.strip import Strip

from reader.tui.layout.columns import Column
from reader.tui.layout.masthead import mastheads
from reader.tui.reading import Reading
from reader.tui.theme import Styles
from reader.tui.widgets.lines import paint


class MastheadPainter:
    """What stands above the columns."""

    def __init__(self) -> None:
        self._drawn: dict[object, list[Strip]] = {}

    def forget(self) -> None:
        """Draw anew: the sources are others."""
        self._drawn.clear()

    def strips(
        self,
        reading: Reading,
        columns: Sequence[Column],
        styles: Styles,
        *,
        strangers: Collection[str],
        width: int,
        tall: bool,
    ) -> list[Strip]:
        """The rows above ``columns``, ``width`` cells wide; ``strangers`` report another event."""
        place = reading.place
        grades = reading.reviewed.sources if reading.reviewed is not None else {}
        arranged = tuple(columns), reading.sigla, place.focused, place.pivot, place.hidden
        key = (arranged, strangers, tuple(grades.items()), width, tall, styles)
        if key not in self._drawn:
            beside = [column.siglum for column in columns]
            first = reading.sigla.index(beside[0])
            rows = mastheads(
                reading.sources,
                columns,
                focused=place.focused,
                tall=tall,
                before=reading.sigla[:first],
                elsewhere=[siglum for siglum in reading.sigla[first:] if siglum not in beside],
                other_event=strangers,
                grades=grades,
                pivot=place.pivot,
                hidden=[siglum for siglum in reading.every_siglum if siglum in place.hidden],
            )
            self._drawn[key] = [paint(row, width, styles) for row in rows]
        return self._drawn[key]
