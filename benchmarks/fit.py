"""Makes again what the engine has learned: tables of weights, and the figures that stand in the code.

``fit [WHAT …]``: by default all of it. Each part is made by a file beside this one, which says how, from
training files alone; the same files give the same result.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from benchmarks.places import SHARED


class Part(NamedTuple):
    """Something that is learned."""

    module: str
    """File beside this one; its ``refit(files)`` writes the table, if there is one, and says what it did."""
    files: tuple[str, ...]
    """What it is learned from, in the folder of the data."""


PARTS = {
    "attributions": Part("fit_attributions", ("benchmarks/attribution/polnear.train.jsonl",)),
    "background": Part("background_words", ("data/wordpiece_vocab.txt",)),
    "collation": Part(
        "fit_collation",
        tuple(
            f"stories/{story}/gold.json"
            for story in ["alaska", "court", "dam", "election", "guns", "resignation", "strike", "vaccine"]
        ),
    ),
    "loaded-words": Part("fit_loaded_words", ("benchmarks/framing/babe.train.jsonl",)),
    "stories": Part(
        "fit_stories", ("benchmarks/stories/basil.train.jsonl", "benchmarks/stories/ecbplus.train.jsonl")
    ),
}
"""By the name that the command line uses."""


def arguments(parser: ArgumentParser) -> None:
    """What to fit, and where the data lie."""
    names = ", ".join(sorted(PARTS))
    # The empty list is the default, which argparse checks too.
    parser.add_argument("what", nargs="*", choices=[*sorted(PARTS), []], metavar="WHAT", help=names)
    parser.add_argument("--data", type=Path, default=SHARED, help="folder of the data (default ../shared)")


def run(options: Namespace) -> int:
    """Fit and tell; the status is 1 where a file of the data is missing."""
    status = 0
    for name in options.what or sorted(PARTS):
        part = PARTS[name]
        files = [options.data / file for file in part.files]
        missing = [str(file) for file in files if not file.is_file()]
        if missing:
            print(f"{name}: not found: {', '.join(missing)}")
            status = 1
        else:
            print(f"{name}: {import_module(f'benchmarks.{part.module}').refit(files)}", flush=True)
    return status
