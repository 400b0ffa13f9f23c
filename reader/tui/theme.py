"""A theme's roles as styles for the painter, and as a theme of Textual for dialogs and the palette."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rich.style import Style

if TYPE_CHECKING:
    from textual.theme import Theme as TextualTheme

    from reader.settings.theme import Theme


class Styles:
    """The styles of one theme, made when first asked for."""

    def __init__(self, theme: Theme) -> None:
        colours = theme.colours
        self.name = theme.name

        @cache
        def style(role: str, ground: str, bold: bool, italic: bool, underline: bool) -> Style:
            return Style(
                color=_rich(getattr(colours, role)),
                bgcolor=_rich(getattr(colours, ground)),
                bold=bold or None,
                italic=italic or None,
                underline=underline or None,
            )

        self._style = style

    def __call__(
        self,
        role: str,
        ground: str = "ground",
        bold: bool = False,
        italic: bool = False,
        underline: bool = False,
    ) -> Style:
        """The style of letters in the colour of a role on the ground of another."""
        return self._style(role, ground, bold, italic, underline)


def _rich(colour: str) -> str:
    """Textual's name of a terminal colour as rich calls it: ``ansi_bright_red`` is ``bright_red``."""
    return colour.removeprefix("ansi_")


def textual_theme(theme: Theme) -> TextualTheme:
    """The theme under its own name for what Textual draws: the palette, dialogs, the input line."""
    from textual.theme import BUILTIN_THEMES
    from textual.theme import Theme as TextualTheme

    c = theme.colours
    # With the terminal's own colours Textual's style sheets ask for variables that other themes do not have.
    needed = BUILTIN_THEMES["ansi-dark" if theme.dark else "ansi-light"].variables if theme.is_ansi else {}
    return TextualTheme(
        name=theme.name,
        primary=c.accent,
        secondary=c.framing,
        accent=c.accent,
        warning=c.dispute,
        error=c.error,
        success=c.agreement,
        foreground=c.text,
        background=c.ground,
        surface=c.raised,
        panel=c.current,
        dark=theme.dark,
        ansi=theme.is_ansi,
        variables=needed
        | {
            "input-cursor-background": c.badge_focus,
            "input-cursor-foreground": c.badge_focus_text,
            "block-cursor-background": c.accent,
            "block-cursor-foreground": c.badge_focus_text,
            "block-cursor-blurred-background": c.accent,
            "block-cursor-blurred-foreground": c.badge_focus_text,
            "block-cursor-blurred-text-style": "bold",
            "border": c.rule,
        },
    )
