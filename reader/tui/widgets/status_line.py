"""The last line: the keys that help now, or one sentence on what just happened."""

from __future__ import annotations

from textual.strip import Strip

from reader.tui.layout.cells import shorten
from reader.tui.layout.piece import Piece, Pieces, width_of
from reader.tui.layout.shown_text import shown_text
from reader.tui.place import View
from reader.tui.theme import Styles
from reader.tui.widgets.lines import Lines, paint

_COLUMN_KEYS = (
    ("J K", "fact"),
    ("c d f a u", "next of a kind"),
    ("Enter", "level"),
    ("v", "view"),
    ("/", "find"),
    ("w", "export"),
    ("?", "keys"),
    ("z", "fold"),
    ("h l", "column"),
    ("s", "lock"),
    ("T", "theme"),
    ("q", "quit"),
)
_FACT_KEYS = (
    ("J K", "fact"),
    ("c d f a", "next of a kind"),
    ("Enter", "columns"),
    ("v", "view"),
    ("w", "export"),
    ("?", "keys"),
    ("q", "quit"),
)


class StatusLine(Lines):
    """Keys, or a sentence."""

    def __init__(self, styles: Styles) -> None:
        super().__init__(styles)
        self._sentence = ""
        self._is_error = False
        self._view = View.COLUMNS

    def say(self, sentence: str, *, error: bool = False) -> None:
        """Show a sentence; an empty one brings the keys back."""
        if (sentence, error) != (self._sentence, self._is_error):
            self._sentence, self._is_error = sentence, error
            self.redraw()

    def show(self, view: View) -> None:
        """Show the keys of a view."""
        if view is not self._view:
            self._view = view
            self.redraw()

    def strips(self) -> list[Strip]:
        """The one line."""
        width = self.size.width
        if self._sentence:
            role = "error" if self._is_error else "accent"
            pieces: Pieces = [Piece(" "), Piece(shorten(shown_text(self._sentence), width - 2), role)]
        else:
            pieces = key_line(_COLUMN_KEYS if self._view is View.COLUMNS else _FACT_KEYS, width)
        return [paint(pieces, width, self.paints)]


def key_line(keys: tuple[tuple[str, str], ...], width: int) -> Pieces:
    """As many of the keys, with what they do, as fit."""
    pieces: Pieces = [Piece(" ")]
    for key, does in keys:
        added = [Piece(key, "strong", bold=True), Piece(f" {does}   ", "dim")]
        if width_of(pieces) + width_of(added) - 3 > width:
            break
        pieces += added
    return pieces
