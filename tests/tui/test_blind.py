"""Blind mode: nothing on the screen tells whose article is whose."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input

from reader.export.formats import FORMATS
from reader.sources.story_watch import Changes
from reader.tui.place import View
from tests.tui.driver import opened
from tests.tui.stories import sources


async def test_what_has_changed_on_the_disk_is_told_without_the_names_of_files() -> None:
    async with opened() as driven:
        changes = Changes(changed=("daily-pilot.txt",))
        await driven.press("B")
        driven.screen.articles.on_looked_at(changes)
        assert "the articles on the disk have changed" in driven.status
        await driven.press("B")
        driven.screen.articles.on_looked_at(changes)
        assert "daily-pilot.txt has changed" in driven.status


async def test_a_filter_that_names_an_outlet_is_shown_with_its_siglum() -> None:
    outlet = next(source.outlet for source in sources() if source.outlet)
    async with opened() as driven:
        await driven.press("t", *f'source:"{outlet}"', "enter")
        passing = driven.now.passing
        await driven.press("B", "t")
        assert driven.screen.query_one(Input).value == "source:A"
        assert driven.now.passing == passing


async def test_a_note_that_names_an_outlet_is_shown_with_its_siglum() -> None:
    outlet = next(source.outlet for source in sources() if source.outlet)
    async with opened() as driven:
        await driven.press("J", "e", *f"{outlet} has it", "escape")
        assert any(outlet in row for row in driven.pane)
        await driven.press("B")
        assert not any(outlet in row for row in driven.pane)
        assert any("[A] has it" in row for row in driven.pane)
        await driven.press("B")
        assert any(outlet in row for row in driven.pane)


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


@pytest.mark.parametrize("suffix", [one.suffix for one in FORMATS])
async def test_what_is_written_and_copied_in_blind_mode_names_nobody(suffix: str, tmp_path: Path) -> None:
    names = [name for source in sources() for name in (source.outlet, source.author) if name]
    target = tmp_path / f"blind{suffix}"
    async with opened() as driven:
        await driven.press("J", "e", *f"{names[0]} has it", "escape", "t", *f'source:"{names[0]}"', "enter")
        await driven.press("B", "w")
        driven.screen.query_one(Input).value = str(target)
        await driven.press("enter")
        await driven.app.workers.wait_for_complete()
        document = target.read_text("utf-8")
        assert not [name for name in names if name in document]
        assert "[A] has it" in document.replace("\\", "")
        assert "hidden in blind mode" in document
        for _ in driven.now.sources:
            await driven.press("y", "l")
            assert "[" in driven.app.clipboard
            assert not [name for name in names if name in driven.app.clipboard]


async def test_a_story_can_be_blind_from_the_start() -> None:
    async with opened(blind=True) as driven:
        shown = "\n".join(driven.rows(driven.view))
        assert not [source.outlet for source in sources() if source.outlet and source.outlet in shown]
        await driven.press("B")
        assert driven.now.sources == sources()
