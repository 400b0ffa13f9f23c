"""Waiting until the application has done all that a key sets off, and no longer.

Textual's pilot waits until the process has used no CPU for a while, several times a key: most of the time
that a test of the screen takes. Here the loop is asked: nothing is to run, nothing is due soon, no thread is
at work. All of it reaches into the insides of asyncio and Textual, which is why it is for tests alone.
"""

from __future__ import annotations

import asyncio
from asyncio import BaseEventLoop
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, process_time
from unittest.mock import patch

from textual._context import active_app
from textual.app import App

FRAME = 0.002
"""Seconds between two drawings of the screen; Textual's own are 60 a second, and each key waits for one."""

SOON = 0.02
"""Seconds within which a timer that is due is waited for."""

TIMERS = 4
"""So many are waited for: what a key sets off has come by then, and what ticks for ever would never end."""

LOOK = 0.02
"""Seconds in which a thread that works shows it, also on a busy machine or while it waits for the disk."""

WORKS = 0.2
"""Share of a look that is CPU where a thread works, and does not wait for something itself."""

TURNS = 3
"""Turns of the loop after which nothing new has come: what one callback leaves to the next is done."""


async def at_rest(min_sleep: float = 0.0, max_sleep: float = 1.0) -> None:
    """Wait until nothing goes on; at most ``max_sleep`` seconds, as Textual's own."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, BaseEventLoop)
    end, timers = monotonic() + max_sleep, 0
    while monotonic() < end:
        await _has_nothing_to_run(loop, end)
        due = min((one.when() for one in loop._scheduled if not one.cancelled()), default=None)
        if due is not None and due - loop.time() < SOON and timers < TIMERS:
            timers += 1
            await asyncio.sleep(max(due - loop.time(), 0.0))
        elif not _has_threads() or not await _works():
            return


async def _has_nothing_to_run(loop: BaseEventLoop, end: float) -> None:
    turns = 0
    while turns < TURNS and monotonic() < end:
        await asyncio.sleep(0)
        turns = 0 if loop._ready else turns + 1


def _has_threads() -> bool:
    app: App[object] | None = active_app.get(None)
    return app is not None and any(worker.is_running for worker in app.workers)


async def _works() -> bool:
    """Does a thread use the processor?"""
    spent, began = process_time(), monotonic()
    await asyncio.sleep(LOOK)
    return process_time() - spent > WORKS * (monotonic() - began)


@contextmanager
def quick_pilot() -> Iterator[None]:
    """Textual's pilot waits as is said here, and the screen is drawn as soon as it has changed."""
    with (
        patch("textual.pilot.wait_for_idle", at_rest),
        patch("textual.app.wait_for_idle", at_rest),
        patch("textual.screen.UPDATE_PERIOD", FRAME),
    ):
        yield
