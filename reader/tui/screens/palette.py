"""The palette's own look: as wide as a dialog, in the colours of the theme, without a picture."""

from __future__ import annotations

from textual.command import CommandPalette

from reader.tui.frames.framed_screen import FramedScreen


class PaletteScreen(FramedScreen, CommandPalette):
    """Every command by its name, every fact by its gist."""

    DEFAULT_CSS = """
    PaletteScreen > Vertical {
        width: 84; max-width: 96%; margin-top: 2; background: $surface;
        &:dark { background: $surface; }
    }
    PaletteScreen SearchIcon { display: none; }
    PaletteScreen #--input { border: round $border; padding: 0 1; background: $surface; }
    PaletteScreen #--input.--list-visible { border: round $border; }
    PaletteScreen CommandInput, PaletteScreen CommandInput:focus { height: 1; border: none; padding: 0 1; }
    PaletteScreen CommandList {
        background: $surface; border: none; max-height: 60vh; padding: 0 1;
        scrollbar-size-vertical: 1; scrollbar-color: $border; scrollbar-background: $surface;
    }
    PaletteScreen CommandList:focus { border: none; }
    """

    def __init__(self, placeholder: str = "a command, or words of a fact") -> None:
        """``placeholder`` says what can be typed."""
        super().__init__(placeholder=placeholder)
