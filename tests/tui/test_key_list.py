"""The list of keys as it is read: grouped, opposites together, what was changed said to be."""

from __future__ import annotations

import pytest

from reader.settings.settings import Remap
from reader.strict_yaml import Place
from reader.tui.commands import BY_ID, COMMANDS
from reader.tui.key_list import ELSEWHERE, KeyRow, key_list
from reader.tui.key_table import KeyTable
from reader.tui.keymap import keymap
from reader.tui.place import View

PLAIN = KeyTable(COMMANDS)


def remapped(**keys: tuple[str, ...]) -> KeyTable:
    wanted = [
        Remap(name.replace("_", "-"), given, Place("config.yaml", 1, 1)) for name, given in keys.items()
    ]
    return KeyTable(keymap(COMMANDS, wanted).commands)


def rows(keys: KeyTable = PLAIN, view: View | None = None, query: str = "") -> list[KeyRow]:
    return [row for section in key_list(keys, view=view, query=query) for row in section.rows]


def test_every_command_is_listed_once() -> None:
    listed = [command.id for row in rows() for command in row.commands]
    assert sorted(listed) == sorted(BY_ID)


@pytest.mark.parametrize("view", list(View))
def test_a_view_lists_what_is_live_in_it_and_nothing_else(view: View) -> None:
    listed = {command.id for row in rows(view=view) for command in row.commands}
    assert listed == {command.id for command in COMMANDS if command.is_live(view)}


def test_opposites_share_a_row() -> None:
    (row,) = (row for row in rows() if row.commands[0].id == "next-contradiction")
    assert (row.keys, row.does) == ("c · C", "Next, previous contradiction or difference")
    (row,) = (row for row in rows() if row.commands[0].id == "half-page-down")
    assert row.does == "Half a page down, up"


def test_the_columns_by_number_share_a_row() -> None:
    (row,) = (row for row in rows() if row.commands[0].id == "column-1")
    assert (row.keys, row.does, len(row.commands)) == ("1 … 9", "Column by number", 9)


def test_what_the_user_has_changed_is_said_with_what_it_was() -> None:
    keys = remapped(next_contradiction=("m",), column_3=("F3",), fold=())
    changed = {row.commands[0].id: row for row in rows(keys) if row.note}
    assert set(changed) == {"next-contradiction", "column-3", "fold"}
    assert changed["next-contradiction"].keys == "m · C"
    assert changed["next-contradiction"].note == "yours; comes with c · C"
    assert changed["column-3"].keys == "F3"
    assert changed["fold"].keys == "–"


def test_a_key_is_found_as_it_is_written() -> None:
    assert [row.commands[0].id for row in rows(query="c")] == ["next-contradiction"]
    assert [row.commands[0].id for row in rows(query="]c")] == ["next-fact"]
    assert [row.commands[0].id for row in rows(query="Ctrl+D")] == ["half-page-down"]


def test_words_find_what_is_done_whatever_their_order_and_case() -> None:
    assert [row.commands[0].id for row in rows(query="FACT previous")] == ["next-fact"]
    assert [row.commands[0].id for row in rows(query="scroll-lock")] == ["scroll-lock"]
    assert rows(query="zebra") == []


def test_what_is_live_in_another_view_is_found_last_with_the_view() -> None:
    sections = key_list(PLAIN, view=View.COLUMNS, query="sort the facts")
    assert [section.title for section in sections] == [ELSEWHERE]
    assert sections[0].rows[0].note == "facts"
