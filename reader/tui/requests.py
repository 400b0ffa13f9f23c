"""What a command asks for that lies outside the reading: plain values, performed by the screen."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from reader.tui.reading import Reading

STILL_COMPARING = "The articles are still being compared."
"""Said by every command that needs the comparison while there is none."""


class Say(NamedTuple):
    """One sentence for the status line, and the reading that goes with it."""

    sentence: str
    """Ends with a full stop; the id of a command in ⟨⟩ stands for the key that calls it."""
    reading: Reading | None = None
    """Null where nothing changes."""


class Unit(StrEnum):
    """By what to scroll."""

    ROW = "row"
    HALF = "half"
    PAGE = "page"
    ALL = "all"


class Scroll(NamedTuple):
    """Scroll the focused column, and the others if they are locked to it."""

    by: int
    """Positive towards the end."""
    unit: Unit
    """Of ``by``."""


class Dialog(StrEnum):
    """What opens over the screen or on its last line."""

    FIND = "find"
    FILTER = "filter"
    EXPORT = "export"
    HELP = "help"
    THEMES = "themes"
    WHY = "why"
    PALETTE = "palette"
    NOTE = "note"
    GRADE_CLAIM = "grade-claim"
    GRADE_SOURCE = "grade-source"
    ORPHANS = "orphans"


class Open(NamedTuple):
    """Open a dialog."""

    dialog: Dialog
    """Which."""


class Copy(NamedTuple):
    """Put words on the clipboard."""

    text: str
    """Safe to show."""
    sentence: str
    """What is said of it."""


class OpenSource(NamedTuple):
    """Open an article where it came from, with the system's own program."""

    path: str
    """A file, or an address of the web."""


class CompareByMeaning(NamedTuple):
    """Compare by meaning, or stop where that is under way."""


class ReadAgain(NamedTuple):
    """Read the articles again and compare what they hold now."""


class Leave(NamedTuple):
    """Leave the story: for the choice of stories where it was chosen there, else the program."""


class AnotherStory(NamedTuple):
    """Leave the story for the choice of stories, wherever it was chosen."""


Request = Say | Scroll | Open | Copy | OpenSource | CompareByMeaning | ReadAgain | Leave | AnotherStory
