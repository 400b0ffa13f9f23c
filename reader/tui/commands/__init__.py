"""Every command there is, in one table: the keys, the palette and the help are made from it."""

from __future__ import annotations

from reader.tui.commands import (
    arranging,
    citing,
    comparing,
    filtering,
    handing_on,
    jumping,
    moving,
    reviewing,
    showing,
    viewing,
)
from reader.tui.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    *jumping.COMMANDS,
    *moving.COMMANDS,
    *viewing.COMMANDS,
    *filtering.COMMANDS,
    *showing.COMMANDS,
    *arranging.COMMANDS,
    *reviewing.COMMANDS,
    *citing.COMMANDS,
    *comparing.COMMANDS,
    *handing_on.COMMANDS,
)
"""In the order of the help."""

BY_ID: dict[str, Command] = {command.id: command for command in COMMANDS}
"""Each command by its id."""

CHORDS: dict[str, Command] = {chord: command for command in COMMANDS for chord in command.chords}
"""Each command that two keys one after the other call, by these."""
