"""A list to choose from, each choice of one line or more; the chosen one stands on another ground."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual.binding import Binding, BindingType
from textual.widgets import OptionList

from reader.tui.layout.piece import Pieces
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
    Choices:nocolor > .option-list--option-highlighted, Choices:ansi > .option-list--option-highlighted,
    Choices:nocolor:focus > .option-list--option-highlighted, Choices:ansi:focus > .option-list--option-highlighted {
        text-style: reverse;
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


def told(lines: Iterable[Pieces], styles: Styles) -> Text:
    """The lines in the letters' colours of their roles; the ground is that of what they stand on."""
    text = Text(no_wrap=True, overflow="crop", end="")
    for number, pieces in enumerate(lines):
        if number:
            text.append("\n")
        for piece in pieces:
            colour = styles(piece.role).color
            text.append(piece.text, Style(color=colour, bold=piece.bold or None, italic=piece.italic or None))
    return text
