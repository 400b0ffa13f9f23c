"""The keys that the user wants over those the commands come with; a sentence for each that cannot be had.

One key calls one command in a view, and a key that begins a chord calls none. What cannot be had is left out,
the rest applies: a key that somebody else's command still holds stays with it, and of two remaps that want
one key the first in the file gets it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import ReaderError
from reader.printable import printable
from reader.tui.key_names import key_name
from reader.tui.key_table import PREFIXES
from reader.tui.written_key import written_key

if TYPE_CHECKING:
    from reader.settings.settings import Remap
    from reader.tui.commands.command import Command

FIXED = {
    "escape": "closes what is open",
    "ctrl+c": "copies what is marked",
    "ctrl+q": "always leaves the program",
}
"""Keys that no command can be given, and what they do."""


class Keymap(NamedTuple):
    """The commands with the keys they have now."""

    commands: tuple[Command, ...]
    """In the order of the help."""
    notices: tuple[str, ...]
    """A sentence for every remap, or key of one, that does not apply; in the order of the file."""


def keymap(commands: Sequence[Command], remaps: Sequence[Remap]) -> Keymap:
    """The commands with ``remaps`` applied as far as they can be."""
    notices: list[str] = []
    known = {command.id: command for command in commands}
    order: dict[str, Remap] = {}
    now = dict(known)
    for remap in remaps:
        if remap.command not in known:
            notices.append(str(_unknown_command(remap, known)))
            continue
        order[remap.command] = remap
        now[remap.command] = _wanted(known[remap.command], remap, notices)
    places = {command: at for at, command in enumerate(order)}
    for command_id, remap in order.items():
        for key in (*now[command_id].keys, *now[command_id].chords):
            fault = _fault(now, command_id, key, places)
            if fault:
                now[command_id] = _without(now[command_id], key)
                notices.append(str(remap.place.error(fault)))
        if remap.keys and not now[command_id].keys and not now[command_id].chords:
            now[command_id] = _restored(now, known[command_id], places)
    return Keymap(tuple(now.values()), tuple(notices))


def _unknown_command(remap: Remap, known: dict[str, Command]) -> ReaderError:
    from difflib import get_close_matches

    nearest = get_close_matches(remap.command, known, n=1)
    remedy = f"Did you mean “{nearest[0]}”?" if nearest else "“reader keys” lists the commands."
    return remap.place.error(f"there is no command “{printable(remap.command[:60])}”. {remedy}")


def _wanted(command: Command, remap: Remap, notices: list[str]) -> Command:
    """The command with the keys that the remap writes, but for those that are none."""
    keys: list[str] = []
    chords: list[str] = []
    for text in remap.keys:
        key = written_key(text)
        if key in FIXED:
            notices.append(str(remap.place.error(f"{key_name(key)} {FIXED[key]} and cannot be given away.")))
        elif key is not None:
            keys.append(key)
        elif _is_chord(text):
            chords.append(text)
        else:
            notices.append(str(_no_key(text, remap)))
    if remap.keys and not keys and not chords:
        return command
    return command._replace(keys=tuple(dict.fromkeys(keys)), chords=tuple(dict.fromkeys(chords)))


def _is_chord(text: str) -> bool:
    return len(text) == 2 and text[0] in PREFIXES and text[1].isprintable() and not text[1].isspace()


def _no_key(text: str, remap: Remap) -> ReaderError:
    shown = printable(text if len(text) <= 20 else f"{text[:19]}…")
    begin = " ".join(PREFIXES)
    return remap.place.error(
        f"“{shown}” is no key; write one such as j, J, Ctrl+D, Alt+Down, F5, Space, "
        f"or a sign of {begin} with a character after it."
    )


def _fault(now: dict[str, Command], command_id: str, key: str, places: dict[str, int]) -> str | None:
    """Why the command cannot have the key or chord: somebody holds it by an earlier right."""
    command = now[command_id]
    for other in now.values():
        later = places.get(other.id, -1) > places[command_id]
        if other.id == command_id or later or not command.meets(other):
            continue
        if key in other.keys or key in other.chords:
            return (
                f"{_shown(key)} already calls “{other.tooltip}” ({other.id}); "
                f"give that another key as well, or choose another for {command_id}."
            )
        begun = _begun(key, other.chords)
        if begun:
            return (
                f"{_shown(key)} begins the chord {begun} of {other.id}, so {command_id} cannot have it alone."
            )
        if key in command.chords and PREFIXES[key[0]] in other.keys:
            return f"the chord {key} cannot be: {key[0]} alone already calls “{other.tooltip}” ({other.id})."
    begun = _begun(key, command.chords)
    return f"{_shown(key)} begins the chord {begun} of the same command." if begun else None


def _begun(key: str, chords: Sequence[str]) -> str | None:
    """The first of the chords that begins with the key."""
    return next((chord for chord in chords if PREFIXES[chord[0]] == key), None)


def _shown(key: str) -> str:
    return key if _is_chord(key) else key_name(key)


def _without(command: Command, key: str) -> Command:
    return command._replace(
        keys=tuple(one for one in command.keys if one != key),
        chords=tuple(one for one in command.chords if one != key),
    )


def _restored(now: dict[str, Command], command: Command, places: dict[str, int]) -> Command:
    """The command with those of its own keys that nobody has taken."""
    kept = command
    others = [other for other in now.values() if other.id != command.id and command.meets(other)]
    for key in (*command.keys, *command.chords):
        taken = any(
            key in (*other.keys, *other.chords)
            or _begun(key, other.chords)
            or (key in command.chords and PREFIXES[key[0]] in other.keys)
            for other in others
        )
        if taken:
            kept = _without(kept, key)
    return kept
