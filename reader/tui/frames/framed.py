"""A screen that draws nothing while the frame of a change is held.

Here and in the neighbouring modules stands what reaches into Textual's insides so that a key is answered by one
frame: Textual 8 draws after every layout, every style and every focus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from textual.screen import Screen

    _Base = Screen[Any]
else:
    _Base = object


class Framed(_Base):
    """Goes before Textual's screen among the bases of each of ours."""

    def _compositor_refresh(self) -> None:
        """Textual's own. What is to be drawn adds up in the compositor until the frame is let go."""
        app = self.app
        if not getattr(app, "holds_frame", False):
            super()._compositor_refresh()
            return
        self._dirty_widgets.clear()
        if self is not app.screen and (regions := self._compositor._dirty_regions):
            app.screen.refresh(*regions)
            regions.clear()
