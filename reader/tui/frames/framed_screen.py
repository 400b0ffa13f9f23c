"""A screen that draws nothing while the application holds the frame of a change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reader.tui.frames.framed_app import FramedApp

if TYPE_CHECKING:
    from textual.screen import Screen

    _Base = Screen[Any]
else:
    _Base = object


class FramedScreen(_Base):
    """Goes before Textual's screen among the bases of each of ours."""

    def _compositor_refresh(self) -> None:
        """Textual's own. What is to be drawn adds up in the compositor until the frame is let go."""
        app = self.app
        if not isinstance(app, FramedApp) or not app.holds_frame:
            super()._compositor_refresh()
            return
        self._dirty_widgets.clear()
        if self is not app.screen and (regions := self._compositor._dirty_regions):
            app.screen.refresh(*regions)
            regions.clear()
