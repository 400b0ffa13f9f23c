from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from reader.tui.ended_from_outside import when_ended

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are another thing there")


SOON = 0.02
"""Seconds for the loop to be told of a signal."""


@contextmanager
def as_before(number: signal.Signals, handler: signal.Handlers) -> Iterator[None]:
    before = signal.signal(number, handler)
    try:
        yield
    finally:
        signal.signal(number, before)


async def told_of(*numbers: signal.Signals) -> list[int]:
    told: list[int] = []
    when_ended(told.append)
    try:
        for number in numbers:
            os.kill(os.getpid(), number)
            await asyncio.sleep(SOON)
        return told
    finally:
        for number in (signal.SIGTERM, signal.SIGHUP):
            asyncio.get_running_loop().remove_signal_handler(number)
        signal.alarm(0)


async def test_a_signal_is_told_by_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.tui.ended_from_outside._has_terminal", lambda: True)
    assert await told_of(signal.SIGTERM, signal.SIGHUP) == [signal.SIGTERM, signal.SIGHUP]


async def test_a_second_signal_ends_the_program_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.tui.ended_from_outside._has_terminal", lambda: True)
    when_ended(lambda number: None)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.sleep(SOON)
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    asyncio.get_running_loop().remove_signal_handler(signal.SIGHUP)


async def test_a_program_that_is_to_outlive_its_terminal_does() -> None:
    with as_before(signal.SIGHUP, signal.SIG_IGN):
        assert await told_of(signal.SIGHUP) == []
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
