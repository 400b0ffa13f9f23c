"""Pasting articles, one after another: each is on the disk a moment after it stands here."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Input, Static, TextArea

from reader.errors import ReaderError
from reader.printable import printable
from reader.settings.remembered import remember, remembered
from reader.sources.pasted import PASTING, Pasted
from reader.sources.read import SIGLA
from reader.tui.frames.framed_screen import FramedScreen
from reader.tui.theme import Styles
from reader.tui.widgets.choices import told
from reader.tui.widgets.status_line import key_line

PAUSE = 0.4
"""Seconds without a key after which the text is kept."""

KEYS = (
    ("Esc", "back"),
    ("Ctrl+N", "next article"),
    ("Ctrl+P", "the one before"),
    ("Ctrl+S", "read them"),
    ("Shift+Tab", "the story's name"),
)
"""The keys and what they do, the dearest first: as many are shown as fit."""


class PasteScreen(FramedScreen, Screen[tuple[str, ...] | None]):
    """A name and a text. Answers with the folder of the articles, null where it was left."""

    DEFAULT_CSS = """
    PasteScreen { background: $background; align: center top; }
    PasteScreen Vertical { width: 100%; max-width: 110; height: 100%; padding: 1 2 2 2; }
    PasteScreen Input, PasteScreen Input:focus {
        height: 1; border: none; padding: 0; background: $surface; background-tint: $surface 0%;
    }
    PasteScreen TextArea, PasteScreen TextArea:focus {
        height: 1fr; border: none; padding: 0 1; background: $surface; color: $foreground;
    }
    PasteScreen Static { height: auto; color: $foreground; }
    PasteScreen #said { padding: 1 0; }
    PasteScreen #error { color: $error; }
    PasteScreen #keys { dock: bottom; padding: 0 1; height: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Back", show=False, priority=True),
        Binding("ctrl+n", "turn(1)", "Next article", show=False, priority=True),
        Binding("ctrl+p", "turn(-1)", "The article before", show=False, priority=True),
        Binding("ctrl+s", "read", "Read them", show=False, priority=True),
    ]

    def __init__(self, styles: Styles) -> None:
        super().__init__()
        self._paints = styles
        held = remembered(PASTING)
        self._pasted = Pasted(held) if held else Pasted.new(time.strftime("%Y-%m-%d"))
        self._number = min(max(self._pasted.numbers, default=0) + 1, len(SIGLA))
        self._kept = self._text = self._pasted.text(self._number)
        self._pause: Timer | None = None

    def compose(self) -> ComposeResult:
        """Name, text, and what is there already."""
        with Vertical():
            yield Input(self._pasted.name, select_on_focus=False)
            yield Static(id="said", markup=False)
            yield TextArea(self._kept, soft_wrap=True, show_line_numbers=False, tab_behavior="focus")
            yield Static(id="error", markup=False)
        yield Static(id="keys", markup=False)

    def on_mount(self) -> None:
        """Paste here at once."""
        self.query_one(TextArea).focus()
        self._tell()

    def on_resize(self) -> None:
        """As many keys as fit."""
        line = key_line(KEYS, self.app.size.width - 3)
        self.query_one("#keys", Static).update(told([line], self._paints))

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """A pause begins, after which the text is kept."""
        event.stop()
        self._text = event.text_area.text
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(PAUSE, self._keep)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """From the name to the text."""
        event.stop()
        self._rename()
        self.query_one(TextArea).focus()

    def action_turn(self, by: int) -> None:
        """To the next article, or to the one before."""
        if not self._keep():
            return
        if by > 0 and not self._kept.strip():
            self._error("Paste an article first.")
        elif by > 0 and self._number == len(SIGLA):
            self._error(f"{len(SIGLA)} articles are as many as fit.")
        elif self._number + by >= 1:
            self._number += by
            self._kept = self._text = self._pasted.text(self._number)
            area = self.query_one(TextArea)
            area.load_text(self._kept)
            area.move_cursor(area.document.end)
            self._error("")
            self._tell()

    def action_read(self) -> None:
        """Answer with the folder, where it holds two articles or more."""
        if not self._keep() or not self._rename():
            return
        if len(self._pasted.numbers) < 2:
            self._error("Two articles are needed: Ctrl+N begins the next.")
            return
        remember(PASTING, "")
        self.dismiss((str(self._pasted.folder),))

    def action_leave(self) -> None:
        """Back; what was pasted stands here the next time."""
        if self._keep():
            self.dismiss(None)

    def on_unmount(self) -> None:
        """Leave nothing unsaved, however the program is left."""
        if self._shown != self._kept:
            with suppress(ReaderError):
                self._write()

    @property
    def _shown(self) -> str:
        """What stands there, line by line safe to show."""
        return "\n".join(map(printable, self._text.split("\n")))

    def _keep(self) -> bool:
        """Is the text on the disk?"""
        if self._pause is not None:
            self._pause.stop()
        if self._shown != self._kept:
            try:
                self._write()
            except ReaderError as error:
                self._error(str(error))
                return False
            self._error("")
            self._tell()
        return True

    def _write(self) -> None:
        text = self._shown
        self._pasted.keep(self._number, text)
        self._kept = text
        remember(PASTING, self._pasted.name)

    def _rename(self) -> bool:
        """Does the story have the name that stands on the line?"""
        try:
            self._pasted = self._pasted.rename(self.query_one(Input).value)
        except ReaderError as error:
            self._error(str(error))
            return False
        self.query_one(Input).value = self._pasted.name
        remember(PASTING, self._pasted.name)
        return True

    def _tell(self) -> None:
        words = len(self._kept.split())
        there = len(self._pasted.numbers)
        folder = str(self._pasted.folder).replace(str(Path.home()), "~", 1)
        kept = f"{there} kept in {folder}" if there else "kept as you paste"
        self.query_one("#said", Static).update(printable(f"Article {self._number}: {words} words · {kept}"))

    def _error(self, sentence: str) -> None:
        self.query_one("#error", Static).update(printable(sentence))
