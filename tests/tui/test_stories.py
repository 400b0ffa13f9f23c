"""The choice of stories where none was named: what was left, a folder, pasting, the sample."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
from textual.widgets import Input, Static, TextArea

from reader.review.bookmarks import Bookmarks
from reader.sources.pasted import Pasted
from reader.tui.screens.folder import FolderScreen
from reader.tui.screens.paste import PasteScreen
from reader.tui.screens.reading import ReadingScreen
from reader.tui.screens.stories import StoriesScreen
from reader.tui.widgets.choices import Choices
from tests.tui.driver import Driven
from tests.tui.story_files import SENTENCES, application, at_rest, members, reading, written

FERRY = "Ferry aground at Skarv\n\nThe ferry ran aground off Skarv.\n"
STRANDED = "Skarv ferry stranded\n\nOff Skarv the ferry went aground.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return written(tmp_path / "ferry")


def lines(driven: Driven) -> list[str]:
    """The choices, each on one line."""
    choices = driven.app.screen.query_one(Choices)
    return [" / ".join(str(option.prompt).split("\n")) for option in choices.options]


def said(driven: Driven, name: str = "error") -> str:
    return str(driven.app.screen.query_one(f"#{name}", Static).content)


async def press(driven: Driven, *keys: str) -> None:
    await driven.press(*keys)
    await at_rest(driven)


async def paste(driven: Driven, text: str) -> None:
    driven.app.post_message(events.Paste(text))
    await driven.pilot.pause()


async def test_who_has_no_story_yet_is_offered_a_folder_pasting_and_the_sample() -> None:
    async with application(None) as driven:
        assert [line.split("  ")[0] for line in lines(driven)] == ["o", "p", "s"]
        await press(driven, "s")
        assert len(driven.now.sources) == 5
        assert driven.place.fact is None


async def test_a_story_that_was_left_is_told_and_opens_at_its_place(story: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J", "J", "r", "q")
    async with application(None) as driven:
        first = lines(driven)[0]
        assert "ferry" in first
        assert "columns, fact 2 of 5 · 4 of 5 facts open" in first
        assert "A Ferry aground" in first
        await press(driven, "enter")
        assert members(driven) == list(SENTENCES["tide"])
        assert "✓ confirmed" in "".join(driven.pane)


async def test_a_digit_opens_a_story_and_delete_takes_it_from_the_list(story: Path, tmp_path: Path) -> None:
    other = written(tmp_path / "other")
    (other / "b.txt").write_text(FERRY, "utf-8")
    for folder in (story, other):
        async with reading(folder) as driven:
            await driven.press("J", "q")
    async with application(None) as driven:
        assert ["ferry" in lines(driven)[1], "other" in lines(driven)[0]] == [True, True]
        await press(driven, "delete")
        assert [one.story for one in Bookmarks().latest(9)] == ["ferry"]
        await press(driven, "7")
        assert isinstance(driven.app.screen, StoriesScreen)
        await press(driven, "1")
        assert driven.now.story == "ferry"


async def test_a_story_whose_files_are_gone_says_so_and_opens_nothing(story: Path, tmp_path: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J", "q")
    story.rename(tmp_path / "moved")
    async with application(None) as driven:
        assert "no longer at" in lines(driven)[0]
        await press(driven, "enter")
        assert "does not exist" in said(driven)
        assert not [one for one in driven.app.screen_stack if isinstance(one, ReadingScreen)]


async def test_a_folder_is_gone_through_and_its_articles_are_read(story: Path, tmp_path: Path) -> None:
    (story / "empty.txt").write_text("\n", "utf-8")
    (story / "map.png").write_bytes(b"\x89PNG")
    async with application(None) as driven:
        await press(driven, "o")
        assert isinstance(driven.app.screen, FolderScreen)
        assert "ferry/" in "".join(lines(driven))
        while driven.app.screen.query_one(Choices).highlighted_option.id != "into0":  # type: ignore[union-attr]
            await driven.press("j")
        await press(driven, "enter")
        listed = lines(driven)
        assert "Read these 2 articles" in listed[0]
        assert "✓ A Ferry aground at Skarv /      no outlet named · no date · 27 words" in listed[1]
        assert "empty.txt is empty: it holds no words." in listed[3]
        assert "map.png is of no kind that is read" in listed[-1]
        await press(driven, "j", "enter")
        assert "✓ A Skarv ferry stranded" in lines(driven)[1]
        await press(driven, "o")
        assert "Two articles are needed" in said(driven, "said")
        await press(driven, "enter", "o")
        assert [Path(one.path).name for one in driven.now.sources] == ["b.txt", "c.txt"]


async def test_a_whole_folder_is_opened_as_a_folder(story: Path) -> None:
    async with application(None) as driven:
        await press(driven, "o", "slash")
        line = driven.app.screen.query_one(Input)
        line.value = str(tmp := story / "b.txt")
        assert tmp.exists()
        await press(driven, "enter")
        await press(driven, "enter")
        assert driven.screen.articles.paths == (str(story),)
    async with application(None) as driven:
        await press(driven, "o")
        assert driven.app.screen.query_one(Input).value == str(story)


async def test_a_path_that_is_none_is_told_and_escape_leads_back(story: Path) -> None:
    async with application(None) as driven:
        await press(driven, "o", "slash")
        driven.app.screen.query_one(Input).value = "/no/such/folder"
        await press(driven, "enter")
        assert said(driven, "said") == "There is no folder /no/such/folder."
        await press(driven, "escape", "h", "escape")
        assert isinstance(driven.app.screen, StoriesScreen)


async def test_articles_are_pasted_one_after_another_and_read() -> None:
    async with application(None) as driven:
        await press(driven, "p", "ctrl+n")
        assert said(driven) == "Paste an article first."
        await paste(driven, FERRY)
        await press(driven, "ctrl+s")
        assert said(driven) == "Two articles are needed: Ctrl+N begins the next."
        await press(driven, "ctrl+n")
        await paste(driven, STRANDED)
        await press(driven, "ctrl+p")
        assert driven.app.screen.query_one(TextArea).text == FERRY
        await press(driven, "shift+tab")
        driven.app.screen.query_one(Input).value = "The ferry"
        await press(driven, "enter", "ctrl+s")
        assert (driven.now.story, len(driven.now.sources)) == ("The ferry", 2)
        assert Pasted("The ferry").text(2) == STRANDED


async def test_what_was_pasted_is_kept_however_the_program_is_left() -> None:
    async with application(None) as driven:
        await press(driven, "p")
        await paste(driven, FERRY)
        driven.app.exit()
    async with application(None) as driven:
        assert "go on with “pasted " in "".join(lines(driven))
        await press(driven, "p")
        assert said(driven, "said").startswith("Article 2: 0 words · 1 kept in ")
        await paste(driven, STRANDED)
        await press(driven, "escape", "p", "ctrl+p", "ctrl+p")
        assert isinstance(driven.app.screen, PasteScreen)
        assert driven.app.screen.query_one(TextArea).text == FERRY
        await press(driven, "ctrl+s")
        assert len(driven.now.sources) == 2


async def test_a_name_that_is_taken_is_told_and_nothing_is_overwritten() -> None:
    Pasted("The storm").keep(1, "A storm.")
    async with application(None) as driven:
        await press(driven, "p")
        await paste(driven, FERRY)
        await press(driven, "shift+tab")
        driven.app.screen.query_one(Input).value = "The storm"
        await press(driven, "enter")
        assert "The storm" in said(driven)
        assert Pasted("The storm").text(1) == "A storm."


async def test_hostile_text_is_shown_as_text(tmp_path: Path) -> None:
    hostile = written(tmp_path / "odd")
    (hostile / "b.txt").write_text("Red \x1b[31m [b]title[/b]\n\nThe ferry ran aground.\n", "utf-8")
    async with reading(hostile) as driven:
        await driven.press("J", "q")
    async with application(None) as driven:
        assert "[b]title[/b]" in lines(driven)[0]
        assert "\x1b" not in lines(driven)[0]
        await press(driven, "p")
        await paste(driven, "half \x1b[31m a text")
        await press(driven, "ctrl+n")
        [kept] = (Pasted(driven.app.screen.query_one(Input).value),)
        assert "\x1b" not in kept.text(1)


@pytest.mark.parametrize("theme", ["night", "terminal", "high-contrast"])
async def test_the_chosen_line_stands_on_another_ground(theme: str) -> None:
    async with application(None, theme=theme) as driven:
        choices = driven.app.screen.query_one(Choices)
        grounds = []
        for row in range(2):
            styles = [segment.style for segment in choices.render_line(row)]
            grounds.append({style.bgcolor for style in styles if style is not None})
        assert grounds[0].isdisjoint(grounds[1])


@pytest.mark.parametrize("size", [(60, 20), (200, 60)])
async def test_every_size_shows_the_way_out(size: tuple[int, int], story: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J", "q")
    async with application(None, width=size[0], height=size[1]) as driven:
        assert "quit" in said(driven, "keys")
        for key in ("o", "p"):
            await press(driven, key)
            assert "back" in said(driven, "keys")
            await driven.resize(size[0] + 5, size[1])
            await press(driven, "escape")
        await press(driven, "q")
        assert driven.app.return_code == 0
