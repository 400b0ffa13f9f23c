"""The note on a fact, edited over the reading screen: kept at every key, drawn behind at every pause."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import TextArea

from reader.printable import printable
from reader.tui.frames.framed_screen import FramedScreen

PAUSE = 0.4
"""Seconds without a key after which the screen is told: drawn behind every key, it would slow the writing."""


class NoteScreen(FramedScreen, ModalScreen[str]):
    """A few lines to write on. Answers with the note as it stands."""

    DEFAULT_CSS = """
    NoteScreen { align: center bottom; background: transparent; }
    NoteScreen Vertical {
        width: 100%; max-width: 110; height: 40%; min-height: 8;
        background: $surface; border: round $border; padding: 0 1;
        border-title-color: $foreground; border-subtitle-color: $foreground 70%;
    }
    NoteScreen TextArea, NoteScreen TextArea:focus {
        background: $surface; color: $foreground; border: none; padding: 0; height: 1fr;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+s", "leave", "Save and close", show=False, priority=True),
    ]

    def __init__(
        self, about: str, note: str, *, keep: Callable[[str], None], draft: Callable[[str], None]
    ) -> None:
        """``about`` says what the note is on; ``keep`` is given the text at every key, ``draft`` at every
        pause."""
        super().__init__()
        self._about = about
        self._keep = keep
        self._draft = draft
        self._pause: Timer | None = None
        self._area = TextArea(note, soft_wrap=True, show_line_numbers=False, tab_behavior="focus")

    def compose(self) -> ComposeResult:
        """The text in a frame."""
        with Vertical() as frame:
            frame.border_title = Content(self._about)
            frame.border_subtitle = "kept as you write · Esc closes · Ctrl+Z undoes"
            yield self._area

    def on_mount(self) -> None:
        """Write on at the end."""
        self._area.move_cursor(self._area.document.end)
        self._area.focus()

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Keep it; a pause begins."""
        event.stop()
        self._keep(self._text)
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(PAUSE, lambda: self._draft(self._text))

    def on_unmount(self) -> None:
        """Keep what stands there, however the program is left."""
        if self._pause is not None:
            self._draft(self._text)

    @property
    def _text(self) -> str:
        """What stands there, line by line safe to show."""
        return "\n".join(map(printable, self._area.text.split("\n"))).rstrip()

    def on_click(self, event: events.Click) -> None:
        """A click beside the frame closes it, like the key."""
        if self.get_widget_at(*event.screen_offset)[0] is self:
            event.stop()
            self.action_leave()

    def action_leave(self) -> None:
        """What stands there is the note."""
        if self._pause is not None:
            self._pause.stop()
            self._pause = None
        self.dismiss(self._text)
