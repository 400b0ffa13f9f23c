"""The least that Textual itself costs: programs to set the reader against, each run by itself as a file."""

from __future__ import annotations

from pathlib import Path

WORD = "standing"
"""What each of them shows first."""


def floor(name: str) -> str:
    """The file of a floor program."""
    return str(Path(__file__).parent / f"{name}.py")
