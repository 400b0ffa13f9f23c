"""Pictures of the screen on a made-up story.

A change of one is looked at first, then taken with ``--snapshot-update``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from textual.pilot import Pilot

from reader.settings.shipped_themes import SHIPPED
from reader.tui.app import ParallaxApp
from tests.tui.driver import compared_by
from tests.tui.stories import comparison, story

SMALL, MIDDLE, LARGE = (80, 24), (120, 36), (180, 50)
PICTURES = [("night", SMALL), ("night", MIDDLE), ("night", LARGE), ("newsprint", MIDDLE)]
"""Theme and size."""

STATES: dict[str, tuple[str, ...]] = {
    "start": (),
    "fact": ("c",),
    "absence": ("d", "2"),
    "facts": ("c", "v"),
    "ledger": ("c", "backslash", "3"),
    "voices": ("backslash", "4", "j"),
    "wording": ("f", "backslash", "5"),
    "timeline": ("c", "backslash", "6"),
    "help": ("question_mark",),
}
"""The keys that lead to each picture; at an absence a column without the fact is beside one that has it."""


@pytest.fixture(autouse=True)
def compared() -> Iterator[None]:
    with compared_by(comparison):
        yield


def keys(*pressed: str) -> Callable[[Pilot[None]], object]:
    """Press when the marks stand on the screen."""

    async def run(pilot: Pilot[None]) -> None:
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press(*pressed)
        await pilot.pause()

    return run


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(("theme", "size"), PICTURES, ids=lambda one: one if isinstance(one, str) else one[0])
def test_the_screen_looks_as_it_did(
    snap_compare: Callable[..., bool], theme: str, state: str, size: tuple[int, int]
) -> None:
    app = ParallaxApp(story(), next(one for one in SHIPPED if one.name == theme))
    assert snap_compare(app, terminal_size=size, run_before=keys(*STATES[state]))
