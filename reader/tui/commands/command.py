"""A command: one object that feeds the key, the palette, the help and the documentation."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from reader.tui.reading import Reading
from reader.tui.requests import Request


class Command(NamedTuple):
    """What a key does. ``run`` is pure: the next reading, or a request for what lies outside."""

    id: str
    """For remapping; never changes."""
    keys: tuple[str, ...]
    """Textual's names of the keys; the first one is shown."""
    tooltip: str
    """What it does, in a few words."""
    group: str
    """Heading in the help."""
    run: Callable[[Reading], Reading | Request]
    """What it does, as a function."""
    chords: tuple[str, ...] = ()
    """Two keys one after the other that do the same."""
