"""From a story to the list of stories and to another one: nothing lost, nothing left behind."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path
from random import Random

import pytest
from textual.widgets import OptionList, Static

from reader.review.bookmarks import Bookmarks
from reader.review.where import store_of
from reader.settings.shipped_themes import SHIPPED
from reader.sources.read import read_story
from reader.tui.app import ParallaxApp
from reader.tui.screens.help import HelpScreen
from reader.tui.screens.reading import ReadingScreen
from reader.tui.screens.stories import StoriesScreen
from reader.tui.screens.themes import ThemesScreen
from tests.tui.driver import Driven
from tests.tui.story_files import SENTENCES, application, at_rest, members, reading, written
from tests.tui.test_dialogs import listed, palette
from tests.tui.test_stories import FERRY, lines, press, said


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return written(tmp_path / "ferry")


def another(tmp_path: Path) -> Path:
    """A story of other articles."""
    folder = written(tmp_path / "other")
    (folder / "b.txt").write_text(FERRY, "utf-8")
    return folder


async def left_once(*folders: Path) -> None:
    """The stories stand in the list, the last one first."""
    for folder in folders:
        async with reading(folder) as driven:
            await driven.press("J", "q")


async def to_the_choice(driven: Driven, *keys: str) -> None:
    """Press keys that lead to the choice of stories."""
    await press(driven, *keys)
    for _ in range(100):
        if isinstance(driven.app.screen, StoriesScreen):
            break
        await driven.pilot.pause(0.02)
    await at_rest(driven)
    assert isinstance(driven.app.screen, StoriesScreen)


async def test_a_story_chosen_from_the_list_is_left_for_the_list_which_shows_its_new_place(
    story: Path, tmp_path: Path
) -> None:
    other = another(tmp_path)
    await left_once(story, other)
    async with application(None) as driven:
        await press(driven, "2")
        await press(driven, "J", "J", "r")
        await to_the_choice(driven, "q")
        assert "ferry" in lines(driven)[0]
        assert "columns, fact 3 of 5 · 4 of 5 facts open" in lines(driven)[0]
        assert driven.app.screen.query_one(OptionList).highlighted == 0
        assert said(driven) == ""
        assert driven.app.is_running
        entries = store_of(read_story([str(story)]).sources).read().entries
        assert [entry.verdict for entry in entries.values()] == ["confirmed"]
        await press(driven, "enter")
        assert members(driven) == list(SENTENCES["captain"])
        assert "✓ confirmed" in "".join(driven.pane)
        await to_the_choice(driven, "q")
        await press(driven, "q")
        assert not driven.app.is_running


async def test_a_story_that_was_named_is_left_for_good(story: Path) -> None:
    async with reading(story) as driven:
        await press(driven, "q")
        assert not driven.app.is_running


async def test_another_story_is_chosen_from_the_palette_and_escape_leads_back(
    story: Path, tmp_path: Path
) -> None:
    other = another(tmp_path)
    await left_once(other)
    async with reading(story) as driven:
        await driven.press("J", "J", "r")
        await palette(driven, "another story")
        await to_the_choice(driven)
        assert ["ferry" in lines(driven)[0], "other" in lines(driven)[1]] == [True, True]
        assert "Esc back" in said(driven, "keys")
        await press(driven, "escape")
        assert driven.now.story == "ferry"
        assert members(driven) == list(SENTENCES["tide"])
        assert len(driven.app.screen_stack) == 2
        await to_the_choice(driven, "q")
        assert "Esc back" not in said(driven, "keys")
        await press(driven, "2")
        assert driven.now.story == "other"


async def test_what_cannot_be_saved_keeps_the_story_until_it_is_asked_for_again(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await left_once(story)
    async with application(None) as driven:
        await press(driven, "1")
        monkeypatch.setattr(driven.screen.reviews, "may_leave", iter([False, True]).__next__)
        await press(driven, "q")
        assert isinstance(driven.app.screen, ReadingScreen)
        await to_the_choice(driven, "q")


async def test_nothing_of_a_story_that_was_left_stays_in_memory_or_at_work(story: Path) -> None:
    async with application(read_story([str(story)]), [str(story)]) as driven:
        left: list[weakref.ref[object]] = []
        for _ in range(4):
            await driven.press("J", "v")
            made = driven.now.comparison
            assert made is not None
            left += [weakref.ref(driven.screen), weakref.ref(made)]
            del made
            await to_the_choice(driven, "ctrl+o")
            await press(driven, "1")
        assert len(driven.app.screen_stack) == 2
        await to_the_choice(driven, "q")
        gc.collect()
        _first, *others = left  # Textual keeps its first screen, which is empty by now
        assert [type(found()).__name__ for found in others if found() is not None] == []
        assert not [worker for worker in driven.app.workers if worker.is_running]


async def test_theme_help_and_palette_work_on_the_choice_of_stories(story: Path) -> None:
    await left_once(story)
    async with application(None, width=100) as driven:
        await press(driven, "T")
        assert isinstance(driven.app.screen, ThemesScreen)
        await press(driven, "j", "enter")
        assert driven.app.theme != "night"
        assert driven.app.theme in said(driven)
        assert driven.app.screen.query_one("#error").has_class("-told")
        await press(driven, "question_mark")
        assert isinstance(driven.app.screen, HelpScreen)
        for told in ("1 … 9", "Paste articles", "Choose a theme", "Del Backspace", "q Ctrl+Q Esc"):
            assert told in listed(driven)
        assert "contradiction" not in listed(driven)
        await press(driven, *"theme")
        assert "Paste" not in listed(driven)
        await press(driven, "escape", "escape")
        assert isinstance(driven.app.screen, StoriesScreen)
        await palette(driven, "Open ferry")
        await at_rest(driven)
        assert driven.now.story == "ferry"


async def test_the_chosen_line_is_seen_in_every_theme_that_is_passed_over(story: Path) -> None:
    await left_once(story)
    async with application(None) as driven:
        choices = driven.app.screen.query_one(OptionList)
        await press(driven, "T")
        for _ in SHIPPED:
            await press(driven, "j")
            assert choices.has_class("-terminal") == driven.app.current_theme.ansi
        await press(driven, "escape")
        assert driven.app.theme == "night"
        assert not choices.has_class("-terminal")


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (140, 45)])
async def test_the_keys_of_the_list_fit_every_size(size: tuple[int, int]) -> None:
    async with application(None, width=size[0], height=size[1]) as driven:
        keys = driven.app.screen.query_one("#keys", Static)
        assert len(said(driven, "keys")) <= size[0]
        assert "? keys" in said(driven, "keys")
        assert keys.size.height == 1


async def test_the_hint_that_was_put_away_does_not_come_back_with_another_story(story: Path) -> None:
    await left_once(story)
    async with application(None) as driven:
        driven.app.opened = driven.app.opened._replace(with_hint=True)
        await press(driven, "1")
        assert driven.screen.query("FirstHint")
        await press(driven, "escape")
        await to_the_choice(driven, "q")
        await press(driven, "1")
        assert not driven.screen.query("FirstHint")


async def test_whatever_is_pressed_between_stories_nothing_breaks(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await left_once(story, another(tmp_path))
    monkeypatch.setattr(ParallaxApp, "exit", lambda *given, **how: None)
    keys = [
        "1",
        "2",
        "enter",
        "q",
        "escape",
        "T",
        "question_mark",
        "ctrl+p",
        "j",
        "J",
        "v",
        "r",
        "t",
        "w",
        "f5",
    ]
    chance = Random(5)
    async with application(None) as driven:
        for _ in range(150):
            if isinstance(driven.app.screen, ReadingScreen) and chance.random() < 0.1:
                driven.app.screen.action_command("another-story")
            else:
                await driven.pilot.press(chance.choice(keys))
            assert driven.app._exception is None
            assert len(driven.app.screen_stack) <= 3
        await at_rest(driven)
        assert driven.app._exception is None
    assert {one.story for one in Bookmarks().latest(9)} == {"ferry", "other"}
