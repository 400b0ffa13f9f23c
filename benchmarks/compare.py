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
from collections.abc import Callable, Sequence
from importlib import import_module
from math import log
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.believable import believable
from benchmarks.engines import ENGINES, here
from benchmarks.places import ROOT, articles
from reader.language.annotate import Annotation
from reader.vocabulary.comparison import Comparison
from reader.vocabulary.source import Source

GOALS = {"lexical": 0.6, "vectors": 4.0}
"""CPU seconds for five real articles with all lists, by engine; issue of the comparison."""

LARGE = (10_000, 40_000)
"""Sentences of each of two articles, from the one that is timed to the one that shows the growth."""

LARGE_GOAL = 40.0
"""CPU seconds for the first of them, the language layer not counted."""

GROWTH_GOAL = 1.2
"""Exponent of the growth from the first to the second."""

STAGES = ("annotate", "match", "slots", "judge", "quarrels", "group", "lists", "the rest")
"""As ``reader.comparison.compare`` takes them; then the lists that it makes when asked."""

LISTS = ("ledger", "voices", "naming", "wording", "timeline")
"""What a comparison makes when it is first asked for."""


LATE = (*(f"reader.comparison.{name}" for name in LISTS), "reader.language.claims")
"""Modules that a comparison imports when it first needs them, beside that of its engine."""


def arguments(parser: ArgumentParser) -> None:
    """How often, by which engine, and how long the made-up articles are."""
    parser.add_argument("-n", type=int, default=5, help="runs of each (default %(default)s)")
    parser.add_argument("--engine", choices=ENGINES, help="only this one (default: all that are installed)")
    parser.add_argument(
        "--sentences",
        type=int,
        nargs="*",
        default=[500, 1000, 2000],
        help="sentences of each of two made-up articles, one run each (default: 500 1000 2000)",
    )
    parser.add_argument(
        "--large",
        type=int,
        nargs="*",
        help="only made-up articles of so many sentences, the language layer not counted"
        " (without a number: 10000 40000)",
    )
    parser.add_argument("--once", type=Path, help="compare the articles of a folder here, and print JSON")
    parser.add_argument(
        "--whole-annotation", action="store_true", help="with --once: annotate all that could be asked for"
    )


def run(options: Namespace) -> int:
    """Print the medians; 1 above a goal."""
    if options.once:
        spent = once(
            options.once, engine=options.engine or "lexical", whole_annotation=options.whole_annotation
        )
        print(json.dumps(spent))
        return 0
    if options.large is not None:
        return _large(options.large or LARGE, options.engine or "lexical")
    print(f"CPU seconds of comparing with all lists, medians of {options.n} fresh processes")
    over = False
    for engine in (options.engine,) if options.engine else here():
        print(f"\n{_head(engine)}")
        for name, folder in articles().items():
            runs = [_fresh(folder, engine) for _ in range(options.n)]
            middle = {part: median(one[part] for one in runs) for part in runs[0]}
            over |= middle["all"] > GOALS[engine]
            _show(name, middle, f"  goal ≤ {GOALS[engine]:g}")
    print(f"\n{_head('lexical')}")
    _grow(options.sentences, "lexical")
    return int(over)


def _large(sizes: Sequence[int], engine: str) -> int:
    print(f"CPU seconds of comparing, annotation and lists not counted; one run\n\n{_head(engine)}")
    spent, growth = _grow(sizes, engine, cached_annotation=True)
    print(f"  goals: ≤ {LARGE_GOAL:g} for 2 × {LARGE[0]:,} sentences, growth ≤ n^{GROWTH_GOAL:g}")
    return int(spent.get(LARGE[0], 0.0) > LARGE_GOAL or max(growth, default=0.0) > GROWTH_GOAL)


def _grow(
    sizes: Sequence[int], engine: str, *, cached_annotation: bool = False
) -> tuple[dict[int, float], list[float]]:
    """One run for each size of made-up articles, and the exponent of growth from one to the next.

    With ``cached_annotation`` what the language layer and the lists take is not counted.
    """

    def counted(spent: dict[str, float]) -> float:
        return spent["all"] - (spent["annotate"] + spent["lists"] if cached_annotation else 0.0)

    found: dict[int, float] = {}
    exponents: list[float] = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            for number, text in enumerate(believable(size)):
                Path(folder, f"{number}.txt").write_text(text, "utf-8")
            spent = _fresh(Path(folder), engine, *["--whole-annotation"] * cached_annotation)
        more = ""
        if found:
            before, cost = list(found.items())[-1]
            exponents.append(log(counted(spent) / cost) / log(size / before))
            more = f"  grows with n^{exponents[-1]:.2f}"
        found[size] = counted(spent)
        _show(f"made up, 2 × {size:,} sentences", {**spent, "all": found[size]}, more)
    return found, exponents


def _head(engine: str) -> str:
    return f"  {engine:30} {'all':>7} " + " ".join(f"{stage:>8}" for stage in STAGES)


def _show(name: str, spent: dict[str, float], more: str = "") -> None:
    stages = " ".join(f"{spent[stage]:8.3f}" for stage in STAGES)
    print(f"  {name:30} {spent['all']:7.3f} {stages}{more}", flush=True)


def _fresh(folder: Path, engine: str, *more: str) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks", "compare", "--engine", engine, "--once", str(folder)]
    done = subprocess.run([*command, *more], cwd=ROOT, check=True, capture_output=True, text=True)
    spent: dict[str, float] = json.loads(done.stdout)
    return spent


def once(folder: Path, *, engine: str, whole_annotation: bool = False) -> dict[str, float]:
    """CPU seconds of one comparison in this process, by stage; vectors are made anew.

    With ``whole_annotation`` all that a cache of the language layer would hold is made by its stage, asked
    for or not.
    """
    from reader.comparison import compare as pipeline
    from reader.sources.read import read_story

    for module in (*LATE, f"reader.collation.{engine}"):
        import_module(module)
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
        "annotated": timed("annotate", _annotated if whole_annotation else used["annotated"]),
        "engine_of": lambda name: timed("match", engine_of(name)),
        "slot_hits": timed("slots", used["slot_hits"]),
        "judge": timed("judge", used["judge"]),
        "opposed": timed("quarrels", used["opposed"]),
        "group_matches": timed("group", used["group_matches"]),
    }
    for name, function in stages.items():
        setattr(pipeline, name, function)
    begun = time.process_time()
    comparison = pipeline.compare(story.sources, story=story.title, engine=engine, meanings=_meanings(engine))
    timed("lists", _all_lists)(comparison)
    spent["all"] = time.process_time() - begun
    spent["the rest"] = spent["all"] - sum(spent[stage] for stage in STAGES[:-1])
    return {part: round(seconds, 4) for part, seconds in spent.items()}


def _annotated(source: Source) -> tuple[Annotation, ...]:
    """The annotations, with what they would find when asked."""
    from reader.language.annotate import annotate

    annotations = annotate(source)
    for one in annotations:
        for part in (one.tokens, one.voices, one.claims, one.terms, one.names):
            len(part)
    return annotations


def _meanings(engine: str) -> Any:
    """Without what an earlier run has kept."""
    if engine == "lexical":
        return None
    from reader.neural.meanings import open_meanings

    return open_meanings(cache=None)


def _all_lists(comparison: Comparison) -> None:
    for name in LISTS:
        getattr(comparison, name)
