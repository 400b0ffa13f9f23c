"""The engines of collation that can be measured here, and what they read with."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from reader.collation.engines import ENGINES as KNOWN
from reader.neural.installed import is_installed

if TYPE_CHECKING:
    from reader.neural.meanings import Meanings

ENGINES = ("lexical", "vectors")
"""By the names that the reader gives them, in the order of the tables."""

VECTORS_KEPT = Path(tempfile.gettempdir(), "parallax-benchmarks")
"""Folder where the vectors of what is measured on are kept from one run to the next."""


def is_here(engine: str) -> bool:
    """Whether the reader has the engine, and its extra is installed."""
    return engine in KNOWN and (engine == "lexical" or is_installed())


def best_here() -> str:
    """The engine that the reader takes where it is left to choose."""
    return here()[-1]


def here() -> tuple[str, ...]:
    """The engines that can be measured."""
    return tuple(engine for engine in ENGINES if is_here(engine))


@cache
def meanings_for(engine: str) -> Meanings | None:
    """What the engine asks for the meaning of texts; null for an engine that asks nothing."""
    if engine == "lexical":
        return None
    from reader.neural.meanings import open_meanings

    return open_meanings(cache=VECTORS_KEPT)
