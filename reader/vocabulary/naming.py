"""By which names the sources call one person, body, place or thing."""

from __future__ import annotations

from typing import NamedTuple


class NameUse(NamedTuple):
    """A name in one source."""

    source: str
    """Siglum."""
    text: str
    """As printed, with title."""
    uses: int
    """How often it stands there."""


class Naming(NamedTuple):
    """One entity with all its names."""

    entity: str
    """Its fullest name."""
    kind: str
    """person, organisation, place or other."""
    names: tuple[NameUse, ...]
    """In the order of the sources, then of first mention."""
