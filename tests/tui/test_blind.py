"""Blind mode: nothing on the screen tells whose article is whose."""

from __future__ import annotations

from reader.tui.place import View
from tests.tui.driver import opened
from tests.tui.stories import sources


async def test_no_view_names_an_outlet_until_they_are_revealed() -> None:
    outlets = [source.outlet for source in sources() if source.outlet]
    assert outlets
    async with opened() as driven:
        await driven.press("J")
        fact = driven.place.fact
        await driven.press("B")
        assert driven.place.fact == fact
        for _ in View:
            shown = "\n".join([*driven.rows(driven.view), *driven.pane])
            assert not [outlet for outlet in outlets if outlet in shown]
            await driven.press("v")
        assert "[A]" in "\n".join(driven.rows(driven.view))
        await driven.press("B")
        assert any(outlets[0] in row for row in driven.rows(driven.view))
        assert driven.now.sources == sources()
        assert driven.misdrawn() == []
