"""How the program ends: every mode of the terminal as it was, what was said last kept, no traceback.

It is ended by its own key, by the signals that ask a program to end, and by taking its terminal away; each
time right after something was said. What it wrote is played on ``drawn``, which knows the modes that are on.
"""

from __future__ import annotations

import shutil
import signal
import tempfile
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from benchmarks.drawn import SHOWN, Terminal
from benchmarks.places import SEEDS, reader_by_words
from benchmarks.terminal import COLUMNS, LINES, Program
from reader.sources.discovery import REVIEW_FILE

KEYS_APART = 0.05
"""Seconds of silence after each key before the next, or the end, comes."""

READY = " facts"
"""Stands on the first line once the articles are compared."""

AT_REST = 0.8
"""Seconds of silence after which the program has done all that it does of itself when it starts."""

WITHIN = 5.0
"""Seconds within which it must have ended."""

NOTE = "told twice"
"""What is being written as a note when it is ended."""


class Way(NamedTuple):
    """One way to end the program."""

    name: str
    """As printed."""
    keys: str
    """Pressed right before; not waited for."""
    said: str
    """What the file of the review must hold then."""
    end: Callable[[Program], None]
    """Does it."""
    status: int
    """The exit status that is due: 128 and the number of the signal, as shells have it."""
    has_terminal: bool = True
    """The terminal is still there to be looked at."""


def _by(number: signal.Signals) -> Callable[[Program], None]:
    return lambda program: program.signal(number)


TERM, HUP = signal.SIGTERM, signal.SIGHUP

WAYS = (
    Way("q", "r", "confirmed", lambda program: program.send("q"), 0),
    Way("SIGTERM", "r", "confirmed", _by(TERM), 128 + TERM),
    Way("SIGHUP", "r", "confirmed", _by(HUP), 128 + HUP),
    Way("SIGTERM in a note", f"e{NOTE}", NOTE, _by(TERM), 128 + TERM),
    Way("SIGTERM over ?", "r?", "confirmed", _by(TERM), 128 + TERM),
    Way("the terminal goes", "r", "confirmed", Program.hang_up, 128 + HUP, has_terminal=False),
)
"""All that are tried."""


def arguments(parser: ArgumentParser) -> None:
    """Nothing to choose."""


def run(options: Namespace) -> int:
    """Print how each way ends; 1 where one leaves something behind."""
    broken = 0
    for way in WAYS:
        faults, spent = ended_by(way)
        broken += bool(faults)
        told = "; ".join(faults) or "all as it was, nothing lost"
        print(f"  {way.name:20} {spent:5.2f} s  {told}", flush=True)
    return int(broken > 0)


def ended_by(way: Way) -> tuple[list[str], float]:
    """What is not as it should be, each in some words, and the seconds until it had ended."""
    with tempfile.TemporaryDirectory() as home:
        story = Path(home) / "story"
        shutil.copytree(SEEDS, story)
        with Program(reader_by_words(story), home=Path(home)) as program:
            before = program.line_settings()
            program.wait_for(READY)
            program.settle(AT_REST)
            for key in ("\x1b", "J"):
                program.press(key)
            for key in way.keys:
                program.send(key)
                program.settle(KEYS_APART)
            began = time.perf_counter()
            way.end(program)
            status = program.ended(WITHIN)
            spent = time.perf_counter() - began
            faults = [] if status == way.status else [f"status {status}, not {way.status}"]
            if status is None:
                faults = [f"still runs after {WITHIN:.0f} s"]
            written = program.taken().decode("utf-8", "replace")
            if way.has_terminal:
                faults += _left_on(written)
                if program.line_settings() != before:
                    faults.append("what is typed is not treated as before")
            if "Traceback" in written:
                faults.append("a traceback")
        kept = story / REVIEW_FILE
        if not kept.is_file() or way.said not in kept.read_text("utf-8"):
            faults.append("what was said last is not in the file")
        return faults, spent


def _left_on(written: str) -> list[str]:
    """The modes that are not as before."""
    terminal = Terminal(COLUMNS, LINES)
    terminal.feed(written)
    on, off = sorted(terminal.modes - SHOWN), sorted(SHOWN - terminal.modes)
    return [f"left on: {' '.join(on)}"] * bool(on) + [f"left off: {' '.join(off)}"] * bool(off)
