"""A list to choose from, each choice of one line or more; the chosen one stands on another ground."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.color import ColorType
from textual.binding import Binding, BindingType
from textual.color import Color
from textual.content import Content
from textual.style import Style
from textual.widgets import OptionList

from reader.tui.layout.piece import Piece, Pieces
from reader.tui.theme import Styles


class Choices(OptionList):
    """An option list in our colours, with j and k as in every list."""

    DEFAULT_CSS = """
    Choices, Choices:focus {
        height: auto; max-height: 100%; border: none; padding: 0;
        background: $background; background-tint: $background 0%;
        scrollbar-size-vertical: 1; scrollbar-color: $border; scrollbar-background: $background;
    }
    Choices > .option-list--option-highlighted, Choices:focus > .option-list--option-highlighted {
        background: $panel; color: $foreground; text-style: none;
    }
    Choices.-terminal > .option-list--option-highlighted,
    Choices.-terminal:focus > .option-list--option-highlighted {
        background: $block-cursor-background; color: $block-cursor-foreground;
    }
    Choices > .option-list--option-hover { background: $surface; }
    Choices > .option-list--option-disabled { color: $foreground; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
        Binding("g", "first", show=False),
        Binding("G", "last", show=False),
    ]

    def on_mount(self) -> None:
        """Begin in the theme that there is."""
        self.suit_theme()

    def suit_theme(self) -> None:
        """Where the colours are the terminal's own, no tinted ground can be told from it."""
        self.set_class(self.app.current_theme.ansi, "-terminal")


def told(lines: Iterable[Pieces], styles: Styles) -> Content:
    """The lines in the letters' colours of their roles; the ground is that of what they stand on."""
    made = []
    for pieces in lines:
        parts = [(piece.text, _letters(piece, styles)) for piece in pieces]
        made.append(Content.assemble(*parts))
    return Content("\n").join(made)


def _letters(piece: Piece, styles: Styles) -> Style:
    """None of the terminal's own colours: nobody knows how they would look on that of the chosen line."""
    colour = styles(piece.role).color
    if colour is None or colour.type is not ColorType.TRUECOLOR:
        return Style(bold=piece.bold or None)
    return Style(foreground=Color.from_rich_color(colour), bold=piece.bold or None)
