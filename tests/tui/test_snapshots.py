"""Pictures of the screen on a made-up story: every view at four sizes, in two themes, and without colours.

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

SMALLEST, SMALL, MIDDLE, LARGE = (60, 20), (80, 24), (140, 45), (200, 60)

GREYS = "greys"
"""The theme of the night where no colours are wanted."""

PICTURES = [
    *(("night", size) for size in (SMALLEST, SMALL, MIDDLE, LARGE)),
    ("newsprint", MIDDLE),
    (GREYS, SMALL),
]
"""Theme and size."""

VIEWS: dict[str, tuple[str, ...]] = {
    "columns": ("c",),
    "facts": ("c", "v"),
    "ledger": ("c", "backslash", "3"),
    "voices": ("backslash", "4", "j"),
    "wording": ("f", "backslash", "5"),
    "timeline": ("c", "backslash", "6"),
}
"""The keys that lead to each view with something current."""

STATES: dict[str, tuple[str, ...]] = {
    "start": (),
    "absence": ("d", "2"),
    "verdict": ("c", "r"),
    "why": ("c", "i"),
    "help": ("question_mark",),
}
"""What else there is to see; at an absence a column without the fact is beside one that has it."""


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


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize(("theme", "size"), PICTURES, ids=lambda one: one if isinstance(one, str) else one[0])
def test_a_view_looks_as_it_did(
    snap_compare: Callable[..., bool],
    monkeypatch: pytest.MonkeyPatch,
    theme: str,
    view: str,
    size: tuple[int, int],
) -> None:
    if theme == GREYS:
        monkeypatch.setenv("NO_COLOR", "1")
    colours = next(one for one in SHIPPED if one.name == theme or (theme, one.name) == (GREYS, "night"))
    assert snap_compare(ParallaxApp(story(), colours), terminal_size=size, run_before=keys(*VIEWS[view]))


@pytest.mark.parametrize("state", STATES)
def test_the_screen_looks_as_it_did(snap_compare: Callable[..., bool], state: str) -> None:
    app = ParallaxApp(story(), next(one for one in SHIPPED if one.name == "night"))
    assert snap_compare(app, terminal_size=MIDDLE, run_before=keys(*STATES[state]))
