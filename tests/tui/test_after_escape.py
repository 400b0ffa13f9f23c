"""Escape and another key in one breath, as a terminal sends them: both count, one after the other."""

from __future__ import annotations

import pytest
from textual._xterm_parser import XTermParser
from textual.events import Key
from textual.widgets import Input

from reader.tui.after_escape import letter_after_escape
from reader.tui.key_table import KeyTable
from reader.tui.screens.help import HelpScreen
from tests.tui.driver import Driven, opened


def sent(text: str) -> list[Key]:
    """The keys that Textual makes of what a terminal sends at once."""
    parser = XTermParser()
    return [event for event in (*parser.feed(text), *parser.feed("")) if isinstance(event, Key)]


async def send(driven: Driven, text: str) -> None:
    for key in sent(text):
        driven.app.post_message(key)
    await driven.pilot.pause(0.1)
    await driven.pilot.pause()


@pytest.mark.parametrize("letter", ["j", "J", "ö"])
def test_escape_and_a_letter_arrive_as_one_key_and_are_told_apart(letter: str) -> None:
    [key] = sent(f"\x1b{letter}")
    found = letter_after_escape(key)
    assert found is not None
    assert (found.key, found.character) == (letter, letter)


@pytest.mark.parametrize(
    "key",
    [Key("j", "j"), Key("alt+up", None), Key("alt+j", None), Key("escape", "\x1b")],
    ids=lambda key: key.key,
)
def test_any_other_key_is_left_as_it_is(key: Key) -> None:
    assert letter_after_escape(key) is None


async def test_escape_then_a_letter_at_once_does_both() -> None:
    async with opened() as driven:
        await driven.press("J", "L")
        assert driven.place.mark is not None
        await send(driven, "\x1bJ")
        assert driven.place.mark is None
        assert driven.place.fact == "F2"


async def test_keys_that_follow_keep_their_order() -> None:
    async with opened() as driven:
        await driven.press("slash", *"gates")
        await send(driven, "\x1bJ")
        assert not driven.screen.query(Input)
        assert driven.place.fact == "F1"
        for key in (*sent("\x1bl"), Key("J", "J"), Key("h", "h")):
            driven.app.post_message(key)
        await driven.pilot.pause(0.1)
        assert (driven.place.focused, driven.place.fact) == ("A", "F2")


async def test_a_dialog_is_left_and_the_letter_is_for_what_was_under_it() -> None:
    async with opened() as driven:
        await driven.press("question_mark")
        assert isinstance(driven.app.screen, HelpScreen)
        await send(driven, "\x1bJ")
        assert driven.app.screen is driven.screen
        assert driven.place.fact == "F1"


async def test_alt_and_a_letter_that_the_user_has_given_a_meaning_keeps_it() -> None:
    async with opened() as driven:
        commands = driven.app.opened.keys.commands
        mine = [one._replace(keys=("alt+j",)) if one.id == "next-fact" else one for one in commands]
        keys = KeyTable(mine)
        driven.app.opened = driven.app.opened._replace(keys=keys)
        driven.screen.keys = keys
        await driven.press("L")
        await send(driven, "\x1bj")
        assert driven.place.fact == "F1"
