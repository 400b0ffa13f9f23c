"""Holds what is drawn back until all that a key has set off is at rest, so that it comes as one frame.

A dialog that opens is laid out, styled, focused and filled one after the other, and Textual draws after each.
What is at rest is decided by looking: no message waits, no layout and no paint. What a thread still has to
say is not waited for. Which keys are held is for the application.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from textual.app import App
    from textual.screen import Screen

PATIENCE = 0.25
"""Seconds after which what there is is drawn, at rest or not."""

AT_REST = 6
"""Rounds of the event loop in a row in which nothing waited: a handler that goes on at once has done so."""

BRISK = 400
"""Rounds after which the loop is no longer asked as often as it can answer."""

PAUSE = 0.002
"""Seconds between two looks from then on."""


class OneFrame:
    """The frame that is under way."""

    def __init__(self, app: App[Any]) -> None:
        self._app = app
        self._waiting: asyncio.Task[None] | None = None

    @property
    def is_held(self) -> bool:
        """Is nothing drawn at present?"""
        return self._waiting is not None

    def hold(self) -> None:
        """Draw nothing until all is at rest."""
        if self._waiting is None:
            self._waiting = asyncio.create_task(self._until_at_rest())

    async def _until_at_rest(self) -> None:
        loop = asyncio.get_running_loop()
        end = loop.time() + PATIENCE
        quiet = rounds = 0
        try:
            while quiet < AT_REST and loop.time() < end:
                await asyncio.sleep(0 if rounds < BRISK else PAUSE)
                rounds += 1
                quiet = 0 if self._goes_on() else quiet + 1
        finally:
            self._waiting = None
        for screen in self._app.screen_stack[-1:]:
            screen.call_next(screen._compositor_refresh)

    def _goes_on(self) -> bool:
        """Is anything under way?

        A layout or a paint that is due is made at once, and not when Textual's timer comes round.
        """
        screens = [screen for screen in self._app.screen_stack if screen.is_current]
        pumps = [self._app, *(node for screen in screens for node in screen.walk_children(with_self=True))]
        if any(pump.message_queue_size or pump._next_callbacks or not pump._is_mounted for pump in pumps):
            return True
        due = [screen for screen in screens if _is_due(screen)]
        for screen in due:
            screen.call_next(screen._on_timer_update)
        return bool(due)


def _is_due(screen: Screen[Any]) -> bool:
    """What Textual asks before it starts the timer that lays out and paints."""
    return bool(
        screen._layout_required
        or screen._scroll_required
        or screen._repaint_required
        or screen._recompose_required
        or screen._dirty_widgets
        or screen._callbacks
    )
