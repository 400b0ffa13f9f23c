"""A terminal that wants no colours gets none, or greys, and still tells everything apart."""

from __future__ import annotations

import pytest
from textual.geometry import Region

from reader.tui.widgets.lines import Lines
from tests.tui.driver import Driven, opened


def colours(driven: Driven) -> set[tuple[str | None, str | None]]:
    """Every pair of letters and ground on the screen."""
    return {
        (
            segment.style.color.name if segment.style and segment.style.color else None,
            segment.style.bgcolor.name if segment.style and segment.style.bgcolor else None,
        )
        for part in driven.screen.query(Lines)
        for strip in part.render_lines(Region(0, 0, *part.size))
        for segment in strip
    }


async def test_the_terminals_own_ground_stays_without_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened(theme="terminal") as driven:
        await driven.press("c")
        assert colours(driven) == {("default", "default")}
        await driven.press("T", "k", "enter")
        assert driven.app.theme != "terminal"
        assert all(one is not None and one != other for one, other in colours(driven) if other)


async def test_a_theme_of_ours_is_in_greys_without_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened(theme="night") as driven:
        await driven.press("c")
        for pair in colours(driven):
            assert all(len({hexed[1:3], hexed[3:5], hexed[5:7]}) == 1 for hexed in pair if hexed)
        await driven.press("T", "end", "enter")
        assert driven.app.theme == "terminal"
        assert colours(driven) == {("default", "default")}


async def test_the_focused_column_and_what_was_found_are_reversed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened(theme="terminal") as driven:
        await driven.press("slash", *"crates", "enter")
        reversed_text = {
            segment.text.strip()
            for strip in driven.view.render_lines(Region(0, 0, *driven.view.size))
            for segment in strip
            if segment.style and segment.style.reverse
        }
        assert reversed_text == {driven.place.focused, "crates"}


async def test_with_colours_nothing_is_taken_away() -> None:
    async with opened(theme="terminal") as driven:
        await driven.press("c")
        assert ("red", "default") in colours(driven)
