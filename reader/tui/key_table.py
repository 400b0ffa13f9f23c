"""Which command a key or a chord calls, in which view."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reader.tui.key_names import SYMBOLS, key_name

if TYPE_CHECKING:
    from reader.tui.commands.command import Command
    from reader.tui.place import View

PREFIXES = {SYMBOLS[key]: key for key in ("right_square_bracket", "left_square_bracket", "backslash")}
"""The signs with which a chord can begin, and Textual's names of their keys."""


_COMMAND = re.compile("⟨([a-z0-9-]+)⟩")


class KeyTable:
    """The keys of a set of commands."""

    def __init__(self, commands: Sequence[Command]) -> None:
        self.commands = tuple(commands)
        """With the keys they have here, in the order of the help."""
        self._by_key: dict[str, list[Command]] = {}
        self._by_chord: dict[str, list[Command]] = {}
        for command in commands:
            for key in command.keys:
                self._by_key.setdefault(key, []).append(command)
            for chord in command.chords:
                self._by_chord.setdefault(chord, []).append(command)
        self._prefixes = {PREFIXES[sign]: sign for sign in dict.fromkeys(map(_first, self._by_chord))}

    def called(self, key: str, view: View) -> Command | None:
        """The command of a key: of several the one that is live in the view, else one of another view."""
        return _fitting(self._by_key.get(key, ()), view)

    def called_by_chord(self, chord: str, view: View) -> Command | None:
        """The command of two keys one after the other, as for one key."""
        return _fitting(self._by_chord.get(chord, ()), view)

    def prefix(self, key: str) -> str | None:
        """The sign that a key writes if a chord begins with it."""
        return self._prefixes.get(key)

    def shown(self, command_id: str) -> str:
        """The first key or chord of a command as people write it; empty where it has none."""
        command = next((one for one in self.commands if one.id == command_id), None)
        return next(iter(keys_of(command)), "") if command else ""

    def told(self, sentence: str) -> str:
        """A sentence in which ``⟨next-fact⟩`` stands for the key that calls the command now."""
        return _COMMAND.sub(lambda found: self._said(found[1]) or found[0], sentence)

    def _said(self, command_id: str) -> str:
        known = any(command.id == command_id for command in self.commands)
        return self.shown(command_id) or (f"“{command_id}” in the palette" if known else "")

    def live(self, view: View) -> tuple[Command, ...]:
        """The commands that do something in a view, in the order of the help."""
        return tuple(command for command in self.commands if command.is_live(view))


def keys_of(command: Command) -> tuple[str, ...]:
    """Every key and chord of a command as people write them."""
    return (*map(key_name, command.keys), *command.chords)


def _first(chord: str) -> str:
    return chord[0]


def _fitting(commands: Iterable[Command], view: View) -> Command | None:
    found = None
    for command in commands:
        if command.is_live(view):
            return command
        found = found or command
    return found
