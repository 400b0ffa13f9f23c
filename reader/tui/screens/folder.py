"""Choosing articles: the folders there are, and what was understood of each file in one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Input, Static
from textual.widgets.option_list import Option
from textual.worker import Worker, WorkerState

from reader.printable import printable
from reader.settings.remembered import remember, remembered
from reader.sources.read import SIGLA
from reader.sources.understood import Folder, Understood, understood
from reader.tui.frames.framed_screen import FramedScreen
from reader.tui.layout.cells import shorten
from reader.tui.layout.piece import Piece, Pieces
from reader.tui.layout.story_lines import file_lines
from reader.tui.theme import Styles
from reader.tui.widgets.choices import Choices, told
from reader.tui.widgets.status_line import key_line

MATTER = "folder"
"""What is remembered: the folder from which articles were opened last."""

WIDEST = 110
"""Cells of the list, however wide the terminal is."""

MARGIN = 6
"""Cells left and right of the list together, with its scroll bar."""

READ, UP, INTO, FILE = "read", "up", "into", "file"
"""What a line of the list does; a number follows for a folder or a file."""

KEYS = (
    ("Enter", "go in, take in, leave out"),
    ("o", "read them"),
    ("Esc", "back"),
    ("/", "another path"),
    ("h", "the folder above"),
)
"""The keys and what they do, the dearest first: as many are shown as fit."""


class FolderLookedInto(Message):
    """A worker has read the files of a folder."""

    def __init__(self, folder: Folder) -> None:
        super().__init__()
        self.folder = folder
        """What it understood."""


class FolderScreen(FramedScreen, Screen[tuple[str, ...] | None]):
    """A folder at a time. Answers with the paths to read, null where it was left."""

    DEFAULT_CSS = f"""
    FolderScreen {{ background: $background; align: center top; }}
    FolderScreen Vertical {{ width: 100%; max-width: {WIDEST}; height: 100%; padding: 1 2 2 2; }}
    FolderScreen Input, FolderScreen Input:focus {{
        height: 1; border: none; padding: 0; background: $surface; background-tint: $surface 0%;
    }}
    FolderScreen Static {{ height: auto; color: $foreground; }}
    FolderScreen #said {{ padding: 0 0 1 0; }}
    FolderScreen Choices, FolderScreen Choices:focus {{ height: 1fr; }}
    FolderScreen #keys {{ dock: bottom; padding: 0 1; height: 1; }}
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Back", show=False),
        Binding("q", "dismiss(None)", "Back", show=False),
        Binding("o", "read", "Read the articles", show=False),
        Binding("slash", "path", "Another path", show=False),
        Binding("h,left,backspace", "up", "The folder above", show=False),
    ]

    def __init__(self, styles: Styles, start: Path | None = None) -> None:
        super().__init__()
        self._paints = styles
        self._path = start or _last_folder()
        self._folder: Folder | None = None
        self._taken: tuple[Path, ...] = ()

    def compose(self) -> ComposeResult:
        """The path, what it holds, and the keys."""
        with Vertical():
            yield Input(str(self._path), select_on_focus=False)
            yield Static(id="said", markup=False)
            yield Choices()
        yield Static(id="keys", markup=False)

    def on_mount(self) -> None:
        """Look into the folder at once."""
        self.query_one(Choices).focus()
        self._go(self._path)

    def on_resize(self) -> None:
        """The lines depend on the width."""
        line = key_line(KEYS, self.app.size.width - 3)
        self.query_one("#keys", Static).update(told([line], self._paints))
        if self._folder is not None:
            self._list()

    # -- going about -----------------------------------------------------------------------------

    def _go(self, path: Path) -> None:
        """Look into another folder, in a thread."""
        self._path = path
        self.query_one(Input).value = printable(str(path))
        self._say([[Piece("Reading …", "dim")]])
        self.run_worker(
            lambda: self.post_message(FolderLookedInto(understood(path))),
            thread=True,
            exclusive=True,
            exit_on_error=False,
        )

    def on_folder_looked_into(self, message: FolderLookedInto) -> None:
        """List what it holds, unless the reader is elsewhere by now."""
        if message.folder.path == self._path:
            self._folder = message.folder
            good = [one.path for one in message.folder.articles if one.source and not one.is_left_out]
            self._taken = tuple(good[: len(SIGLA)])
            self.query_one(Choices).highlighted = None
            self._list()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """An error of ours in a thread is told in a sentence, like every other."""
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            from reader.settings.error_log import recorded

            self._say([[Piece(printable(recorded(event.worker.error)), "error")]])

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to the path that was typed; a file stands for its folder."""
        event.stop()
        try:
            path = Path(event.value).expanduser().absolute()
            folder = path if path.is_dir() else path.parent
            found = folder.is_dir()
        except (OSError, ValueError, RuntimeError):  # a name that no file can have
            found = False
        if not found:
            self._say([[Piece(f"There is no folder {printable(event.value)}.", "error")]])
            return
        self.query_one(Choices).focus()
        self._go(folder)

    def action_path(self) -> None:
        """Type a path."""
        line = self.query_one(Input)
        line.focus()
        line.cursor_position = len(line.value)

    def action_up(self) -> None:
        """Go to the folder above."""
        self._go(self._path.parent)

    def action_leave(self) -> None:
        """From the path back to the list, from the list back to where one came from."""
        if isinstance(self.focused, Input):
            self.query_one(Choices).focus()
        else:
            self.dismiss(None)

    # -- the list --------------------------------------------------------------------------------

    def _list(self) -> None:
        assert self._folder is not None
        folder, width = self._folder, min(WIDEST, self.app.size.width) - MARGIN
        choices = self.query_one(Choices)
        at = choices.highlighted
        self._say(self._said(folder))
        options: list[Option | None] = []
        if len(self._taken) > 1:
            read = f"Read these {len(self._taken)} articles"
            options += [self._option(READ, [[Piece(" ▸ ", "accent"), Piece(read, "strong", bold=True)]])]
        for number, file in enumerate(folder.articles):
            lines = file_lines(file, width, siglum=self._siglum(file))
            options.append(self._option(f"{FILE}{number}", lines))
        options += [None] if options else []
        options.append(self._option(UP, [[Piece(" ‥ ", "accent"), Piece("the folder above", "dim")]]))
        for number, name in enumerate(folder.folders):
            options.append(
                self._option(f"{INTO}{number}", [[Piece(" ▸ ", "accent"), Piece(f"{printable(name)}/")]])
            )
        for file in folder.others:
            line = [Piece("   "), Piece(shorten(printable(file.sentence), width - 3), "dim")]
            options.append(Option(told([line], self._paints), disabled=True))
        choices.clear_options().add_options(options)
        choices.highlighted = min(at or 0, choices.option_count - 1)

    def _option(self, name: str, lines: Sequence[Pieces]) -> Option:
        return Option(told(lines, self._paints), id=name)

    def _said(self, folder: Folder) -> list[Pieces]:
        """How many articles there are, or why there is nothing to read."""
        if folder.sentence:
            return [[Piece(printable(folder.sentence), "error")]]
        count = sum(file.source is not None for file in folder.articles)
        articles = "No article" if not count else "One article" if count == 1 else f"{count} articles"
        more = f", and {folder.beyond} files more that were not looked into" if folder.beyond else ""
        few = "; two are needed" if count < 2 else ""
        return [[Piece(f"{articles} in this folder{more}{few}.", "dim")]]

    def _siglum(self, file: Understood) -> str:
        return SIGLA[self._taken.index(file.path)] if file.path in self._taken else ""

    @property
    def _is_whole(self) -> bool:
        """Is every article of the folder taken in, so that the folder itself can be named?"""
        assert self._folder is not None
        every = [one.path for one in self._folder.articles if not one.is_left_out]
        return list(self._taken) == every and not self._folder.beyond

    def on_option_list_option_selected(self, event: Choices.OptionSelected) -> None:
        """Go into a folder, take an article in or leave it out, or read what is taken in."""
        event.stop()
        name = event.option_id or ""
        assert self._folder is not None
        if name == READ:
            self.action_read()
        elif name == UP:
            self.action_up()
        elif name.startswith(INTO):
            self._go(self._path / self._folder.folders[int(name.removeprefix(INTO))])
        elif name.startswith(FILE):
            self._turn(self._folder.articles[int(name.removeprefix(FILE))])

    def _turn(self, file: Understood) -> None:
        """Take an article in, or leave it out."""
        assert self._folder is not None
        if file.source is None:
            return
        taken = {*self._taken} ^ {file.path}
        if len(taken) > len(SIGLA):
            self._say([[Piece(f"{len(SIGLA)} articles are as many as fit: leave one out first.", "error")]])
            return
        before = len(self._taken) > 1
        self._taken = tuple(one.path for one in self._folder.articles if one.path in taken)
        choices = self.query_one(Choices)
        if choices.highlighted is not None:  # the line that reads them comes and goes above
            choices.highlighted += (len(taken) > 1) - before
        self._list()

    def action_read(self) -> None:
        """Answer with what is taken in: the folder where that is all of it, so that new articles are seen."""
        if self._folder is None or len(self._taken) < 2:
            self._say([[Piece("Two articles are needed: take in another one.", "error")]])
            return
        remember(MATTER, str(self._path))
        self.dismiss((str(self._path),) if self._is_whole else tuple(map(str, self._taken)))

    def _say(self, lines: list[Pieces]) -> None:
        self.query_one("#said", Static).update(told(lines, self._paints))


def _last_folder() -> Path:
    """The folder from which articles were opened last, else the one the program was started in."""
    last = remembered(MATTER)
    return Path(last) if last is not None and Path(last).is_dir() else Path.cwd()
