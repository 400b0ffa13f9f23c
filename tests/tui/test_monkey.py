"""Keys, clicks and sizes without sense or order: the screen stays whole whatever is pressed."""

from __future__ import annotations

from random import Random

import pytest
from textual.screen import ModalScreen

from reader.tui.commands import COMMANDS
from reader.tui.widgets.prompt_line import PromptLine
from tests.tui.driver import Driven, opened

KEYS = [
    *(key for command in COMMANDS for key in command.keys if command.id != "quit"),
    *["right_square_bracket", "left_square_bracket", "backslash", "escape"] * 2,
    *["J", "c", "x", "v", "z", "l", "j", "u"] * 3,
]
SIZES = [(60, 20), (80, 24), (140, 45), (200, 60), (41, 11), (9, 4)]

STEPS = 8
"""Of three keys each."""


async def whole(driven: Driven) -> None:
    """The state can be shown, and is shown as it is."""
    place = driven.place
    assert place.focused in driven.now.sigla
    if isinstance(driven.app.screen, ModalScreen) or driven.screen.query(PromptLine):
        await driven.press("escape")
    assert len(driven.rows(driven.view)) == driven.view.size.height
    if driven.view.size.width >= 40:
        assert driven.misdrawn() == [], place
        if place.fact is not None and place.view == "columns":
            assert len(set(driven.meeting_rows().values())) <= 1 or driven.view._scrolled


@pytest.mark.parametrize("seed", [1, 2])
async def test_whatever_is_pressed_the_screen_stays_whole(seed: int) -> None:
    random = Random(seed)
    async with opened(140, 45) as driven:
        for _ in range(STEPS):
            await driven.press(*random.choices(KEYS, k=3))
            turn = random.random()
            if turn < 0.15:
                await driven.resize(*random.choice(SIZES))
            elif turn < 0.35 and not isinstance(driven.app.screen, ModalScreen):
                width, height = driven.view.size
                await driven.click(driven.view, random.randrange(width), random.randrange(height))
            await whole(driven)
