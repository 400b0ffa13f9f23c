"""What the user has set: a value, nothing more. ``settings_file`` reads it, who uses a part obeys it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.strict_yaml import Place

ENGINES = ("auto", "lexical", "vectors")
"""What may compare: ``auto`` is the vectors where their extra is installed, else lexical."""


class Remap(NamedTuple):
    """The keys that the user wants for a command; whether they are keys is for the screen to judge."""

    command: str
    """Id of the command, as written."""
    keys: tuple[str, ...]
    """The keys and chords that shall call it, as written; empty for none."""
    place: Place
    """Where the file says so."""


class Settings(NamedTuple):
    """What the configuration file says, with the defaults for the rest."""

    theme: str | None = None
    """Name of the theme; null to use the one last chosen."""
    engine: str = "auto"
    """One of ``ENGINES``."""
    vectors_model: Path | None = None
    """The weights of the vector engine; null for those of the installed extra."""
    bar: float | None = None
    """Score from which passages are put together, 0..1; null for the engine's own."""
    reduced_motion: bool = False
    """Nothing on the screen blinks, glides or turns."""
    keys: tuple[Remap, ...] = ()
    """In the order of the file."""
    notices: tuple[str, ...] = ()
    """A sentence for every mistake in the file; what is wrong is left at its default."""
