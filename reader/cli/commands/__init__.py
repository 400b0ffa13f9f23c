"""The register of commands. A command is a module with ``arguments(parser)`` and ``run(options) -> int``."""

from __future__ import annotations

from typing import NamedTuple


class Command(NamedTuple):
    """A word that may come first on the command line."""

    name: str
    """As typed."""
    module: str
    """Name of the module in this folder, loaded when the command is given."""
    help: str
    """What it does, in a few words."""


COMMANDS = (
    Command("show", module="show", help="the articles side by side; also without the word “show”"),
    Command("export", module="export", help="the comparison as a document"),
    Command("keys", module="keys", help="every key, with the name to remap it by"),
    Command("themes", module="themes", help="the themes there are, and what is wrong with one"),
)
"""The first is the default."""
