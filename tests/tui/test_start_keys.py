"""The keys of the choice of stories, as help and palette tell them."""

from __future__ import annotations

from reader.tui.commands import COMMANDS
from reader.tui.key_table import KeyTable
from reader.tui.start_keys import SHARED, start_keys, start_sections

KEYS = start_keys(KeyTable(COMMANDS), has_way_back=False)


def test_keys_that_a_story_has_too_are_those_the_user_has_given_them() -> None:
    mine = [one._replace(keys=("f7",)) if one.id == "theme" else one for one in COMMANDS]
    told = {key.id: key.keys for key in start_keys(KeyTable(mine), has_way_back=False)}
    assert told["theme"] == "F7"
    assert set(SHARED) <= set(told)


def test_escape_is_said_to_lead_back_only_where_there_is_a_story_to_go_back_to() -> None:
    escape = {key.id: key.keys for key in KEYS if "Esc" in key.keys}
    assert list(escape) == ["leave"]
    back = {key.id: key.keys for key in start_keys(KeyTable(COMMANDS), has_way_back=True)}
    assert back["back"] == "Esc"
    assert "Esc" not in back["leave"]


def test_what_is_typed_is_sought_in_keys_words_and_headings() -> None:
    def found(query: str) -> list[str]:
        return [row.does for section in start_sections(KEYS, query) for row in section.rows]

    assert found("paste") == ["Paste articles"]
    assert found("ctrl+p") == ["Every command by name, and every fact"]
    assert found("list take") == ["Take the chosen story from the list; its files stay"]
    assert found("zebra") == []
    assert len(found("")) == len(KEYS)
