"""Lines in a frame over the reading screen, to be scrolled and closed again."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from reader.tui.frames.framed_screen import FramedScreen
from reader.tui.layout.piece import Pieces
from reader.tui.theme import Styles
from reader.tui.widgets.scrolled_lines import ScrolledLines


class LinesScreen(FramedScreen, ModalScreen[None]):
    """Base of the screens that only tell something. A subclass gives the size, and the key that opened it."""

    DEFAULT_CSS = """
    LinesScreen { align: center middle; background: $background 60%; }
    LinesScreen Vertical {
        max-width: 96%;
        background: $surface; border: round $border; padding: 0 1;
        border-title-color: $foreground; border-subtitle-color: $foreground 70%;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter", "dismiss", "Close", show=False),
        Binding("j,down", "by(1)", "Down", show=False),
        Binding("k,up", "by(-1)", "Up", show=False),
        Binding("space,ctrl+d,pagedown", "by(12)", "On", show=False),
        Binding("b,ctrl+u,pageup", "by(-12)", "Back", show=False),
    ]

    def __init__(self, title: str, layout: Callable[[int], list[Pieces]], styles: Styles) -> None:
        """``layout`` makes the lines for so many cells."""
        super().__init__()
        self._heading = title
        self._layout = layout
        self._paints = styles

    def compose(self) -> ComposeResult:
        """The lines in a frame."""
        with Vertical() as frame:
            frame.border_title = self._heading
            frame.border_subtitle = "j k scroll · Esc closes"
            yield ScrolledLines(self._paints, lambda width: self._layout(width - 1))

    def on_mount(self) -> None:
        """The keys are the lines'."""
        self.query_one(ScrolledLines).focus()

    def on_click(self, event: events.Click) -> None:
        """A click beside the frame closes it."""
        if self.get_widget_at(*event.screen_offset)[0] is self:
            event.stop()
            self.dismiss()

    def action_by(self, rows: int) -> None:
        """Scroll by rows."""
        self.query_one(ScrolledLines).scroll_relative(y=rows, animate=False)
