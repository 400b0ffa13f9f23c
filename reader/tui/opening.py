"""With what the screen opens: colours, keys, and what is wrong with the settings.

The theme is that of the command line, else of the configuration, else the one last chosen. Only the first of
these is an error where there is none of that name; the others are said and left.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from reader.settings.remembered import remembered
from reader.settings.shipped_themes import SHIPPED
from reader.tui.commands import COMMANDS
from reader.tui.key_table import KeyTable

if TYPE_CHECKING:
    from pathlib import Path

    from reader.review.bookmark import Bookmark
    from reader.settings.settings import Settings
    from reader.settings.theme import Theme

DEFAULT_THEME = "night"
"""The theme without another choice."""

OWN_COLOURS = "terminal"
"""The theme without another choice where there are 16 colours, or none; on the ground that is there."""

MANY_COLOURS = ("256color", "kitty", "direct")
"""How names of terminals with more than 16 colours end, where ``COLORTERM`` does not say so."""

THEME = "theme"
"""What is remembered: the name of the theme last chosen."""

HINT = "first-hint"
"""What is remembered: that the first-run hint was put away."""

REDUCED_MOTION = "REDUCE_MOTION"
"""Variable of the environment: set, and not to 0, nothing shall move; as with ``TEXTUAL_ANIMATIONS=none``."""


class Opening(NamedTuple):
    """What the application is opened with."""

    theme: Theme
    """The colours."""
    keys: KeyTable
    """The commands with the keys they have for this user."""
    notices: tuple[str, ...] = ()
    """A sentence for everything in the settings that does not apply."""
    with_hint: bool = False
    """The first-run hint was never put away."""
    reduced_motion: bool = False
    """Nothing blinks, glides or turns."""
    names_theme: bool = False
    """The configuration names a theme, so that another one lasts until the end of this run only."""
    engine: str = "lexical"
    """Which engine compares: lexical, vectors or auto."""
    bar: float | None = None
    """Score from which passages are put together; null for the program's own."""
    vectors_model: Path | None = None
    """The model of the vectors; null for that of the installed extra."""
    filter_line: str = ""
    """The filter that facts have to pass from the start; empty without one."""
    blind: bool = False
    """Outlets and authors are hidden from the start."""
    keeps_comparisons: bool = False
    """Comparisons by words go to the disk, so that none is made twice."""
    keeps_reviews: bool = False
    """What is said of the story goes to the disk, and where it is left."""
    obeys_signals: bool = False
    """The program leaves in order, as by its own key, when the system or the terminal ends it."""
    paths: tuple[str, ...] = ()
    """What the story was read from, to be watched and read again; empty where it lies in no file."""
    bookmark: Bookmark | None = None
    """Where the story was left; null where it is new."""


def opening(
    settings: Settings,
    *,
    theme: str | None = None,
    reduced_motion: bool = False,
    engine: str | None = None,
    bar: float | None = None,
) -> Opening:
    """What ``settings`` and the command line come to; null is what the command line does not say.

    Raises:
        ReaderError: there is no theme of the name that the command line gives.
    """
    notices = list(settings.notices)
    colours = _named(theme) if theme is not None else _wanted(settings, notices)
    keys = _keys(settings, notices)
    still = reduced_motion or settings.reduced_motion or os.environ.get(REDUCED_MOTION, "0") not in ("", "0")
    return Opening(
        colours,
        keys,
        tuple(notices),
        with_hint=remembered(HINT) is None,
        reduced_motion=still,
        names_theme=settings.theme is not None,
        engine=engine or settings.engine,
        bar=settings.bar if bar is None else bar,
        vectors_model=settings.vectors_model,
    )


def _keys(settings: Settings, notices: list[str]) -> KeyTable:
    if not settings.keys:
        return KeyTable(COMMANDS)
    from reader.tui.keymap import keymap

    made = keymap(COMMANDS, settings.keys)
    notices += made.notices
    return KeyTable(made.commands)


def _wanted(settings: Settings, notices: list[str]) -> Theme:
    """The theme of the configuration, else the one last chosen, else the default."""
    from reader.errors import ReaderError

    name = settings.theme or remembered(THEME) or _fitting()
    try:
        return _named(name)
    except ReaderError as error:
        where = "config.yaml" if settings.theme else "The theme last chosen"
        notices.append(f"{where}: {error}")
    return _named(DEFAULT_THEME)


def _fitting() -> str:
    """The theme that fits the terminal as its environment describes it."""
    told = os.environ
    full = told.get("COLORTERM") in ("truecolor", "24bit") or os.name == "nt"
    many = full or told.get("TERM", "").endswith(MANY_COLOURS)
    return DEFAULT_THEME if many and "NO_COLOR" not in told else OWN_COLOURS


def _named(name: str) -> Theme:
    shipped = next((theme for theme in SHIPPED if theme.name == name), None)
    if shipped is not None:
        return shipped
    from reader.settings.themes import theme_named

    return theme_named(name)
