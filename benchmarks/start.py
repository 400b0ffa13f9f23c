"""CPU time to the first text and to the marks, over an empty Textual app.

The reader and the empty app start in turn, so that a busy machine disturbs both alike; medians are compared.
The reader starts twice: for the first time, and again, when it has kept what it read and what it compared.
It is started as people type it, ``reader FOLDER``, where the extra that compares by meaning is not installed
(``places.reader_by_words``): an option would load what parses options, a configuration file what reads YAML.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from pathlib import Path
from statistics import median

from benchmarks.floors import WORD, floor
from benchmarks.places import ROOT, articles, reader_by_words
from benchmarks.terminal import Program
from reader.sources.read import read_story
from reader.vocabulary.passage import Kind

TEXT, MARKS_AGAIN = 1.25, 1.5
"""Times the CPU of the empty app: until the text stands there, and until the marks that were kept do."""

MARKS = 1.1
"""Times the CPU of start and comparison together, until the marks stand there for the first time."""

LONG_WORD = 7
"""Letters of the word that is waited for: short ones stand elsewhere too."""

READY = " facts"
"""Stands on the first line once the articles are compared."""

COMPARING = """
import sys, time
from reader.sources.read import read_story
story = read_story([sys.argv[1]])
begun = time.process_time()
from reader.comparison.compare import compare
compare(story.sources, story=story.title)
print((time.process_time() - begun) * 1000)
"""
"""What the marks need beyond the text, by itself: loading what compares, and comparing."""


def arguments(parser: ArgumentParser) -> None:
    """How often."""
    parser.add_argument("-n", type=int, default=9, help="starts of each program (default %(default)s)")


def run(options: Namespace) -> int:
    """Print the medians and the ratios; 1 above a goal."""
    empty: list[float] = []
    costs: dict[str, dict[str, list[float]]] = {}
    for number in range(options.n + 1):
        spent_empty = _start([sys.executable, floor("empty_app")], [WORD])
        starts = {name: _starts(folder) for name, folder in articles().items()}
        if not number:
            continue  # the first start of each compiles its modules
        empty += spent_empty
        for name, spent in starts.items():
            for step, cost in spent.items():
                costs.setdefault(name, {}).setdefault(step, []).append(cost)
    least = median(empty)
    print(f"CPU ms, medians of {options.n} starts in turn; the empty app {least:.0f}")
    missed = False
    for name, spent in costs.items():
        middle = {step: median(values) for step, values in spent.items()}
        due = middle["text"] + middle["comparing"]
        for step, of, goal in (
            ("text", least, TEXT),
            ("text again", least, TEXT),
            ("marks", due, MARKS),
            ("marks again", least, MARKS_AGAIN),
        ):
            ratio = middle[step] / of
            missed |= ratio > goal
            against = "start and comparison" if step == "marks" else "the empty app"
            print(f"  {name:20} {step:12} {middle[step]:6.0f}  {ratio:.2f} × {against}; goal ≤ {goal}")
    return int(missed)


def _starts(folder: Path) -> dict[str, float]:
    """CPU until text and marks of the articles, for the first time and again; and of the comparison alone."""
    command, word = reader_by_words(folder), first_word(folder)
    with tempfile.TemporaryDirectory() as home:
        text, marks = _start(command, [word, READY], home=Path(home))
        text_again, marks_again = _start(command, [word, READY], home=Path(home))
    told = subprocess.run(
        [sys.executable, "-c", COMPARING, str(folder)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return {
        "text": text,
        "text again": text_again,
        "marks": marks,
        "marks again": marks_again,
        "comparing": float(told.stdout),
    }


def _start(command: list[str], words: list[str], *, home: Path | None = None) -> list[float]:
    """CPU until each of the words was shown."""
    with Program(command, home=home) as program:
        costs = [program.wait_for(word) for word in words]
        program.settle()
    return costs


def first_word(folder: Path) -> str:
    """The first long word of the first article's text: whoever shows it shows the articles."""
    story = read_story([str(folder)])
    body = (passage.text for passage in story.sources[0].passages if passage.kind is Kind.BODY)
    return next(word for text in body for word in text.split() if word.isalpha() and len(word) >= LONG_WORD)
