"""How often the engine is right, in one table: crude floor, goal, what has been reached, what is now.

``floors.json`` holds what has been reached. A figure below it is a failure; ``--accept`` raises it to what is
measured and never lowers it.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from benchmarks.engines import ENGINES, here
from benchmarks.figures import FIGURES, Figure
from benchmarks.places import SHARED
from reader.atomic_file import write_whole

FLOORS = Path(__file__).with_name("floors.json")
"""What has been reached, by the name of the figure."""


def arguments(parser: ArgumentParser) -> None:
    """Where the data are, and whether better figures are kept."""
    parser.add_argument(
        "--data",
        type=Path,
        default=SHARED,
        help="the folder with stories, benchmarks and tools (default: %(default)s)",
    )
    parser.add_argument(
        "--engine", choices=ENGINES, help="only this engine of collation (default: all that are installed)"
    )
    parser.add_argument(
        "--accept", action="store_true", help="keep figures that are better than those of floors.json"
    )


def run(options: Namespace) -> int:
    """Print the table; 1 where a figure is worse than it was."""
    if not (options.data / "tools").is_dir():
        print(f"{options.data} holds no data to measure on.")
        return int(options.data != SHARED)
    from benchmarks.measured import measured

    engines = [engine for engine in here() if options.engine in (None, engine)]
    if not engines:
        print(f"The engine “{options.engine}” is not installed.")
        return 1
    reached = json.loads(FLOORS.read_text("utf-8")) if FLOORS.is_file() else {}
    print(f"{'':52} {'floor':>7} {'goal':>7} {'reached':>8} {'now':>8}", flush=True)
    found: dict[str, float] = {}
    for figure, value in measured(options.data, engines=engines):
        found[figure.name] = value
        print(_line(figure, reached.get(figure.name), value), flush=True)
    if options.accept:
        write_whole(FLOORS, json.dumps(raised(reached, found), indent=1, ensure_ascii=False) + "\n")
        return 0
    worse = fallen(reached, found)
    if worse:
        print("Worse than it was: " + "; ".join(worse))
    return int(bool(worse))


def raised(reached: Mapping[str, float], found: Mapping[str, float]) -> dict[str, float]:
    """The better of what has been reached and what was found, in the order of the table."""
    kept = {}
    for name, figure in FIGURES.items():
        known = [value[name] for value in (reached, found) if name in value]
        if known:
            kept[name] = min(known) if figure.falls else max(known)
    return kept


def fallen(reached: Mapping[str, float], found: Mapping[str, float]) -> list[str]:
    """The names of figures that are worse than what has been reached."""
    return [
        name
        for name, figure in FIGURES.items()
        if name in found and name in reached and figure.is_worse(found[name], reached[name])
    ]


def _line(figure: Figure, reached: float | None, found: float) -> str:
    mark = ""
    if reached is not None and figure.is_worse(found, reached):
        mark = "  worse"
    elif figure.goal is not None and figure.is_worse(found, figure.goal):
        mark = "  short of the goal"
    numbers = f"{_shown(figure.floor):>7} {_shown(figure.goal):>7} {_shown(reached):>8} {_shown(found):>8}"
    return f"{figure.name:52} {numbers}{mark}"


def _shown(number: float | None) -> str:
    """Counts and rates of errors with one decimal at most, shares with three."""
    if number is None:
        return "–"
    if number > 1:
        return f"{number:g}"
    return f"{number:.3f}".lstrip("0") if 0 < number < 1 else f"{number:.0f}"
