"""What is pressed is answered by one frame, also where it opens, closes or changes several things."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

import pytest
from textual._compositor import CompositorUpdate
from textual.widgets import Input

from reader.tui.app import ParallaxApp
from reader.tui.frames import one_frame
from reader.tui.views.ledger import LedgerView
from tests.ends import ends
from tests.tui.driver import Driven, opened

WIDTH, HEIGHT = 100, 30


@contextmanager
def frames() -> Iterator[list[object]]:
    """What is drawn meanwhile, one for each frame."""
    drawn: list[object] = []

    def display(app: ParallaxApp, screen: object, renderable: object) -> None:
        if isinstance(renderable, CompositorUpdate):
            drawn.append(renderable)

    with patch.object(ParallaxApp, "_display", display):
        yield drawn


async def drawn_by(driven: Driven, key: str) -> int:
    """How many frames the key draws."""
    with frames() as drawn:
        await driven.press(key)
        assert not driven.app.holds_frame
    return len(drawn)


@pytest.mark.parametrize(
    ("opens", "then"),
    [
        ("i", ["j"]),
        ("question_mark", ["m", "o", "escape"]),
        ("T", ["j"]),
        ("e", []),
        ("slash", ["a", "t", "e"]),
        ("t", ["i", "s", "colon"]),
        ("w", ["a"]),
        ("ctrl+p", []),
    ],
)
async def test_what_opens_is_one_frame_and_so_is_each_key_in_it_and_its_closing(
    opens: str, then: list[str]
) -> None:
    with ends():
        async with opened(width=WIDTH, height=HEIGHT) as driven:
            await driven.press("J")
            drawn = {key: await drawn_by(driven, key) for key in (opens, *then, "escape")}
            assert drawn == dict.fromkeys(drawn, 1)
            assert driven.app.screen is driven.screen
            assert driven.screen.focused is None


async def test_nothing_is_drawn_until_it_is_let_go_and_then_all_of_it() -> None:
    with ends():
        async with opened(width=WIDTH, height=HEIGHT) as driven:
            with frames() as drawn:
                driven.app.hold_frame()
                driven.screen._status.say("one")
                await driven.press("J")
                driven.screen._pane.refresh()
            assert len(drawn) == 1
            assert "fact 1 of" in driven.top_line
            assert not driven.app.holds_frame


async def test_what_never_rests_is_drawn_all_the_same() -> None:
    with ends(), patch.object(one_frame, "PATIENCE", 0.02):
        async with opened(width=WIDTH, height=HEIGHT) as driven:
            with patch.object(one_frame.OneFrame, "_goes_on", lambda frame: True):
                driven.app.hold_frame()
                driven.screen.refresh()
                with frames() as drawn:
                    while driven.app.holds_frame:
                        await asyncio.sleep(0.005)
                    await driven.pilot.pause()
            assert drawn


async def test_a_key_on_the_reading_screen_holds_nothing() -> None:
    with ends():
        async with opened(width=WIDTH, height=HEIGHT) as driven:
            with patch.object(ParallaxApp, "hold_frame") as hold:
                await driven.press("J", "K", "r", "v", "j", "V")
            hold.assert_not_called()


async def test_another_column_of_a_list_and_the_row_it_leads_to_are_one_frame() -> None:
    with ends():
        async with opened(width=WIDTH, height=HEIGHT) as driven:
            await driven.press("backslash", "3", "j")
            assert driven.screen.query_one(LedgerView).display
            drawn = [await drawn_by(driven, key) for key in ("l", "l", "h", "h")]
            assert max(drawn) == 1


async def test_the_list_of_themes_opens_without_showing_another() -> None:
    with ends():
        async with opened(width=WIDTH, height=HEIGHT) as driven:
            with patch.object(ParallaxApp, "use", autospec=True) as use:
                await driven.press("T")
            assert {call.args[1] for call in use.call_args_list} <= {driven.app.colours}


async def test_a_key_pressed_while_a_dialog_opens_is_for_the_dialog() -> None:
    with ends():
        async with opened(width=WIDTH, height=HEIGHT) as driven:
            await driven.pilot.press("slash", "g", "a")
            await driven.pilot.pause()
            assert driven.screen.query_one(Input).value == "ga"
