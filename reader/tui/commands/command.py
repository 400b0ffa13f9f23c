"""A command: one object that feeds the key, the palette, the help and the documentation."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from reader.tui.place import View
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
    views: tuple[View, ...] = ()
    """The views in which it does something; empty for all of them."""

    def is_live(self, view: View) -> bool:
        """Does it do something in that view?"""
        return not self.views or view in self.views

    def meets(self, other: Command) -> bool:
        """Is there a view in which both do something, so that one key cannot call both?"""
        return not self.views or not other.views or not set(self.views).isdisjoint(other.views)
