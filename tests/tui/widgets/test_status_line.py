"""The line of keys: what stands on it however narrow, and what is called by pressing it."""

from __future__ import annotations

import pytest

from reader.tui.commands import BY_ID, COMMANDS
from reader.tui.key_table import KeyTable
from reader.tui.messages import CommandPressed
from reader.tui.place import View
from reader.tui.widgets.lines import Lines
from reader.tui.widgets.status_line import StatusLine, hinted, key_line, pressed_at
from tests.tui.driver import Driven, opened

HINTS = (
    (("next-fact", "previous-fact"), "fact"),
    (("no-such-command",), "nothing"),
    (("verdict", "note"), "verdict, note"),
    (("help",), "keys"),
)
KEYS = KeyTable(COMMANDS)


def line(width: int) -> str:
    return "".join(piece.text for piece in key_line(hinted(HINTS, KEYS), width))


def test_each_key_and_its_words_call_their_command() -> None:
    shown = line(80)
    called = {cell: pressed_at(HINTS, KEYS, shown.index(cell)) for cell in "JKre?"}
    assert called == {
        "J": "next-fact",
        "K": "previous-fact",
        "r": "verdict",
        "e": "note",
        "?": "help",
    }
    assert pressed_at(HINTS, KEYS, shown.index("fact") + 2) == "next-fact"
    assert pressed_at(HINTS, KEYS, shown.index("verdict,") + 9) == "verdict"


@pytest.mark.parametrize("width", range(4, 60))
def test_nothing_is_called_where_nothing_stands(width: int) -> None:
    shown = line(width)
    for x in range(width + 20):
        if pressed_at(HINTS, KEYS, x, width=width) is not None:
            assert x < len(shown)
    assert pressed_at(HINTS, KEYS, 0, width=width) is None


@pytest.mark.parametrize("width", [40, 52, 60, 61, 62, 63, 64, 80, 140])
async def test_the_key_to_all_keys_stands_at_the_right_end(width: int) -> None:
    async with opened(width, 20) as driven:
        assert driven.status.endswith("? keys")


async def press(driven: Driven, words: str) -> None:
    status: Lines = driven.screen.query_one(StatusLine)
    await driven.click(status, driven.rows(status)[0].index(words), 0)


async def test_a_story_is_reviewed_with_the_mouse_alone() -> None:
    async with opened(140, 45) as driven:
        await press(driven, "J K fact")
        assert driven.place.fact == "F1"
        await press(driven, "verdict")
        assert "The fact is confirmed." in driven.status
        assert "✓ confirmed" in "".join(driven.pane)
        await press(driven, "The fact")
        assert driven.status.startswith("J K fact")
        await press(driven, "v view")
        assert driven.place.view is View.FACTS
        await press(driven, "? keys")
        assert type(driven.app.screen).__name__ == "HelpScreen"
        await driven.pilot.click(offset=(1, 1))
        await driven.pilot.pause()
        assert driven.app.screen is driven.screen
        await driven.pilot.click(offset=(3, 0))
        await driven.pilot.pause()
        assert type(driven.app.screen).__name__ == "PaletteScreen"


async def test_what_is_pressed_twice_opens_once() -> None:
    async with opened(140, 45) as driven:
        for _ in range(2):
            driven.screen.post_message(CommandPressed("palette"))
        await driven.pilot.pause()
        assert [type(screen).__name__ for screen in driven.app.screen_stack].count("PaletteScreen") == 1


async def test_the_palette_opens_again_while_the_last_one_goes() -> None:
    async with opened(140, 45) as driven:
        driven.screen.post_message(CommandPressed("palette"))
        await driven.pilot.pause()
        driven.app.pop_screen()
        driven.screen.call(BY_ID["palette"])
        await driven.pilot.pause()
        assert type(driven.app.screen).__name__ == "PaletteScreen"


@pytest.mark.parametrize(("key", "name"), [("i", "WhyScreen"), ("R", "GradeScreen"), ("e", "NoteScreen")])
async def test_a_click_beside_a_dialog_closes_it(key: str, name: str) -> None:
    async with opened(140, 45) as driven:
        await driven.press("J", key)
        assert type(driven.app.screen).__name__ == name
        if key != "R":  # there a click inside grades
            await driven.pilot.click(offset=(70, 40))
            await driven.pilot.pause()
            assert type(driven.app.screen).__name__ == name
        await driven.pilot.click(offset=(1, 1))
        await driven.pilot.pause()
        assert driven.app.screen is driven.screen
