"""What a change of size, leaving and memory cost, over the least that Textual needs.

All run in turn. The reader has its marks on the screen; a change of size is measured both ways.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from statistics import median
from typing import NamedTuple

from benchmarks.floors import WORD, floor
from benchmarks.places import articles, reader_by_words
from benchmarks.terminal import COLUMNS, LINES, Program

SIZES = ((100, 30), (COLUMNS, LINES), (180, 50), (COLUMNS, LINES))
"""Columns and lines, one after the other."""

RESIZE, MEMORY = 4.0, 1.5
"""Goals: times the CPU of resizing one text, and the memory of the empty app; performance page."""

READY = " facts"
"""Stands on the first line once the articles are compared."""


class Figures(NamedTuple):
    """Of one program."""

    resize: list[float]
    """CPU milliseconds of a change of size."""
    leave: list[float]
    """CPU milliseconds of the whole run, its end included, over those before it ended."""
    memory: list[float]
    """MiB."""


def arguments(parser: ArgumentParser) -> None:
    """How often."""
    parser.add_argument("-n", type=int, default=3, help="runs of each program (default %(default)s)")


def run(options: Namespace) -> int:
    """Print the medians and the ratios; 1 above a goal."""
    programs = {
        "empty app": ([sys.executable, floor("empty_app")], WORD, "\x11"),
        "one text": ([sys.executable, floor("one_static")], WORD, "q"),
    } | {name: (reader_by_words(folder), READY, "q") for name, folder in articles().items()}
    found = {name: Figures([], [], []) for name in programs}
    for _ in range(options.n):
        for name, (command, ready, key) in programs.items():
            with Program(command) as program:
                program.wait_for(ready)
                program.settle(0.6)
                found[name].memory.append(program.memory())
                found[name].resize.extend(program.resize(*size).cpu for size in SIZES)
                found[name].leave.append(program.leave(key))
    least = found["empty app"]
    print(f"medians of {options.n} runs in turn")
    print(f"  {'':20} resize ms  × one text   leave ms  × empty app     MiB  × empty app")
    missed = False
    for name, figures in found.items():
        resize = median(figures.resize) / median(found["one text"].resize)
        leave = median(figures.leave) / median(least.leave)
        memory = median(figures.memory) / median(least.memory)
        if name in articles():
            missed |= resize > RESIZE or memory > MEMORY
        print(
            f"  {name:20} {median(figures.resize):9.1f} {resize:11.2f} {median(figures.leave):10.1f}"
            f" {leave:12.2f} {median(figures.memory):7.1f} {memory:12.2f}"
        )
    print(f"goals: resize ≤ {RESIZE}, memory ≤ {MEMORY}")
    return int(missed)
