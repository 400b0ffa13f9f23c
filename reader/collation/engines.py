"""The register of engines: the name by which a reader chooses one, and the module that is loaded then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from reader.collation.match import Collation
from reader.collation.tokenised import Tokenised

if TYPE_CHECKING:
    from reader.neural.meanings import Meanings

ENGINES = {"lexical": "reader.collation.lexical", "vectors": "reader.collation.vectors"}
"""Each module has a function of the engine's name."""


class Engine(Protocol):
    """What every engine can be asked."""

    def __call__(
        self,
        story: Sequence[Tokenised],
        *,
        published: Mapping[str, str | None],
        bar: float,
        meanings: Meanings | None = None,
    ) -> Collation:
        """The matches of passages that come source by source, given the sources' ISO dates by siglum.

        ``meanings`` reads texts for an engine that compares by meaning.
        """


def engine(name: str) -> Engine:
    """The engine of that name, loaded on demand; ``KeyError`` for a name that is not in the register."""
    found: Engine = getattr(import_module(ENGINES[name]), name)
    return found
