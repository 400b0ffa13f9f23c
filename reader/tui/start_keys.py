"""The keys of the choice of stories, as the help lists them and the palette offers them.

What they do is for the screen. The keys that work on a story too are those that the user has given them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from reader.tui.key_list import KeyRow, KeySection
from reader.tui.key_table import KeyTable, keys_of

SHARED = ("theme", "help", "palette")
"""Ids of the commands of a story that work here too."""


class StartKey(NamedTuple):
    """Something that can be done with the choice of stories."""

    id: str
    """By which the screen knows what to do."""
    keys: str
    """As people write them."""
    does: str
    """In a few words."""
    group: str
    """Heading in the help."""
    in_palette: bool = True
    """Is it of use there?"""


_BEGIN, _LIST, _PROGRAM = "Begin", "List", "Program"

_OWN = (
    StartKey("chosen", "Enter", "Open what is chosen", _BEGIN, in_palette=False),
    StartKey("numbered", "1 … 9", "Open the story of that number", _BEGIN, in_palette=False),
    StartKey("folder", "o", "Open a folder of articles, or some of them", _BEGIN),
    StartKey("paste", "p", "Paste articles", _BEGIN),
    StartKey("sample", "s", "See the sample", _BEGIN),
    StartKey("move", "j k", "Down, up", _LIST, in_palette=False),
    StartKey("ends", "g G", "To the first, to the last", _LIST, in_palette=False),
    StartKey("forget", "Del Backspace", "Take the chosen story from the list; its files stay", _LIST),
)


def start_keys(keys: KeyTable, *, has_way_back: bool) -> tuple[StartKey, ...]:
    """All that can be done; ``has_way_back`` says whether there is a story to go back to."""
    known = {command.id: command for command in keys.commands}
    shared = [
        StartKey(name, " ".join(keys_of(known[name])), known[name].tooltip, _PROGRAM, name != "palette")
        for name in SHARED
    ]
    back = [StartKey("back", "Esc", "Back to the story", _BEGIN)] if has_way_back else []
    leave = StartKey("leave", "q Ctrl+Q" if has_way_back else "q Ctrl+Q Esc", "Quit", _PROGRAM)
    return (*back, *_OWN, *shared, leave)


def start_sections(keys: Iterable[StartKey], query: str) -> list[KeySection]:
    """Those that fit what was typed, grouped; all where that is nothing."""
    wanted = query.strip().lower().split()
    fitting = [
        key for key in keys if all(word in f"{key.keys} {key.does} {key.group}".lower() for word in wanted)
    ]
    groups = dict.fromkeys(key.group for key in fitting)
    return [
        KeySection(group, tuple(KeyRow((), key.keys, key.does) for key in fitting if key.group == group))
        for group in groups
    ]
