"""Which engine compares, and what it reads texts with, from what the reader wants and what is installed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.neural.installed import is_installed

if TYPE_CHECKING:
    from reader.neural.meanings import Meanings, Watch

AUTO = "auto"
"""The vectors where their extra is installed and the story is not too long, else lexical."""

LEXICAL = "lexical"
"""Words, letters and figures; needs nothing."""

VECTORS = "vectors"
"""Meaning as well; needs the extra."""


AUTO_TO = 1000
"""Passages of a story up to which ``AUTO`` reads for meaning: to read one takes 8 ms, comparing grows with
the square of their number."""


class ChosenEngine(NamedTuple):
    """An engine, ready to compare."""

    name: str
    """Lexical or vectors."""
    meanings: Meanings | None
    """Null for the lexical engine."""


def chosen_engine(
    wanted: str, *, passages: int, cache: Path, model: Path | None = None, watch: Watch | None = None
) -> ChosenEngine:
    """The engine for ``wanted``, one of auto, lexical and vectors, and a story of so many passages.

    What else is given is for ``open_meanings``.

    Raises:
        ReaderError: the vectors are wanted, and the extra is not installed.
    """
    if wanted == LEXICAL or (wanted == AUTO and (passages > AUTO_TO or not is_installed())):
        return ChosenEngine(LEXICAL, None)
    from reader.neural.meanings import open_meanings

    return ChosenEngine(VECTORS, open_meanings(cache=cache, model=model, watch=watch))
