"""CPU time of comparing articles that are already read: as a whole, by stage, and how it grows.

Each run is a fresh process, so nothing is remembered from the one before; imports are not counted.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from math import log
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.believable import believable
from benchmarks.places import ROOT, articles

GOAL = 0.3
"""CPU seconds for five articles."""

STAGES = ("annotate", "match", "judge", "group", "the rest")
"""As ``reader.comparison.compare`` takes them."""


def arguments(parser: ArgumentParser) -> None:
    """How often, and how long the made-up articles are."""
    parser.add_argument("-n", type=int, default=5, help="runs of each (default %(default)s)")
    parser.add_argument(
        "--sentences",
        type=int,
        nargs="*",
        default=[500, 1000, 2000],
        help="sentences of each of two made-up articles, one run each (default: 500 1000 2000)",
    )
    parser.add_argument("--once", type=Path, help="compare the articles of a folder here, and print JSON")


def run(options: Namespace) -> int:
    """Print the medians; 1 above the goal."""
    if options.once:
        print(json.dumps(once(options.once)))
        return 0
    print(
        f"CPU seconds of comparing, medians of {options.n} fresh processes; goal ≤ {GOAL} for five articles"
    )
    print(f"  {'':28} {'all':>7} " + " ".join(f"{stage:>8}" for stage in STAGES))
    over = False
    for name, folder in articles().items():
        spent = [_fresh(folder) for _ in range(options.n)]
        middle = {part: median(one[part] for one in spent) for part in spent[0]}
        over |= middle["all"] > GOAL
        _show(name, middle)
    _grow(options.sentences)
    return int(over)


def _grow(sizes: list[int]) -> None:
    """One run for each size of made-up articles, and the exponent of growth from one to the next."""
    before: tuple[int, float] | None = None
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            for number, text in enumerate(believable(size)):
                Path(folder, f"{number}.txt").write_text(text, "utf-8")
            spent = _fresh(Path(folder))
        growth = log(spent["all"] / before[1]) / log(size / before[0]) if before else None
        _show(
            f"made up, 2 × {size:,} sentences",
            spent,
            "" if growth is None else f"  grows with n^{growth:.2f}",
        )
        before = size, spent["all"]


def _show(name: str, spent: dict[str, float], more: str = "") -> None:
    stages = " ".join(f"{spent[stage]:8.3f}" for stage in STAGES)
    print(f"  {name:28} {spent['all']:7.3f} {stages}{more}")


def _fresh(folder: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks", "compare", "--once", str(folder)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    spent: dict[str, float] = json.loads(done.stdout)
    return spent


def once(folder: Path) -> dict[str, float]:
    """CPU seconds of one comparison in this process, by stage."""
    from reader.comparison import compare as pipeline
    from reader.sources.read import read_story

    story = read_story([str(folder)])
    spent = dict.fromkeys(STAGES, 0.0)

    def timed(stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            begun = time.process_time()
            try:
                return function(*given, **named)
            finally:
                spent[stage] += time.process_time() - begun

        return call

    used = vars(pipeline)
    engine_of = used["engine_of"]
    stages = {
        "annotate": timed("annotate", used["annotate"]),
        "engine_of": lambda name: timed("match", engine_of(name)),
        "judge": timed("judge", used["judge"]),
        "group_matches": timed("group", used["group_matches"]),
    }
    for name, function in stages.items():
        setattr(pipeline, name, function)
    begun = time.process_time()
    pipeline.compare(story.sources, story=story.title)
    spent["all"] = time.process_time() - begun
    spent["the rest"] = spent["all"] - sum(spent[stage] for stage in STAGES[:-1])
    return {part: round(seconds, 4) for part, seconds in spent.items()}
