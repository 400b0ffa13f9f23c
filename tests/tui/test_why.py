"""The screen that takes a verdict apart."""

from __future__ import annotations

from reader.tui.screens.why import WhyScreen
from reader.tui.widgets.scrolled_lines import ScrolledLines
from tests.tui.driver import opened


async def test_i_opens_the_fact_in_full_and_escape_goes_back() -> None:
    async with opened() as driven:
        await driven.press("i")
        assert not isinstance(driven.app.screen, WhyScreen)
        assert driven.status == "No fact is chosen; J goes to the next."
        await driven.press("J")
        fact = driven.place.fact
        await driven.press("i")
        assert isinstance(driven.app.screen, WhyScreen)
        lines = driven.app.screen.query_one(ScrolledLines)
        await driven.press("G")
        assert lines.scroll_offset.y == max(0, lines.virtual_size.height - lines.size.height)
        await driven.press("g", "j")
        assert lines.scroll_offset.y == min(1, max(0, lines.virtual_size.height - lines.size.height))
        await driven.press("escape")
        assert not isinstance(driven.app.screen, WhyScreen)
        assert driven.place.fact == fact
