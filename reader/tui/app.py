"""The application: the theme, the first screen, the palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import BindingType

from reader.settings.shipped_themes import SHIPPED
from reader.tui.screens.reading import ReadingScreen
from reader.tui.theme import Styles, textual_theme

if TYPE_CHECKING:
    from textual.command import Provider

    from reader.settings.theme import Theme
    from reader.sources.read import Story

DEFAULT_THEME = "night"
"""The theme without another choice."""


def _palette() -> type[Provider]:
    from reader.tui.palette import ReaderCommands

    return ReaderCommands


class ParallaxApp(App[None]):
    """Shows one story."""

    TITLE = "Parallax"
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}
    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, story: Story, theme: Theme) -> None:
        super().__init__()
        self._story = story
        self.colours = theme
        self.register_theme(textual_theme(theme))
        self.theme = theme.name

    def get_default_screen(self) -> ReadingScreen:
        """The reading screen, at once: no empty frame comes before the text."""
        return ReadingScreen(self._story, Styles(self.colours))

    def use(self, theme: Theme) -> None:
        """Draw everything in another theme."""
        if theme.name == self.colours.name:
            return
        self.colours = theme
        self.register_theme(textual_theme(theme))
        self.theme = theme.name
        for screen in self.screen_stack:
            if isinstance(screen, ReadingScreen):
                screen.restyle(Styles(theme))


def run(story: Story, *, theme: str | None) -> int:
    """Show a story until the reader leaves; gives back the exit status."""
    if theme is None or theme == DEFAULT_THEME:
        colours = next(shipped for shipped in SHIPPED if shipped.name == DEFAULT_THEME)
    else:
        from reader.settings.themes import theme_named

        colours = theme_named(theme)
    app = ParallaxApp(story, colours)
    app.run()
    return app.return_code or 0
