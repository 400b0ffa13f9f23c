"""The application: the theme, the first screen, the palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import App
from textual.binding import BindingType

from reader.tui.commands import COMMANDS
from reader.tui.key_table import KeyTable
from reader.tui.opening import THEME, Opening, opening
from reader.tui.screens.reading import ReadingScreen
from reader.tui.theme import Styles, textual_theme

if TYPE_CHECKING:
    from textual.command import Provider

    from reader.settings.settings import Settings
    from reader.settings.theme import Theme
    from reader.sources.read import Story


def _palette() -> type[Provider]:
    from reader.tui.palette import ReaderCommands

    return ReaderCommands


class ParallaxApp(App[None]):
    """Shows one story."""

    TITLE = "Parallax"
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}
    BINDINGS: ClassVar[list[BindingType]] = []

    ENABLE_COMMAND_PALETTE = False  # or Textual takes a key for it that we could not give away

    def __init__(self, story: Story, theme: Theme, opened: Opening | None = None) -> None:
        super().__init__()
        self.use_command_palette = True
        self._story = story
        self.opened = opened or Opening(theme, KeyTable(COMMANDS))
        if self.opened.reduced_motion:
            self.animation_level = "none"
        self.colours = theme
        self.register_theme(textual_theme(theme))
        self.theme = theme.name

    def get_default_screen(self) -> ReadingScreen:
        """The reading screen, at once: no empty frame comes before the text."""
        return ReadingScreen(self._story, Styles(self.colours), self.opened)

    def use(self, theme: Theme) -> None:
        """Draw everything in another theme."""
        if theme == self.colours:
            return
        same_name = theme.name == self.colours.name
        self.colours = theme
        self.register_theme(textual_theme(theme))
        if same_name:
            self.mutate_reactive(ParallaxApp.theme)
        else:
            self.theme = theme.name
        for screen in self.screen_stack:
            if isinstance(screen, ReadingScreen):
                screen.restyle(Styles(theme))

    def choose(self, theme: Theme) -> str:
        """Draw everything in another theme, now and in later runs; gives back what is to be said of it."""
        self.use(theme)
        if self.opened.names_theme:
            return f"{theme.name} until you leave: config.yaml names another theme to start with."
        from reader.settings.remembered import remember

        remember(THEME, theme.name)
        return f"{theme.name}, from now on."

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Where nothing is to move, the place of writing does not blink either."""
        if self.animation_level == "none" and hasattr(event.widget, "cursor_blink"):
            event.widget.cursor_blink = False


def run(
    story: Story,
    *,
    theme: str | None,
    settings: Settings | None = None,
    reduced_motion: bool = False,
    engine: str | None = None,
    bar: float | None = None,
) -> int:
    """Show a story until the reader leaves; gives back the exit status."""
    if settings is None:
        from reader.settings.settings_file import read_settings

        settings = read_settings()
    opened = opening(settings, theme=theme, reduced_motion=reduced_motion, engine=engine, bar=bar)
    app = ParallaxApp(story, opened.theme, opened._replace(keeps_reviews=True))
    app.run()
    return app.return_code or 0
