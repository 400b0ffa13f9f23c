"""A monkey at the keyboard for a long time: no error, no lost review, no changed comparison.

The tests let it do 300 things a story; here it does thousands, in several runs of the application.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from argparse import ArgumentParser, Namespace
from pathlib import Path

from benchmarks.places import articles
from reader.sources.read import Story, read_story
from reader.vocabulary import Comparison

A_RUN = 500
"""Things done before the application is begun anew, with another monkey."""


def arguments(parser: ArgumentParser) -> None:
    """How much, and which monkeys."""
    parser.add_argument("-n", type=int, default=5000, help="things done a story (default %(default)s)")
    parser.add_argument(
        "--seed", type=int, default=1, help="number of the first monkey (default %(default)s)"
    )
    parser.add_argument("--story", action="append", metavar="NAME", help="only these stories")


def run(options: Namespace) -> int:
    """Print what each monkey has done; 1 where one has broken something."""
    broken = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        os.chdir(folder)
        for name, (story, made) in stories().items():
            if options.story and name not in options.story:
                continue
            for number in range(-(-options.n // A_RUN)):
                seed = options.seed + number
                began = time.process_time()
                at = Path(folder) / f"{name}-{seed}"
                trouble = asyncio.run(_played(story, made, at, seed, min(A_RUN, options.n)))
                broken += bool(trouble)
                spent = time.process_time() - began
                print(
                    f"  {name:20} monkey {seed:3}  {spent:5.1f} s  {trouble or 'nothing broke'}", flush=True
                )
    return int(broken > 0)


def stories() -> dict[str, tuple[Story, Comparison]]:
    """What it plays with: made-up articles, hostile ones, the sample, five real ones where there are any."""
    from reader.comparison.compare import compare
    from tests.tui import stories as made_up
    from tests.tui.test_screen import hostile

    found = {"made up": (made_up.story(), made_up.comparison()), "hostile": hostile()}
    for name, folder in articles().items():
        story = read_story([str(folder)])
        found[name] = story, compare(story.sources, story=story.title)
    return found


async def _played(story: Story, made: Comparison, folder: Path, seed: int, steps: int) -> str:
    """What went wrong, in a line; empty where nothing did."""
    from tests.tui.monkey import at_play, written

    read, compared = written(story, made, folder)
    try:
        async with at_play(read, compared, seed) as monkey:
            await monkey.play(steps)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the monkey was sent for
        return f"{type(error).__name__}: {str(error)[:600]}"
    return ""
