"""The part of the application that decides what reaches the terminal: together, and no more than changed.

This folder is where we reach into Textual's insides for it: Textual 8 draws after every layout, every style
and every focus, and offers no way to draw after all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual import events
from textual._compositor import ChopsUpdate

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.app import App
    from textual.screen import Screen

    from reader.tui.frames.one_frame import OneFrame

    _Base = App[None]
else:
    _Base = object

_PRESSED = (
    events.Key,
    events.Paste,
    events.MouseDown,
    events.MouseUp,
    events.MouseScrollDown,
    events.MouseScrollUp,
)


class FramedApp(_Base):
    """Goes before Textual's application among the bases of ours.

    On the reading screen a key changes one thing, and no frame has to be held.
    """

    _frame: OneFrame | None = None

    async def on_event(self, event: events.Event) -> None:
        """What is pressed in a dialog or on a line changes several things: they are drawn as one."""
        if isinstance(event, _PRESSED) and not event.is_forwarded and self._is_written_in:
            self.hold_frame()
        await super().on_event(event)

    @property
    def _is_written_in(self) -> bool:
        """Does a dialog or a line take what is pressed?"""
        return any(screen.is_modal or screen.focused is not None for screen in self.screen_stack[-1:])

    def hold_frame(self) -> None:
        """Draw nothing until all that is being done is done, then once."""
        if self._frame is None:
            from reader.tui.frames.one_frame import OneFrame

            self._frame = OneFrame(self)
        self._frame.hold()

    @property
    def holds_frame(self) -> bool:
        """Is nothing drawn at present?"""
        return self._frame is not None and self._frame.is_held

    def _display(self, screen: Screen[Any], renderable: RenderableType | None) -> None:
        """Textual's own. Of what has changed no more is written than has changed."""
        if isinstance(renderable, ChopsUpdate):
            from reader.tui.frames.cut_update import CutUpdate

            renderable = CutUpdate(renderable.chops, renderable.spans, renderable.chop_ends)
        super()._display(screen, renderable)
