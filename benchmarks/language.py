"""What each part of the language layer costs: CPU time on articles, growth, memory, import.

Each run is a fresh process; imports are counted apart, word lists that load at their first use are not.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
import time
import tracemalloc
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.believable import believable
from benchmarks.places import ROOT, articles

GOAL = 0.25
"""CPU seconds of all parts for five articles."""

MEMORY_GOAL = 2048
"""Bytes kept of a sentence after the pass."""

LONG = 5000
"""Sentences of each of two made-up articles."""

LONG_GOAL = 20.0
"""CPU seconds of all parts for both."""


def arguments(parser: ArgumentParser) -> None:
    """How long the made-up articles are."""
    parser.add_argument("--sentences", type=int, default=LONG, help="of each (default %(default)s)")
    parser.add_argument("--once", type=Path, help="annotate the articles of a folder here, and print JSON")


def run(options: Namespace) -> int:
    """Print CPU seconds by part; 1 above a goal."""
    if options.once:
        print(json.dumps(once(options.once)))
        return 0
    measured = {name: _fresh(folder) for name, folder in articles().items()}
    for size in (options.sentences // 2, options.sentences):
        with tempfile.TemporaryDirectory() as folder:
            for number, text in enumerate(believable(size)):
                Path(folder, f"{number}.txt").write_text(text, "utf-8")
            measured[f"made up, 2 × {size:,}"] = _fresh(Path(folder))
    print(f"CPU seconds of the language layer; goals: all ≤ {GOAL} for five articles,")
    print(f"≤ {LONG_GOAL:.0f} for 10,000 sentences, ≤ {MEMORY_GOAL:,} bytes kept of a sentence")
    parts = list(next(iter(measured.values())))
    print(f"  {'':14} " + " ".join(f"{name:>22}" for name in measured))
    for part in parts:
        print(f"  {part:14} " + " ".join(f"{one[part]:22,.3f}" for one in measured.values()))
    over = [
        one["all"] > (GOAL if "made up" not in name else LONG_GOAL) or one["bytes kept"] > MEMORY_GOAL
        for name, one in measured.items()
    ]
    return int(any(over))


def _fresh(folder: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks", "language", "--once", str(folder)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    spent: dict[str, float] = json.loads(done.stdout)
    return spent


def once(folder: Path) -> dict[str, float]:
    """CPU seconds of each part on the articles of a folder, in this process."""
    from reader.sources.read import read_story

    sources = read_story([str(folder)]).sources
    spent: dict[str, float] = {}

    def timed(part: str, work: Callable[[], Any]) -> Any:
        begun = time.process_time()
        done = work()
        spent[part] = round(time.process_time() - begun, 4)
        return done

    timed("import", _imported)
    from reader.language.annotate import annotate
    from reader.language.entities import NamedText, entities
    from reader.language.names import mentions
    from reader.language.sentences import sentences
    from reader.vocabulary import Kind, Span

    timed("sentences", lambda: [sentences(source.text) for source in sources])
    annotated = timed("one pass", lambda: [one for source in sources for one in annotate(source)])
    timed("tokens", lambda: [one.tokens for one in annotated])
    timed("loaded words", lambda: [one.loaded for one in annotated])
    timed("claims", lambda: [one.claims for one in annotated])
    bodies = [
        (source.text, [Span(p.start, p.end) for p in source.passages if p.kind is Kind.BODY])
        for source in sources
    ]
    named = timed("names", lambda: [NamedText(text, mentions(text, spans)) for text, spans in bodies])
    timed("entities", lambda: entities(named))
    spent["all"] = round(sum(seconds for part, seconds in spent.items() if part != "import"), 4)
    tracemalloc.start()
    kept = [one for source in sources for one in annotate(source)]
    gc.collect()
    spent["bytes kept"] = round(tracemalloc.get_traced_memory()[0] / len(kept))
    tracemalloc.stop()  # it slows down everything that runs after it
    return spent


def _imported() -> None:
    import reader.language.annotate
    import reader.language.claims
    import reader.language.entities  # noqa: F401
