"""Where the benchmarks find articles and commands."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
"""Of the repository."""

SEEDS = ROOT / "seeds"
"""The sample articles."""

SHARED = ROOT.parent / "shared"
"""Stories and corpora to measure on, where they are."""


def articles() -> dict[str, Path]:
    """The folders of articles to time, by name: the sample, and five real articles where there are any."""
    real = SHARED / "stories/alaska"
    return {"seeds": SEEDS} | ({"five real articles": real} if real.is_dir() else {})


def reader_command() -> list[str]:
    """The command as installed beside this interpreter, else as a module."""
    installed = Path(sys.executable).with_name("reader")
    return [str(installed)] if installed.is_file() else [sys.executable, "-m", "reader"]
