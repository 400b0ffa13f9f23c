"""Which command a key calls, and how a key is named in a sentence."""

from __future__ import annotations

from reader.tui.commands import BY_ID, COMMANDS
from reader.tui.key_table import KeyTable
from reader.tui.place import View

KEYS = KeyTable(COMMANDS)


def test_every_key_and_chord_calls_its_command() -> None:
    for command in COMMANDS:
        for view in command.views or tuple(View):
            assert all(KEYS.called(key, view) is command for key in command.keys)
            assert all(KEYS.called_by_chord(chord, view) is command for chord in command.chords)


def test_a_key_of_another_view_is_known_all_the_same() -> None:
    found = KEYS.called("S", View.COLUMNS)
    assert found is BY_ID["sort"]
    assert not found.is_live(View.COLUMNS)


def test_a_sentence_names_the_key_that_calls_a_command_now() -> None:
    sentence = "⟨next-fact⟩ goes on, ⟨help⟩ tells the keys, ⟨no-such⟩ is left."
    assert KEYS.told(sentence) == "J goes on, ? tells the keys, ⟨no-such⟩ is left."
    mine = [command._replace(keys=("f7",)) if command.id == "help" else command for command in COMMANDS]
    assert KeyTable(mine).told("⟨help⟩") == "F7"


def test_a_command_without_a_key_is_named_as_the_palette_has_it() -> None:
    none = [command._replace(keys=(), chords=()) for command in COMMANDS]
    assert KeyTable(none).told("⟨help⟩ helps.") == "“help” in the palette helps."
