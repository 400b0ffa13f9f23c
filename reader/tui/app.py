"""The application: the theme, the first screen, the palette."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar, Protocol, runtime_checkable

from textual import events
from textual.app import App
from textual.binding import BindingType
from textual.filter import Monochrome, NoColor

from reader.settings.places import kept_places
from reader.settings.remembered import remember, remembered
from reader.settings.shipped_themes import SHIPPED
from reader.tui.commands import COMMANDS
from reader.tui.frames.framed_app import FramedApp
from reader.tui.key_table import KeyTable
from reader.tui.opening import HINT, THEME, Opening, opening
from reader.tui.place import View
from reader.tui.screens.reading import ReadingScreen
from reader.tui.theme import Styles, textual_theme
from reader.tui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from textual.command import Provider
    from textual.filter import LineFilter
    from textual.screen import Screen
    from textual.timer import Timer

    from reader.review.bookmark import Bookmark
    from reader.settings.settings import Settings
    from reader.settings.theme import Theme
    from reader.settings.theme_watch import ThemeWatch
    from reader.sources.read import Story


LOOK_EVERY = 1.0
"""Seconds between two looks at the file of a theme of the user's own."""

ENDED_BY = 128
"""With a signal's number the exit status of a program that it ended, as shells have it."""


ESCAPE_TAKES = 0.03
"""Seconds in which Escape has closed what it closes, before the key after it is handed on."""


def _palette() -> type[Provider]:
    from reader.tui.palette import ReaderCommands

    return ReaderCommands


@runtime_checkable
class Restyled(Protocol):
    """A screen that is drawn in styles of ours."""

    def restyle(self, styles: Styles) -> None:
        """Draw everything in another theme."""


class ParallaxApp(FramedApp, App[None]):
    """Shows one story; the choice of stories first where none was named."""

    TITLE = "Parallax"
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}
    BINDINGS: ClassVar[list[BindingType]] = []

    ENABLE_COMMAND_PALETTE = False  # the palette is a command of ours, and its key can be given away

    def __init__(self, story: Story | None, theme: Theme, opened: Opening | None = None) -> None:
        super().__init__()
        self._story = story
        self.opened = opened or Opening(theme, KeyTable(COMMANDS))
        if self.opened.reduced_motion:
            self.animation_level = "none"
        self.colours = theme
        self._watch: ThemeWatch | None = None
        self._looking: Timer | None = None
        self._held_keys: list[events.Key] | None = None
        self.register_theme(textual_theme(theme))
        self.theme = theme.name

    def on_load(self) -> None:
        """Be ready to be ended from outside before the terminal is taken over."""
        if self.opened.obeys_signals:
            from reader.tui.ended_from_outside import when_ended

            when_ended(lambda number: self.exit(return_code=ENDED_BY + number))

    def on_mount(self) -> None:
        """Follow the file of a theme of the user's own."""
        self._follow(self.colours)

    async def on_event(self, event: events.Event) -> None:
        """Take Alt and a letter that calls nothing as Escape and the letter, in that order."""
        if not isinstance(event, events.Key) or event.is_forwarded:
            await super().on_event(event)
        elif self._held_keys is not None:
            self._held_keys.append(event)
        elif (letter := self._after_escape(event)) is None:
            await super().on_event(event)
        else:
            self._held_keys = [letter]
            self.set_timer(ESCAPE_TAKES, self._let_keys_go)
            await super().on_event(events.Key("escape", "\x1b"))

    def _after_escape(self, key: events.Key) -> events.Key | None:
        """The letter, unless the user has given the keys a meaning."""
        if not key.key.startswith("alt+") or self.opened.keys.called(key.key, View.COLUMNS) is not None:
            return None
        from reader.tui.after_escape import letter_after_escape

        return letter_after_escape(key)

    def _let_keys_go(self) -> None:
        """What came after Escape, now that whatever it closed is closed."""
        held, self._held_keys = self._held_keys or [], None
        for key in held:
            self.post_message(key)

    def get_default_screen(self) -> Screen[None]:
        """The reading screen, at once: no empty frame comes before the text."""
        story, self._story = self._story, None
        if story is not None:
            return ReadingScreen(story, Styles(self.colours), self.opened)
        from reader.tui.screens.stories import StoriesScreen

        return StoriesScreen(Styles(self.colours))

    def show_story(self, story: Story, paths: Sequence[str]) -> None:
        """Show a story that was chosen, where it was left."""
        with_hint = self.opened.with_hint and remembered(HINT) is None
        opened = self.opened._replace(paths=tuple(paths), bookmark=left_at(story, paths), with_hint=with_hint)
        self.hold_frame()
        self.push_screen(ReadingScreen(story, Styles(self.colours), opened))

    def leave_story(self, *, for_another: bool) -> None:
        """Go to the choice of stories, if the story was chosen there or another is wanted; else end."""
        if len(self.screen_stack) > 1 or for_another:
            self.hold_frame()
            self.call_later(self._choose_story, with_way_back=for_another)
        else:
            self.exit()

    async def _choose_story(self, *, with_way_back: bool) -> None:
        """Put the choice of stories in the place of the story, of which nothing stays in memory."""
        story = self.screen
        if not isinstance(story, ReadingScreen):
            return
        from reader.tui.screens.stories import StoriesScreen

        paths = story.articles.paths if with_way_back else ()
        if len(self.screen_stack) == 1:
            # Textual wants to forget who waits for the screen's answer, and has nobody noted for the first.
            story._push_result_callback(story, None)
            await self.switch_screen(StoriesScreen(Styles(self.colours), back_to=paths))
        elif isinstance(choice := self.screen_stack[-2], StoriesScreen):
            choice.came_from(paths)
            await self.pop_screen()
        story.let_go()
        gc.unfreeze()
        gc.collect()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Without colours a theme of our own is in greys, the terminal's own has none.

        Textual settles which of the two before it knows the theme, and greys on the terminal's ground come
        out black on black.
        """
        filters = super().get_line_filters()
        if not self.no_color:
            return filters
        from reader.tui.uncoloured import Uncoloured

        ours: LineFilter = Uncoloured() if self.colours.is_ansi else Monochrome()
        return [*(one for one in filters if not isinstance(one, (Monochrome, NoColor))), ours]

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
            if isinstance(screen, Restyled):
                screen.restyle(Styles(theme))

    def choose(self, theme: Theme) -> str:
        """Draw everything in another theme, now and in later runs; gives back what is to be said of it."""
        self.use(theme)
        self._follow(theme)
        if self.opened.names_theme:
            return f"{theme.name} until you leave: config.yaml names another theme to start with."
        if not remember(THEME, theme.name):
            return f"{theme.name} until you leave: your folder for program state cannot be written."
        return f"{theme.name}, from now on."

    def _follow(self, theme: Theme) -> None:
        """Draw anew whenever the theme's file changes; shipped themes have none that could."""
        if self._looking is not None:
            self._looking.stop()
        self._looking = self._watch = None
        if theme in SHIPPED:
            return
        from reader.settings.theme_watch import ThemeWatch
        from reader.settings.themes import theme_path

        path = theme_path(theme)
        if path is not None:
            self._watch = ThemeWatch(path)
            self._looking = self.set_interval(LOOK_EVERY, self.look_at_theme)

    def look_at_theme(self) -> None:
        """Take over what has changed in the file of the theme, or say what is wrong in it."""
        from reader.errors import ReaderError

        try:
            changed = self._watch.changed() if self._watch is not None else None
        except ReaderError as error:
            self._say(f"The theme stays as it was: {error}")
            return
        if changed is not None:
            self.use(changed)
            self._say("")

    def _say(self, sentence: str) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, ReadingScreen):
                screen.query_one(StatusLine).say(sentence, error=bool(sentence))

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Where nothing is to move, the place of writing does not blink either."""
        if self.animation_level == "none" and hasattr(event.widget, "cursor_blink"):
            event.widget.cursor_blink = False


def left_at(story: Story, paths: Sequence[str]) -> Bookmark | None:
    """Where the story of these articles was left; null where it is new."""
    from reader.review.bookmarks import Bookmarks

    return Bookmarks().of((source.sha256 for source in story.sources), paths)


def run(
    story: Story | None,
    *,
    paths: Sequence[str] = (),
    theme: str | None,
    settings: Settings | None = None,
    reduced_motion: bool = False,
    engine: str | None = None,
    bar: float | None = None,
    filter_line: str = "",
    blind: bool = False,
) -> int:
    """Show the story of the articles at ``paths`` until the reader leaves; gives back the exit status.

    Without a story the reader chooses one.
    """
    if settings is None:
        from reader.settings.settings_file import read_settings

        settings = read_settings()
    opened = opening(settings, theme=theme, reduced_motion=reduced_motion, engine=engine, bar=bar)
    opened = opened._replace(keeps_reviews=True, filter_line=filter_line.strip(), paths=tuple(paths))
    opened = opened._replace(keeps_comparisons=True, obeys_signals=True)
    if story is not None and kept_places().is_dir():
        opened = opened._replace(bookmark=left_at(story, paths))
    app = ParallaxApp(story, opened.theme, opened)
    app.run()
    return app.return_code or 0
