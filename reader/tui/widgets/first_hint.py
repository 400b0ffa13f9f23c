"""Three lines for who reads here for the first time; put away with a key, they never come back."""

from __future__ import annotations

from textual.strip import Strip

from reader.tui.key_table import KeyTable
from reader.tui.layout.piece import Piece
from reader.tui.messages import HintPutAway
from reader.tui.theme import Styles
from reader.tui.widgets.lines import Lines, paint
from reader.tui.widgets.status_line import Hint, hinted, key_line

_LINES: tuple[tuple[Hint, ...], ...] = (
    (
        (("next-fact", "previous-fact"), "from fact to fact"),
        (("next-contradiction",), "contradictions"),
        (("next-dispute",), "disputes"),
        (("next-framing",), "framings"),
        (("next-unique",), "what one alone tells"),
    ),
    (
        (("verdict",), "your verdict on a fact"),
        (("note",), "your note"),
        (("why",), "why"),
        (("export",), "write it all down"),
        (("undo",), "undo"),
    ),
    (
        (("help",), "every key"),
        (("next-view",), "another view"),
        (("find",), "find words"),
        (("palette",), "every command by name"),
    ),
)
"""The keys worth knowing first: stepping, judging, and where the others are told."""


class FirstHint(Lines):
    """The hint. Tells by a message that it was pressed away."""

    DEFAULT_CSS = "FirstHint { height: 3; }"

    def __init__(self, styles: Styles, keys: KeyTable) -> None:
        super().__init__(styles)
        self._keys = keys

    def strips(self) -> list[Strip]:
        """The three lines; how they are put away stands first on the last one."""
        width = self.size.width
        lines = [hinted(hints, self._keys) for hints in _LINES]
        lines[-1].insert(0, ("Esc", "put these lines away"))
        strips = []
        for line in lines:
            pieces = [Piece("▌", "accent"), *key_line(line, width - 1)]
            strips.append(paint(pieces, width, self.paints, "raised"))
        return strips

    def on_click(self) -> None:
        """A click puts it away, like the key."""
        self.post_message(HintPutAway())
