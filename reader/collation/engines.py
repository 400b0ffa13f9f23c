"""The register of engines: the name by which a reader chooses one, and the module that is loaded then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Protocol

from reader.collation.match import Collation
from reader.collation.tokenised import Tokenised

ENGINES = {"lexical": "reader.collation.lexical"}
"""Each module has a function of the engine's name."""


class Engine(Protocol):
    """What every engine can be asked."""

    def __call__(
        self, story: Sequence[Tokenised], *, published: Mapping[str, str | None], bar: float
    ) -> Collation:
        """The matches of passages that come source by source, given the sources' ISO dates by siglum."""


def engine(name: str) -> Engine:
    """The engine of that name, loaded on demand; ``KeyError`` for a name that is not in the register."""
    found: Engine = getattr(import_module(ENGINES[name]), name)
    return found
