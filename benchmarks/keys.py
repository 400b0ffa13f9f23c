"""The cost of a key, over the least that Textual itself needs to repaint.

The key that goes to the next fact scrolls every column, so it is set against a program in which all cells
change; a key that only lights something, against one in which two lines change. All run in turn, in one size.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from statistics import median
from typing import NamedTuple

from benchmarks.floors import WORD, floor
from benchmarks.places import articles, reader_by_words
from benchmarks.terminal import Cost, Program

GOAL = 1.5
"""Times the CPU of the floor."""

LONG, LONG_WORDS = 2.0, 100_000
"""Times the CPU of the same key in five short articles, where there are nine of so many words."""

PRESSES = 20
"""Of a key, one after the other, each measured."""

HELD = 30
"""Presses while a key is held."""

EVERY = 0.033
"""Seconds between them: a keyboard's repeat."""

READY = " facts"
"""Stands on the first line once the articles are compared."""


class Case(NamedTuple):
    """A program and the key pressed in it."""

    name: str
    """As printed."""
    command: list[str]
    """The program."""
    ready: str
    """What it shows when it takes keys."""
    key: str
    """What is pressed."""
    floor: str | None
    """Name of the case that it is set against; none for a floor."""
    goal: float = GOAL
    """Times the CPU of that case."""


def arguments(parser: ArgumentParser) -> None:
    """How often."""
    parser.add_argument("-n", type=int, default=3, help="runs of each program (default %(default)s)")
    parser.add_argument("--long", action="store_true", help="nine very long articles too")


def run(options: Namespace) -> int:
    """Print the medians and the ratios; 1 where the next fact costs more than its goal."""
    found = [*cases(), *(long_cases() if options.long else [])]
    pressed: dict[str, list[Cost]] = {case.name: [] for case in found}
    held: dict[str, list[Cost]] = {case.name: [] for case in found}
    for _ in range(options.n):
        for case in found:
            with Program(case.command) as program:
                program.wait_for(case.ready)
                program.settle(0.6)
                program.press(case.key)  # the first warms what the others use
                pressed[case.name] += [program.press(case.key) for _ in range(PRESSES)]
                held[case.name].append(program.hold(case.key, times=HELD, every=EVERY))
    print(
        f"A key, medians of {PRESSES} presses in each of {options.n} runs in turn; goal ≤ {GOAL} × its floor;"
    )
    print(f"then {HELD} presses, one each {EVERY * 1000:.0f} ms: frames, lag in ms, CPU ms a key")
    print(f"  {'':34}  CPU ms   bytes frames  ratio   frames  lag   CPU")
    too_dear = False
    for case in found:
        cpu = _median(pressed[case.name], "cpu")
        ratio = cpu / _median(pressed[case.floor], "cpu") if case.floor else 1.0
        too_dear |= ratio > case.goal
        one, many = pressed[case.name], held[case.name]
        print(
            f"  {case.name:34} {cpu:7.1f} {_median(one, 'bytes'):7.0f} {_median(one, 'frames'):6.0f}"
            f" {ratio:6.2f}   {_median(many, 'frames'):6.0f} {_median(many, 'lag'):4.0f}"
            f" {_median(many, 'cpu') / HELD:5.1f}"
        )
    return int(too_dear)


def cases() -> list[Case]:
    """The floors, then the reader on each folder of articles."""
    all_cells = Case("floor: all cells change", [sys.executable, floor("all_cells")], WORD, "j", None)
    two_lines = Case("floor: two lines change", [sys.executable, floor("two_lines")], WORD, "j", None)
    return [all_cells, two_lines] + [
        Case(f"{key}, {does}: {name}", reader_by_words(folder), READY, key, against.name)
        for name, folder in articles().items()
        for key, does, against in (("J", "next fact", all_cells), ("l", "next column", two_lines))
    ]


def long_cases() -> list[Case]:
    """Nine columns of very long articles, set against the samples."""
    command = [sys.executable, "-m", "benchmarks.long_story", str(LONG_WORDS)]
    against = next(iter(articles()))
    return [
        Case(f"{key}, {does}: nine long articles", command, READY, key, f"J, next fact: {against}", LONG)
        for key, does in (("J", "next fact"), ("j", "next line"))
    ]


def _median(costs: list[Cost], field: str) -> float:
    return float(median(getattr(cost, field) for cost in costs))
