"""The first screen where no story was named: stories that were left, a folder, pasting, the sample."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option
from textual.worker import Worker, WorkerState

from reader.errors import ReaderError
from reader.printable import printable
from reader.review.bookmarks import Bookmarks
from reader.settings.remembered import remembered
from reader.sources.pasted import PASTING
from reader.tui import messages
from reader.tui.frames.framed_screen import FramedScreen
from reader.tui.key_list import KeySection
from reader.tui.layout.piece import Piece, Pieces, spread, width_of
from reader.tui.layout.story_lines import menu_line, story_lines
from reader.tui.place import View
from reader.tui.start_keys import SHARED, StartKey, start_keys, start_sections
from reader.tui.theme import Styles
from reader.tui.widgets.choices import Choices, told
from reader.tui.widgets.status_line import hinted, key_line

if TYPE_CHECKING:
    from reader.review.bookmark import Bookmark
    from reader.tui.app import ParallaxApp

SHOWN = 9
"""Stories that are offered; as many as there are digits."""

WIDEST = 110
"""Cells of the list, however wide the terminal is."""

MARGIN = 6
"""Cells left and right of the list together, with its scroll bar."""

FOLDER, PASTE, SAMPLE = "folder", "paste", "sample"

_MENU = (
    (FOLDER, "o", "Open a folder", "of articles, or some of the articles in it"),
    (PASTE, "p", "Paste articles", "one after another; they are kept as files"),
    (SAMPLE, "s", "See the sample", "five made-up articles on one event"),
)

WHAT_IT_IS = "Several articles on one story, side by side: where they agree, contradict, frame, stay silent."

KEYS = (("Enter", "open"), ("j k", "move"), ("q", "quit"), ("Del", "take from the list"))
"""The keys and what they do, the dearest first: as many are shown as fit."""

HELP = ((("help",), "keys"),)
"""At the right end of the last line, as on a story."""

BACK = ("Esc", "back")
"""Before them, where there is one to go back to."""


class StoriesScreen(FramedScreen, Screen[None]):
    """The choice. Tells the application which story it is to show."""

    DEFAULT_CSS = f"""
    StoriesScreen {{ background: $background; align: center top; }}
    StoriesScreen Vertical {{ width: 100%; max-width: {WIDEST}; height: 100%; padding: 1 2; }}
    StoriesScreen Static {{ height: auto; color: $foreground; }}
    StoriesScreen #title {{ padding: 0 0 1 0; }}
    StoriesScreen #error {{ color: $error; padding: 1 0 0 0; }}
    StoriesScreen #error.-told {{ color: $accent; }}
    StoriesScreen #keys {{ dock: bottom; padding: 0 1; height: 1; }}
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q,ctrl+q", "leave", "Quit", show=False),
        Binding("escape", "back", "Back to the story, else quit", show=False),
        Binding("delete,backspace", "forget", "Take from the list", show=False),
        *(Binding(key, f"open('{name}')", does, show=False) for name, key, does, _ in _MENU),
        *(Binding(str(n + 1), f"open('{n}')", f"Story {n + 1}", show=False) for n in range(SHOWN)),
    ]

    def __init__(self, styles: Styles, back_to: Sequence[str] = ()) -> None:
        """``back_to`` are the paths of the story from which the reader came and may want to go back."""
        super().__init__()
        self._paints = styles
        self._back_to = tuple(back_to)
        self._left: tuple[Bookmark, ...] = ()
        self._paths: tuple[str, ...] = ()

    def compose(self) -> ComposeResult:
        """What this is, the list, and its keys."""
        with Vertical():
            yield Static(id="title", markup=False)
            yield Choices()
            yield Static(id="error", markup=False)
        yield Static(id="keys", markup=False)

    def on_mount(self) -> None:
        """Begin at the story that was left last."""
        self._draw()

    def on_resize(self) -> None:
        """The lines depend on the width."""
        self._draw()

    def _draw(self) -> None:
        title = [[Piece("Parallax", "strong", bold=True)], [Piece(WHAT_IT_IS, "dim")]]
        self.query_one("#title", Static).update(told(title, self._paints))
        width = self.app.size.width - 3
        help_keys = hinted(HELP, self._app.opened.keys)
        right = key_line(help_keys, width)
        own = (BACK, *KEYS) if self._back_to else KEYS
        line = spread(key_line(own, width - width_of(right)), right, width)
        self.query_one("#keys", Static).update(told([line], self._paints))
        self._list()

    def restyle(self, styles: Styles) -> None:
        """Draw everything in another theme."""
        self._paints = styles
        self.query_one(Choices).suit_theme()
        self._draw()

    @property
    def _app(self) -> ParallaxApp:
        return cast("ParallaxApp", self.app)

    def on_screen_resume(self) -> None:
        """The list has the keys, and is as it is now, also after a dialog."""
        self._list()
        self.query_one(Choices).focus()

    def _list(self) -> None:
        choices = self.query_one(Choices)
        at = choices.highlighted
        self._left = Bookmarks().latest(SHOWN)
        width, now = min(WIDEST, self.app.size.width) - MARGIN, time.time()
        options: list[Option | None] = []
        for number, bookmark in enumerate(self._left):
            gone = not all(Path(path).exists() for path in bookmark.paths)
            lines = story_lines(bookmark, width, key=str(number + 1), now=now, is_gone=gone)
            options.append(self._option(lines, id_=str(number)))
        if options:
            options.append(None)
        for name, key, does, more in _MENU:
            held = remembered(PASTING) if name == PASTE else None
            line = menu_line(key, does, f"go on with “{printable(held)}”" if held else more, width)
            options.append(self._option([line], id_=name))
        choices.clear_options().add_options(options)
        choices.highlighted = min(at or 0, choices.option_count - 1)

    def _option(self, lines: Sequence[Pieces], *, id_: str) -> Option:
        return Option(told(lines, self._paints), id=id_)

    # -- choosing --------------------------------------------------------------------------------

    def on_option_list_option_selected(self, event: Choices.OptionSelected) -> None:
        """Open what was chosen."""
        event.stop()
        self.action_open(event.option_id or "")

    def action_open(self, name: str) -> None:
        """Open the story of a number, or what else there is to begin with."""
        if name == FOLDER:
            from reader.tui.screens.folder import FolderScreen

            self.app.push_screen(FolderScreen(self._paints), self.open)
        elif name == PASTE:
            from reader.tui.screens.paste import PasteScreen

            self.app.push_screen(PasteScreen(self._paints), self.open)
        elif name == SAMPLE:
            from reader.settings.places import shipped

            self.open((str(shipped("seeds")),))
        elif int(name) < len(self._left):
            self.open(self._left[int(name)].paths)

    def action_forget(self) -> None:
        """Take the chosen story from the list; its articles and reviews stay."""
        at = self.query_one(Choices).highlighted
        if at is not None and at < len(self._left):
            Bookmarks().forget(self._left[at])
            self._list()

    def action_leave(self) -> None:
        """Leave the program."""
        self.app.exit()

    def action_back(self) -> None:
        """Open the story again from which the reader came; leave the program where there is none."""
        if self._back_to:
            self.open(self._back_to)
        else:
            self.app.exit()

    def came_from(self, back_to: Sequence[str]) -> None:
        """A story was left for this list: it stands first there now."""
        self._back_to = tuple(back_to)
        self._tell("")
        self._draw()
        self.query_one(Choices).highlighted = 0

    # -- keys that work on a story too -------------------------------------------------------------

    @property
    def start_keys(self) -> tuple[StartKey, ...]:
        """All that can be done here."""
        return start_keys(self._app.opened.keys, has_way_back=bool(self._back_to))

    @property
    def stories(self) -> tuple[str, ...]:
        """The titles of the stories in the list."""
        return tuple(bookmark.story for bookmark in self._left)

    def on_key(self, event: events.Key) -> None:
        """The keys of theme, help and palette, unless the list needs them for something else."""
        called = self._app.opened.keys.called(event.key, View.COLUMNS)
        if called is not None and called.id in SHARED and event.key not in _NEEDED:
            event.stop()
            event.prevent_default()
            self.do(called.id)

    def do(self, name: str) -> None:
        """Do what the palette offers, or what a key of a story asks for here."""
        match name:
            case "theme":
                from reader.tui.screens.themes import choose_theme

                choose_theme(self._app, self._tell)
            case "help":
                self._help()
            case "palette":
                from reader.tui.screens.palette import PaletteScreen

                self.app.push_screen(PaletteScreen("a command, or a story"))
            case "forget":
                self.action_forget()
            case "back":
                self.action_back()
            case "leave":
                self.action_leave()
            case _:
                self.action_open(name)

    def _help(self) -> None:
        from reader.tui.screens.help import HelpScreen

        def listed(query: str) -> list[KeySection]:
            return start_sections(self.start_keys, query)

        app = self._app
        self.app.push_screen(
            HelpScreen(app.colours, app.opened.keys, listed, where="stories", on_story=False)
        )

    # -- opening ---------------------------------------------------------------------------------

    def open(self, paths: tuple[str, ...] | None) -> None:
        """Read the articles at the paths in a thread; nothing where a dialog was left."""
        if not paths:
            return
        self._paths = paths
        self._tell("Reading …")
        self.run_worker(lambda: self._read(paths), thread=True, exclusive=True, exit_on_error=False)

    def _read(self, paths: tuple[str, ...]) -> None:
        from reader.sources.read import read_story

        try:
            self.post_message(messages.StoryRead(read_story(paths)))
        except ReaderError as error:
            self.post_message(messages.StoryNotRead(str(error)))

    def on_story_read(self, message: messages.StoryRead) -> None:
        """Show it, where it is still waited for."""
        if self.is_current:
            self._app.show_story(message.story, self._paths)

    def on_story_not_read(self, message: messages.StoryNotRead) -> None:
        """Say why."""
        self._say(message.sentence)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """An error of ours in a thread is told in a sentence, like every other."""
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            from reader.settings.error_log import recorded

            self._say(recorded(event.worker.error))

    def _say(self, sentence: str) -> None:
        """Say what went wrong."""
        self._tell(sentence, error=True)

    def _tell(self, sentence: str, *, error: bool = False) -> None:
        line = self.query_one("#error", Static)
        line.set_class(not error, "-told")
        line.update(printable(sentence))


_NEEDED = frozenset(
    key
    for binding in (*StoriesScreen.BINDINGS, *Choices.BINDINGS, *OptionList.BINDINGS)
    if isinstance(binding, Binding)
    for key in binding.key.split(",")
)
"""Keys that do something here whatever they do on a story."""
