"""The first screen where no story was named: stories that were left, a folder, pasting, the sample."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Static
from textual.widgets.option_list import Option
from textual.worker import Worker, WorkerState

from reader.errors import ReaderError
from reader.printable import printable
from reader.review.bookmarks import Bookmarks
from reader.settings.remembered import remembered
from reader.sources.pasted import PASTING
from reader.tui import messages
from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.story_lines import menu_line, story_lines
from reader.tui.theme import Styles
from reader.tui.widgets.choices import Choices, told
from reader.tui.widgets.status_line import key_line

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

KEYS = (("Enter", "open"), ("j k", "move"), ("Del", "take from the list"), ("q", "quit"))
"""The keys and what they do, the dearest first: as many are shown as fit."""


class StoriesScreen(Screen[None]):
    """The choice. Tells the application which story it is to show."""

    DEFAULT_CSS = f"""
    StoriesScreen {{ background: $background; align: center top; }}
    StoriesScreen Vertical {{ width: 100%; max-width: {WIDEST}; height: 100%; padding: 1 2; }}
    StoriesScreen Static {{ height: auto; color: $foreground; }}
    StoriesScreen #title {{ padding: 0 0 1 0; }}
    StoriesScreen #error {{ color: $error; padding: 1 0 0 0; }}
    StoriesScreen #keys {{ dock: bottom; padding: 0 1; height: 1; }}
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q,ctrl+q,escape", "leave", "Quit", show=False),
        Binding("delete,backspace", "forget", "Take from the list", show=False),
        *(Binding(key, f"open('{name}')", does, show=False) for name, key, does, _ in _MENU),
        *(Binding(str(n + 1), f"open('{n}')", f"Story {n + 1}", show=False) for n in range(SHOWN)),
    ]

    def __init__(self, styles: Styles) -> None:
        super().__init__()
        self._paints = styles
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
        title = [[Piece("Parallax", "strong", bold=True)], [Piece(WHAT_IT_IS, "dim")]]
        self.query_one("#title", Static).update(told(title, self._paints))
        self._list()

    def on_resize(self) -> None:
        """The lines depend on the width."""
        line = key_line(KEYS, self.app.size.width - 3)
        self.query_one("#keys", Static).update(told([line], self._paints))
        self._list()

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

    # -- opening ---------------------------------------------------------------------------------

    def open(self, paths: tuple[str, ...] | None) -> None:
        """Read the articles at the paths in a thread; nothing where a dialog was left."""
        if not paths:
            return
        self._paths = paths
        self._say("Reading …")
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
            cast("ParallaxApp", self.app).show_story(message.story, self._paths)

    def on_story_not_read(self, message: messages.StoryNotRead) -> None:
        """Say why."""
        self._say(message.sentence)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """An error of ours in a thread is told in a sentence, like every other."""
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            from reader.settings.error_log import recorded

            self._say(recorded(event.worker.error))

    def _say(self, sentence: str) -> None:
        self.query_one("#error", Static).update(printable(sentence))
