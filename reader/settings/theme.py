"""A theme: one colour for each role on the screen.

A value, nothing more: ``theme_file`` reads and checks one, ``themes`` knows which there are.
"""

from __future__ import annotations

from typing import NamedTuple


class Colours(NamedTuple):
    """A colour for each role: ``#rrggbb``, or one of the terminal's own by its Textual name, ``ansi_red``."""

    ground: str
    """What everything stands on."""
    text: str
    """The articles' text."""
    strong: str
    """Titles in the mastheads, evidence, keys in the line of keys."""
    dim: str
    """What is secondary: dates, counts, absent facts, passages set aside."""
    rule: str
    """Lines between the parts of the screen."""
    raised: str
    """Ground of the top line and of the fact pane."""
    current: str
    """Ground of the current passage or row."""
    badge: str
    """Ground of a column's siglum."""
    badge_text: str
    """The siglum on it."""
    badge_focus: str
    """Ground of the siglum of the column that has the focus."""
    badge_focus_text: str
    """The siglum on it."""
    track: str
    """The part of an article that is on screen, on its ruler."""
    find: str
    """Ground of a hit of the search."""
    agreement: str
    """Sign, bar and name of that relation, as for the next five."""
    contradiction: str
    """As for agreement."""
    difference: str
    """As for agreement."""
    dispute: str
    """As for agreement."""
    framing: str
    """As for agreement."""
    follow_up: str
    """As for agreement."""
    accent: str
    """What can be acted on now: the filter line, a chosen entry."""
    error: str
    """What went wrong."""


ROLES = Colours._fields
"""Every role, in the order in which theme files name them."""


class Theme(NamedTuple):
    """One set of colours under a name."""

    name: str
    """What the user calls it by: lower-case letters, digits and hyphens."""
    intent: str
    """In one line, what it is for."""
    dark: bool
    """Whether light letters stand on a dark ground."""
    colours: Colours
    """The colour of every role."""

    @property
    def is_ansi(self) -> bool:
        """Whether it uses the terminal's own colours, which must then reach the terminal by name."""
        return any(colour.startswith("ansi_") for colour in self.colours)
