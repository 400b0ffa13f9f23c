"""By which names each source calls the people, bodies, places and things of the story."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparison.named import Named
from reader.vocabulary.naming import NameUse, Naming
from reader.vocabulary.source import Source


def naming(names: Named, sources: Sequence[Source]) -> tuple[Naming, ...]:
    """Each entity with its names and how often each source prints them."""
    return tuple(
        Naming(
            entity=entity.name,
            kind=entity.kind.value,
            names=tuple(NameUse(sources[at].id, text, count) for at, text, count in entity.names()),
        )
        for entity in names.entities
    )
