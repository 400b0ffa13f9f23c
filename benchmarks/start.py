"""CPU time to the first text, over an empty Textual app.

The reader and the empty app start in turn, so that a busy machine disturbs both alike; medians are compared.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from statistics import median

from benchmarks.floors import WORD, floor
from benchmarks.places import articles, reader_command
from benchmarks.terminal import Program
from reader.sources.read import read_story
from reader.vocabulary.passage import Kind

GOAL = 1.3
"""Times the CPU of the empty app."""

LONG_WORD = 7
"""Letters of the word that is waited for: short ones stand elsewhere too."""


def arguments(parser: ArgumentParser) -> None:
    """How often."""
    parser.add_argument("-n", type=int, default=15, help="starts of each program (default %(default)s)")


def run(options: Namespace) -> int:
    """Print the medians and the ratios; 1 above the goal."""
    empty = [sys.executable, floor("empty_app")]
    programs = {"empty app": (empty, WORD)} | {
        name: ([*reader_command(), str(folder)], first_word(folder)) for name, folder in articles().items()
    }
    costs: dict[str, list[float]] = {name: [] for name in programs}
    for number in range(options.n + 1):
        for name, (command, word) in programs.items():
            with Program(command) as program:
                cost = program.wait_for(word)
            if number:  # the first start of each compiles its modules
                costs[name].append(cost)
    floor_cost = median(costs["empty app"])
    print(f"CPU to the first text, medians of {options.n} starts in turn; goal ≤ {GOAL} × the empty app")
    for name, spent in costs.items():
        ratio = median(spent) / floor_cost
        print(f"  {name:20} {median(spent):6.0f} ms  ({min(spent):.0f} to {max(spent):.0f})  {ratio:.2f} ×")
    return int(any(median(spent) > GOAL * floor_cost for spent in costs.values()))


def first_word(folder: Path) -> str:
    """The first long word of the first article's text: whoever shows it shows the articles."""
    story = read_story([str(folder)])
    body = (passage.text for passage in story.sources[0].passages if passage.kind is Kind.BODY)
    return next(word for text in body for word in text.split() if word.isalpha() and len(word) >= LONG_WORD)
