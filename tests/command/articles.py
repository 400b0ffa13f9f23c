"""Made-up articles as files, and the installed command run on them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

COURIER = """Fire closes Lindal cannery

By Mara Quist

4 June 2024

A fire closed the cannery at Lindal on Tuesday night. The blaze began in the boiler room of the cannery.

“Nobody was in the building when it started,” said the fire chief, Ode Brenner.

The cannery employs 240 people and is the largest employer in Lindal.

The owner, Fjord Foods, said that production would move to Askvik for a month.

© 2024 The Lindal Courier
"""

POST = """Cannery fire puts 240 out of work

By Per Aune

5 June 2024

Fire gutted the boiler room of the Lindal cannery late on Tuesday. The cannery is closed.

The fire chief, Ode Brenner, said nobody was in the building when the fire started.

Fjord Foods will move production from the Lindal cannery to Askvik for a month, the company said.

“We were told nothing,” said the shop steward, Ulla Wiik.
"""


def written(folder: Path) -> list[str]:
    """Two articles on one fire, written to the folder."""
    for name, text in {"courier.txt": COURIER, "post.txt": POST}.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [str(folder / "courier.txt"), str(folder / "post.txt")]


def command() -> list[str]:
    """The installed command, or its module where it is not on the path of this Python."""
    installed = Path(sys.executable).with_name("reader")
    return [str(installed)] if installed.exists() else [sys.executable, "-m", "reader"]


def environment(home: Path, **more: str) -> Mapping[str, str]:
    """That of the test run, with a home in which nothing is set but the engine that is soon done."""
    settings = home / "parallax-reader" / "config.yaml"
    settings.parent.mkdir(exist_ok=True)
    settings.write_text("engine: lexical\n", encoding="utf-8")
    folders = {name: str(home) for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    return {**os.environ, **folders, **more}


def reader(*arguments: str, home: Path, **more: str) -> subprocess.CompletedProcess[bytes]:
    """What the command did."""
    return subprocess.run(
        [*command(), *arguments],
        capture_output=True,
        env=environment(home, **more),
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )
