"""What every view is to the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from reader.tui.messages import RowChosen
from reader.tui.reading import Reading
from reader.tui.requests import Scroll
from reader.tui.widgets.reading_lines import ReadingLines

if TYPE_CHECKING:
    from reader.tui.layout.anchor import Anchor


class ViewLines(ReadingLines):
    """Shows a reading and scrolls."""

    DEFAULT_CSS = "ViewLines { height: 1fr; }"

    def show(self, reading: Reading) -> None:
        """Draw another reading."""
        raise NotImplementedError

    def scroll_rows(self, request: Scroll) -> RowChosen | None:
        """Scroll as a key asks; gives back what is chosen by that, if anything."""
        raise NotImplementedError

    def deselect(self) -> bool:
        """Select nothing any more; says whether something was selected."""
        return False

    def hold_row(self, again: Callable[[str], str | None]) -> None:
        """The articles were read again: keep on its row of the screen what stands there.

        ``again`` says under which id a passage is found in them; null where it is gone.
        """

    def tops(self) -> dict[str, Anchor]:
        """The first row in view of every column that scrolls by itself, by siglum."""
        return {}

    def turn_to(self, tops: Mapping[str, Anchor]) -> None:
        """Scroll the columns so that these rows stand where they stood."""
