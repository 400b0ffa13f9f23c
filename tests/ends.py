"""A guard against what never ends: hostile input on which a pattern backtracks or a search explodes.

How fast a thing is belongs to ``benchmarks/``; here it only has to come to an end.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

WITHIN = 240
"""Seconds by the clock: far more than any of these takes, far less than an explosion would."""


@contextmanager
def ends() -> Iterator[None]:
    """What runs inside is stopped with a failure where it has not ended after ``WITHIN`` seconds."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:
        raise AssertionError(f"has not ended after {WITHIN} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(WITHIN)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
