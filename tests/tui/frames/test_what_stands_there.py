"""After every key the terminal shows what the screen is: nothing that changed was left out, nothing torn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

import pytest
from rich.console import Console
from textual._compositor import CompositorUpdate
from textual._context import visible_screen_stack
from textual.app import App

from benchmarks.drawn import SYNCHRONISED, Terminal
from tests.ends import ends
from tests.tui.driver import Driven, opened

CONSOLE = Console(color_system="truecolor", legacy_windows=False)
GROUND = re.compile(r"48;(?:2;\d+;\d+;\d+|5;\d+)")

Cells = dict[tuple[int, int], tuple[str, str]]


@contextmanager
def shown_on(terminal: Terminal) -> Iterator[None]:
    """What the application draws is played on the terminal."""

    def display(app: object, screen: object, renderable: object) -> None:
        if isinstance(renderable, CompositorUpdate):
            play(terminal, renderable)

    with patch.object(App, "_display", display):
        yield


def play(terminal: Terminal, update: CompositorUpdate) -> None:
    """Draw an update."""
    terminal.feed(f"\x1b[?2026h{update.render_segments(CONSOLE)}\x1b[?2026l")
    assert SYNCHRONISED not in terminal.modes
    assert not terminal.answer().unknown


def looks(terminal: Terminal) -> Cells:
    """Each cell; of a blank only the ground is seen."""
    return {
        at: (letter, style)
        if letter.strip() or ";4;" in f"{style};"
        else ("", "".join(GROUND.findall(style)))
        for at, (letter, style) in terminal._cells.items()
    }


def as_drawn_anew(driven: Driven) -> Cells:
    """What an empty terminal would show."""
    terminal, app = Terminal(*driven.app.size), driven.app
    visible_screen_stack.set(app._background_screens)
    play(terminal, app.screen._compositor.render_full_update())
    return looks(terminal)


KEYS = {
    "columns": "J J K l h r r c f d a j space g G p p x X plus underscore less_than_sign z z s t i escape u",
    "lists": "v J j l h r j j v J j l v j h v j j l G g v j V V P P P v",
    "dialogs": "J i j j G escape question_mark m o j escape escape T j k escape e a b escape ctrl+p f escape",
    "lines": "slash a t backspace enter n N escape t r e tab escape w escape t x colon escape r ctrl+z",
}


@pytest.mark.parametrize("keys", KEYS.values(), ids=KEYS)
@pytest.mark.parametrize("size", [(80, 24), (140, 45)], ids=str)
async def test_what_stands_there_is_what_would_be_drawn_anew(keys: str, size: tuple[int, int]) -> None:
    width, height = size
    terminal = Terminal(width, height)
    with ends(), shown_on(terminal):
        async with opened(width=width, height=height) as driven:
            await driven.pilot.pause()
            for pressed in keys.split():
                await driven.press(pressed)
                stands, anew = looks(terminal), as_drawn_anew(driven)
                wrong = {at: (stands.get(at), look) for at, look in anew.items() if stands.get(at) != look}
                assert not wrong, (pressed, dict(list(wrong.items())[:8]))
