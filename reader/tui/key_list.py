"""The keys as a list to read: grouped, opposites on one line, those that the user has changed said to be.

For the help and for the documents alike; how wide anything is drawn is for them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from reader.tui.commands import BY_ID
from reader.tui.key_table import KeyTable, keys_of

if TYPE_CHECKING:
    from reader.tui.commands.command import Command
    from reader.tui.place import View

ELSEWHERE = "In other views"
"""Title over what was searched for and does nothing in this view."""

_OPPOSITES = (
    ("next", "previous"),
    ("down", "up"),
    ("left", "right"),
    ("wider", "narrower"),
    ("more", "less"),
    ("undo", "redo"),
)
"""Words by which the ids of a command and its opposite differ."""

_NUMBERED = "column-"
"""Commands of one id but for the digit, and of that digit as key, stand on one line."""


class KeyRow(NamedTuple):
    """One line: a command, or a command and its opposite."""

    commands: tuple[Command, ...]
    """One or two; more where they are numbered."""
    keys: str
    """Every key and chord, as people write them; a dash where there is none."""
    does: str
    """In a few words."""
    note: str = ""
    """That the user has changed the keys, and what they were."""


class KeySection(NamedTuple):
    """The lines under one heading."""

    title: str
    """The group of the commands."""
    rows: tuple[KeyRow, ...]
    """In the order of the commands."""


def key_list(keys: KeyTable, *, view: View | None = None, query: str = "") -> list[KeySection]:
    """The commands that are live in ``view`` and fit ``query``, grouped; all where neither is given.

    A query is a key as it is written, else words of what is done. What it finds that does nothing in this
    view comes last, under its own title.
    """
    live = keys.commands if view is None else keys.live(view)
    wanted = query.strip()
    by_key = any(wanted in keys_of(command) for command in keys.commands)
    groups = dict.fromkeys(command.group for command in live)
    sections = []
    for group in groups:
        rows = _rows([command for command in live if command.group == group])
        sections.append(KeySection(group, tuple(row for row in rows if _fits(row, wanted, by_key=by_key))))
    if wanted:
        others = _rows([command for command in keys.commands if command not in live])
        found = (row for row in others if _fits(row, wanted, by_key=by_key))
        sections.append(KeySection(ELSEWHERE, tuple(row._replace(note=_views(row)) for row in found)))
    return [section for section in sections if section.rows]


def _fits(row: KeyRow, wanted: str, *, by_key: bool) -> bool:
    if by_key:
        return any(wanted in keys_of(command) for command in row.commands)
    told = " ".join([row.keys, row.does, *(f"{one.id} {one.tooltip} {one.group}" for one in row.commands)])
    return all(word in told.lower() for word in wanted.lower().split())


def _rows(commands: list[Command]) -> list[KeyRow]:
    rows = []
    left = list(commands)
    while left:
        command = left.pop(0)
        numbered = [command, *(one for one in left if _is_numbered(one))] if _is_numbered(command) else []
        twin = next((other for other in left if _share_a_row(command, other)), None)
        if len(numbered) > 1:
            left = [other for other in left if other not in numbered]
            does = command.tooltip.removesuffix(f" {command.keys[0]}") + " by number"
            keys = f"{numbered[0].keys[0]} … {numbered[-1].keys[0]}"
            rows.append(KeyRow(tuple(numbered), keys, does))
        elif twin is not None:
            left.remove(twin)
            rows.append(_row(command, twin))
        else:
            rows.append(_row(command))
    return rows


def _row(*commands: Command) -> KeyRow:
    keys = " · ".join(" ".join(keys_of(command)) or "–" for command in commands)
    does = _joined(*(command.tooltip for command in commands)) if len(commands) > 1 else commands[0].tooltip
    return KeyRow(commands, keys, does, _note(commands))


def _note(commands: Sequence[Command]) -> str:
    changed = [one for one in commands if one.id in BY_ID and keys_of(one) != keys_of(BY_ID[one.id])]
    if not changed:
        return ""
    came = " · ".join(" ".join(keys_of(BY_ID[command.id])) for command in commands)
    return f"yours; comes with {came}"


def _views(row: KeyRow) -> str:
    views = dict.fromkeys(view for command in row.commands for view in command.views)
    return ", ".join(views)


def _is_numbered(command: Command) -> bool:
    digit = command.id.removeprefix(_NUMBERED)
    return command.id.startswith(_NUMBERED) and command.keys == (digit,) and not command.chords


def _share_a_row(one: Command, other: Command) -> bool:
    """Are they opposites by their ids, and told in the same words but for one?"""
    ours, theirs = one.id.split("-"), other.id.split("-")
    if len(ours) != len(theirs):
        return False
    differing = [(a, b) for a, b in zip(ours, theirs, strict=True) if a != b]
    if len(differing) != 1 or not {differing[0], differing[0][::-1]} & set(_OPPOSITES):
        return False
    told = [(a, b) for a, b in zip_longest(one.tooltip.split(), other.tooltip.split()) if a != b]
    return len(told) == 1


def _joined(one: str, other: str) -> str:
    """What two opposites do, in words that differ in one: ``Half a page down, up``."""
    words = []
    for at, (ours, theirs) in enumerate(zip(one.split(), other.split(), strict=True)):
        turned = theirs if at else theirs.lower()
        words.append(ours if ours == theirs else f"{ours}, {turned}")
    return " ".join(words)
