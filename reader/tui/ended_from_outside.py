"""The program ended by ``kill``, by a shutdown or with its terminal: it leaves as by its own key.

So what was said is kept and the terminal gets back its modes. What leaving means is the caller's to say.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable

SIGNALS = ("SIGTERM", "SIGHUP")
"""What asks a program to end; where the system has them."""

PATIENCE = 10
"""Seconds that leaving may take once the terminal is gone: nobody could end what hangs then."""


def when_ended(leave: Callable[[int], object]) -> None:
    """Have the loop that runs call ``leave`` with the number of the signal; the second time it kills."""
    loop = asyncio.get_running_loop()

    def told(number: signal.Signals) -> None:
        loop.remove_signal_handler(number)
        if not _has_terminal():
            _write_nowhere()
            signal.alarm(PATIENCE)
        leave(number)

    for name in SIGNALS:
        number = getattr(signal, name, None)
        # Who started the program with nohup wants it to outlive the terminal.
        if number is None or signal.getsignal(number) is signal.SIG_IGN:
            continue
        try:
            loop.add_signal_handler(number, told, number)
        except (NotImplementedError, RuntimeError, ValueError):  # no such thing here: Windows, another thread
            return


def _has_terminal() -> bool:
    """Is there still somebody to draw for?"""
    return sys.__stderr__ is not None and os.isatty(sys.__stderr__.fileno())


def _write_nowhere() -> None:
    """What is still drawn goes nowhere, instead of being an error in the thread that writes it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.__stdout__, sys.__stderr__):
        if stream is not None:
            os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
