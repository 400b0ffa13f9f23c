"""Keys as people write them, under Textual's names, and back."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from textual.keys import _character_to_key

from reader.tui.commands import COMMANDS
from reader.tui.key_names import MODIFIERS, NAMED, key_name
from reader.tui.written_key import written_key


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("j", "j"),
        ("J", "J"),
        ("é", "é"),
        ("←", "left"),
        ("/", "slash"),
        ("slash", "slash"),
        ("§", "section_sign"),
        (" ", "space"),
        ("Space", "space"),
        ("PgDn", "pagedown"),
        ("Page Down", "pagedown"),
        ("return", "enter"),
        ("F5", "f5"),
        ("Ctrl+D", "ctrl+d"),
        ("ctrl+d", "ctrl+d"),
        ("Control+Option+x", "alt+ctrl+x"),
        ("Alt+↓", "alt+down"),
        ("Shift+Ctrl+Home", "ctrl+shift+home"),
        ("Ctrl++", "ctrl+plus"),
        ("+", "plus"),
        ("Shift+j", "J"),
        ("Ctrl+I", "tab"),
        ("Ctrl+M", "enter"),
        ("Ctrl+[", "escape"),
    ],
)
def test_a_key_is_understood_as_people_write_it(written: str, key: str) -> None:
    assert written_key(written) == key


@pytest.mark.parametrize(
    "written",
    [
        "",
        "jj",
        "++",
        "Ctrl+",
        "Hyper+x",
        "Ctrl+Ctrl+x",
        "F25",
        "Shift+1",
        "Shift+ß",
        "]c",
        "ctrl",
        "\x1b",
        "\n",
    ],
)
def test_what_is_no_key_is_none(written: str) -> None:
    assert written_key(written) is None


@given(st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp", "Zs", "Co", "Cn"]))
def test_a_character_has_the_name_that_textual_gives_it(character: str) -> None:
    assume(character not in NAMED.values())  # an arrow is the key that is written so
    assert written_key(character) == _character_to_key(character)


@given(st.text(max_size=12))
def test_no_text_is_too_strange(text: str) -> None:
    key = written_key(text)
    assert key is None or key


@given(
    st.sets(st.sampled_from(sorted(MODIFIERS))),
    st.sampled_from([*NAMED, *"abcxyz019", "slash", "plus", "question_mark", "tilde"]),
)
def test_a_key_as_it_is_shown_is_understood(modifiers: set[str], base: str) -> None:
    key = "+".join([*sorted(modifiers), base])
    canonical = written_key(key)
    if canonical is not None:
        assert written_key(key_name(key)) == canonical


def test_every_key_of_a_command_can_be_written_as_it_is_shown() -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert written_key(key_name(key)) == key, key
