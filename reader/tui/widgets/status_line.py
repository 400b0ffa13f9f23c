"""The last line: the keys that help now, or one sentence on what just happened. Pressed, a key is called."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events
from textual.strip import Strip

from reader.tui.key_table import KeyTable
from reader.tui.layout.cells import cell_width, shorten
from reader.tui.layout.piece import Piece, Pieces, spread, width_of
from reader.tui.layout.shown_text import shown_text
from reader.tui.messages import CommandPressed
from reader.tui.place import View
from reader.tui.theme import Styles
from reader.tui.widgets.lines import Lines, paint

Hint = tuple[tuple[str, ...], str]
"""Ids of commands whose keys are shown together, and what they do."""

_KINDS = ("next-contradiction", "next-dispute", "next-framing", "next-agreement")

_COLUMN_HINTS: tuple[Hint, ...] = (
    (("next-fact", "previous-fact"), "fact"),
    ((*_KINDS, "next-unique"), "of a kind"),
    (("verdict",), "verdict"),
    (("note",), "note"),
    (("why",), "why"),
    (("next-view",), "view"),
    (("find",), "find"),
    (("filter",), "filter"),
    (("export",), "export"),
    (("level",), "level"),
    (("fold",), "fold"),
    (("column-left", "column-right"), "column"),
    (("scroll-lock",), "lock"),
    (("theme",), "theme"),
    (("quit",), "quit"),
)
_TABLE_HINTS: tuple[Hint, ...] = (
    (("scroll-down", "scroll-up"), "row"),
    (("next-fact", "previous-fact"), "fact"),
    (_KINDS, "of a kind"),
    (("level",), "columns"),
    (("next-view",), "view"),
    (("verdict",), "verdict"),
    (("note",), "note"),
    (("why",), "why"),
    (("export",), "export"),
    (("quit",), "quit"),
)


_ALWAYS: tuple[Hint, ...] = ((("help",), "keys"),)
"""At the right end, however narrow the line: who finds this key finds all the others."""


BETWEEN = "   "
"""What parts two hints."""


class StatusLine(Lines):
    """Keys, or a sentence."""

    def __init__(self, styles: Styles, keys: KeyTable) -> None:
        super().__init__(styles)
        self._keys = keys
        self._sentence = ""
        self._is_error = False
        self._standing = ""
        self._view = View.COLUMNS

    def say(self, sentence: str, *, error: bool = False) -> None:
        """Show a sentence; an empty one brings the keys back."""
        if (sentence, error) != (self._sentence, self._is_error):
            self._sentence, self._is_error = sentence, error
            self.redraw()

    def keep_saying(self, sentence: str) -> None:
        """Show an error in the place of the keys until it is taken away with an empty sentence."""
        if sentence != self._standing:
            self._standing = sentence
            self.redraw()

    def show(self, view: View) -> None:
        """Show the keys of a view."""
        if view is not self._view:
            self._view = view
            self.redraw()

    def strips(self) -> list[Strip]:
        """The one line."""
        width = self.size.width
        if sentence := self._sentence or self._standing:
            role = "error" if self._is_error or not self._sentence else "accent"
            pieces: Pieces = [
                Piece(" "),
                Piece(shorten(shown_text(self._keys.told(sentence)), width - 2), role),
            ]
        else:
            right = key_line(hinted(_ALWAYS, self._keys), width)
            left = key_line(hinted(self._hints, self._keys), width - width_of(right) - 2)
            pieces = spread(left, right, width)
        return [paint(pieces, width, self.paints)]

    @property
    def _hints(self) -> tuple[Hint, ...]:
        return _COLUMN_HINTS if self._view is View.COLUMNS else _TABLE_HINTS

    def on_click(self, event: events.Click) -> None:
        """Call the command that is pressed; put a sentence away."""
        event.stop()
        if self._sentence or self._standing:
            self.say("")
            return
        width = self.size.width
        always = width - width_of(key_line(hinted(_ALWAYS, self._keys), width))
        pressed = pressed_at(_ALWAYS, self._keys, event.x - always)
        if event.x < always - 1:
            pressed = pressed_at(self._hints, self._keys, event.x, width=always - 2)
        if pressed is not None:
            self.post_message(CommandPressed(pressed))


def hinted(hints: Iterable[Hint], keys: KeyTable) -> list[tuple[str, str]]:
    """The keys that the hinted commands have now, with what they do; without those that have none."""
    shown = [(" ".join(filter(None, map(keys.shown, commands))), does) for commands, does in hints]
    return [(key, does) for key, does in shown if key]


def pressed_at(hints: Iterable[Hint], keys: KeyTable, x: int, *, width: int = 1_000) -> str | None:
    """Id of the command that stands at a cell of ``key_line`` with these hints; by its words the first."""
    at = 1
    for commands, does in hints:
        named = [(command, shown) for command in commands if (shown := keys.shown(command))]
        words = " ".join(shown for _, shown in named) + f" {does}"
        if not named:
            continue
        if at + cell_width(words) > width:
            return None
        if at <= x < at + cell_width(words):
            for command, shown in named:
                if x <= at + cell_width(shown):
                    return command
                at += cell_width(shown) + 1
            return named[0][0]
        at += cell_width(words) + len(BETWEEN)
    return None


def key_line(keys: Iterable[tuple[str, str]], width: int) -> Pieces:
    """As many of the keys, with what they do, as fit."""
    pieces: Pieces = [Piece(" ")]
    for key, does in keys:
        added = [Piece(key, "strong", bold=True), Piece(f" {does}{BETWEEN}", "dim")]
        if width_of(pieces) + width_of(added) - len(BETWEEN) > width:
            break
        pieces += added
    if len(pieces) > 1:
        pieces[-1] = pieces[-1]._replace(text=pieces[-1].text.rstrip() + " ")
    return pieces
