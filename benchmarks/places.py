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


_BY_WORDS = """
import sys
sys.modules["onnxruntime"] = None
from reader.cli.main import main
sys.argv[0] = "reader"
sys.exit(main())
"""
"""What the installed command is, with the extra hidden as if it were not installed."""


def reader_by_words(folder: Path) -> list[str]:
    """``reader FOLDER`` as it is typed, where it compares by words and by nothing else.

    An option would do that too, but makes the program load what parses options, and a line of the
    configuration file makes it load what reads YAML: neither is in what people type. So the extra that
    compares by meaning is hidden.
    """
    return [sys.executable, "-P", "-c", _BY_WORDS, str(folder)]
