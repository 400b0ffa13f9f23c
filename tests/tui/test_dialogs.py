"""What opens over the screen: the find line, the export line, help, themes, the palette."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console
from textual.command import CommandPalette
from textual.events import Paste
from textual.geometry import Region
from textual.widgets import Input, Label, OptionList, Static

from reader.cli.filtered import filtered
from reader.export.write import render
from reader.filter.find import find
from reader.settings.shipped_themes import SHIPPED
from reader.tui.key_list import key_list
from reader.tui.place import View
from reader.tui.screens.help import HelpScreen
from reader.tui.screens.themes import ThemesScreen
from reader.tui.widgets.prompt_line import PromptLine
from tests import makers
from tests.tui.driver import Driven, opened
from tests.tui.stories import comparison, passage_id, sources, story


def typed(driven: Driven) -> str:
    """What stands on the input line."""
    return driven.screen.query_one(PromptLine).query_one(Input).value


async def wait_for_work(driven: Driven) -> None:
    await driven.app.workers.wait_for_complete()
    await driven.pilot.pause()


# -- find ----------------------------------------------------------------------------------------


async def test_words_are_found_while_they_are_typed_and_counted_by_column() -> None:
    async with opened() as driven:
        await driven.press("slash", *"gates")
        told = driven.screen.query_one("#count").render()
        counts = [(s.id, len(find([s], "gates"))) for s in sources()]
        assert str(told) == "  ".join(f"{siglum} {count}" for siglum, count in counts if count)
        assert driven.place.query == "gates"


async def test_the_first_place_is_shown_while_it_is_typed_and_escape_goes_back() -> None:
    async with opened(height=24) as driven:
        await driven.press("c", "J")
        before = driven.now
        await driven.press("v", "slash")
        for letter in "second":
            await driven.press(letter)
        first = find(sources(), "second")[0]
        assert driven.place.passage == first.passage
        assert any("second" in row for row in driven.text(driven.place.focused))
        await driven.press("escape", "V")
        assert driven.place.fact == before.place.fact
        assert driven.place.trail == before.place.trail


async def test_enter_goes_to_the_first_hit_and_n_to_the_next() -> None:
    async with opened() as driven:
        await driven.press("slash", *"crates", "enter")
        hits = find(sources(), "crates")
        assert driven.place.passage == hits[0].passage
        assert driven.status == f"“crates”: 1 of {len(hits)}; n goes to the next."
        assert any("crates" in row for row in driven.text("C"))
        await driven.press("n")
        assert driven.place.passage == hits[1].passage
        assert driven.misdrawn() == []


async def test_escape_leaves_the_place_and_forgets_the_words() -> None:
    async with opened() as driven:
        await driven.press("c", "slash", *"crates", "escape")
        assert driven.place.fact == "F2"
        assert driven.place.query == ""
        assert not driven.screen.query(PromptLine)
        await driven.press("J")
        assert driven.place.fact == "F3"


async def test_words_that_stand_nowhere_are_said_to() -> None:
    async with opened() as driven:
        await driven.press("slash", *"zebra")
        assert str(driven.screen.query_one("#count").render()) == "nowhere"
        await driven.press("enter")
        assert driven.status == "“zebra” stands in no column."


async def test_a_hit_in_a_folded_line_is_opened_and_shown() -> None:
    async with opened() as driven:
        await driven.press("slash", *"Runa Feldt", "enter")
        assert driven.place.passage == passage_id("A", "By Runa")
        assert any("By Runa Feldt" in row for row in driven.text("A"))
        assert driven.misdrawn() == []


async def test_keys_of_the_screen_are_letters_on_the_line() -> None:
    async with opened() as driven:
        before = driven.place.focused
        await driven.press("slash", *"qJx?123", "right_square_bracket", "left_square_bracket", "space", "T")
        assert typed(driven) == "qJx?123][ T"
        assert driven.place.focused == before
        await driven.press("tab", "up", "pageup", "ctrl+s", "f1")
        assert driven.app.screen is driven.screen
        assert typed(driven) == "qJx?123][ T"


async def test_the_line_is_opened_once() -> None:
    async with opened() as driven:
        await driven.press("slash")
        driven.screen.action_command("find")
        await driven.pilot.pause()
        assert len(driven.screen.query(PromptLine)) == 1


async def test_what_is_pasted_cannot_reach_the_terminal_as_a_command() -> None:
    async with opened() as driven:
        await driven.press("slash")
        driven.screen.query_one(PromptLine).query_one(Input).post_message(Paste("\x1b[2J\u202ezebra"))
        await driven.pilot.pause()
        strips = driven.screen.query_one(PromptLine).query_one(Input).render_lines(Region(0, 0, 60, 1))
        assert "\x1b" not in strips[0].text
        await driven.press("enter")
        assert "␛[2J\ufffdzebra" in driven.status


# -- export --------------------------------------------------------------------------------------


async def write_to(driven: Driven, path: str) -> None:
    await driven.press("w", "ctrl+u")
    driven.screen.query_one(PromptLine).query_one(Input).value = path
    await driven.press("enter")
    await wait_for_work(driven)


@pytest.mark.parametrize("suffix", [".md", ".json", ".txt"])
async def test_the_summary_is_written_in_the_format_of_the_suffix(tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"summary{suffix}"
    async with opened(200, 40) as driven:
        await write_to(driven, str(target))
        assert driven.status == f"The summary is in {target}."
    written = target.read_text("utf-8")
    assert "The Osmund barrier" in written
    assert (suffix == ".json") == written.startswith("{")
    if suffix == ".json":
        assert len(json.loads(written)["groups"]) == 9


async def test_the_name_offered_is_free(tmp_path: Path) -> None:
    (tmp_path / "the-osmund-barrier.md").write_text("mine", "utf-8")
    async with opened() as driven:
        await driven.press("w")
        assert typed(driven) == "the-osmund-barrier-2.md"
        await driven.press("enter")
        await wait_for_work(driven)
    assert (tmp_path / "the-osmund-barrier.md").read_text("utf-8") == "mine"
    assert (tmp_path / "the-osmund-barrier-2.md").is_file()


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("nowhere/summary.md", "there is no folder nowhere"),
        ("folder", "folder is a folder"),
        ("~nobody-of-that-name/x.md", "cannot be written"),
        ("n" * 300 + ".md", "cannot be written"),
    ],
    ids=["no such folder", "a folder", "the home of nobody", "a name too long"],
)
async def test_what_cannot_be_written_is_one_sentence(tmp_path: Path, path: str, said: str) -> None:
    (tmp_path / "folder").mkdir()
    async with opened(500, 40) as driven:
        await write_to(driven, path)
        assert said in driven.status
        assert driven.status.count(".") >= 1
        await driven.press("J")
        assert driven.place.fact == "F1"
    assert sorted(tmp_path.iterdir()) == [tmp_path / "folder", tmp_path / "home"]


async def exported(driven: Driven, target: Path, *keys: str) -> str:
    """What is in the file once it was written, the line left with these keys."""
    await driven.press("w", "ctrl+u")
    driven.screen.query_one(PromptLine).query_one(Input).value = str(target)
    await driven.press(*keys, "enter")
    await wait_for_work(driven)
    return " ".join(target.read_text("utf-8").split()).replace("\\", "")


async def test_with_a_filter_only_what_passes_is_written_unless_tab_asks_for_everything(
    tmp_path: Path,
) -> None:
    async with opened(140, 40) as driven:
        await driven.press("w")
        assert not driven.screen.query("#what")
        await driven.press("escape", "t", *"relation:contradiction", "enter", "w")
        assert said_under(driven) == "only what the filter shows (2 of 9 facts) · Tab: all"
        await driven.press("escape")
        told = "Only the facts that pass the filter “relation:contradiction” are here: 2 of 9."
        assert told in await exported(driven, tmp_path / "some.md")
        assert "the filter" not in await exported(driven, tmp_path / "all.md", "tab")
        await driven.press("w", "tab")
        assert said_under(driven) == "all 9 facts · Tab: only what the filter shows"
        await driven.press("tab", "escape")
        some = json.loads(await exported(driven, tmp_path / "some.json"))
        assert [group["relation"] for group in some["groups"]] == ["contradiction"] * 2
        assert some["generator"]["filter"] == "relation:contradiction"
    by_command = filtered(comparison(), "relation:contradiction")
    assert (tmp_path / "some.md").read_text("utf-8") == render(by_command, format_name="md")


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (140, 45)])
async def test_what_is_written_is_told_in_full_at_every_size(size: tuple[int, int]) -> None:
    async with opened(*size) as driven:
        await driven.press("t", *"relation:contradiction", "enter", "w")
        assert len(said_under(driven)) + 2 <= size[0]
        assert driven.screen.query_one(PromptLine).region.bottom == size[1]


async def test_escape_writes_nothing(tmp_path: Path) -> None:
    async with opened() as driven:
        await driven.press("w", "escape")
        await wait_for_work(driven)
    assert sorted(tmp_path.iterdir()) == [tmp_path / "home"]


def said_under(driven: Driven) -> str:
    """What the row under the line says."""
    return str(driven.screen.query_one("#what", Label).render())


# -- help ----------------------------------------------------------------------------------------


def listed(driven: Driven) -> str:
    """What the list of keys says."""
    screen = driven.app.screen
    console = Console(width=200, file=StringIO())
    with console.capture() as captured:
        for part in screen.query(".list").results(Static):
            console.print(part.content)
    return captured.get()


@pytest.mark.parametrize("close", ["escape", "question_mark", "enter", "f1"])
async def test_help_opens_over_the_screen_and_closes(close: str) -> None:
    async with opened(80, 24) as driven:
        await driven.press("question_mark", "down", "pagedown", "up")
        assert isinstance(driven.app.screen, HelpScreen)
        await driven.press(close)
        assert driven.app.screen is driven.screen


async def test_help_shows_what_does_something_here_and_finds_what_does_something_elsewhere() -> None:
    async with opened(80, 24) as driven:
        await driven.press("question_mark")
        assert "Scroll the columns together or apart" in listed(driven)
        assert "Sort the facts another way" not in listed(driven)
        await driven.press(*"sort the")
        assert "In other views" in listed(driven)
        assert "Sort the facts another way" in listed(driven)
        assert "Scroll the columns" not in listed(driven)
        await driven.press("escape", *"zebra")
        assert listed(driven).strip() == "No key and no command is called that."
        await driven.press("escape", "escape")
        assert driven.app.screen is driven.screen
        assert driven.place.fact is None


async def test_help_finds_a_command_by_its_key() -> None:
    async with opened(200, 60) as driven:
        await driven.press("question_mark", "c")
        assert "Next, previous contradiction" in listed(driven)
        assert "Scroll" not in listed(driven)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (140, 45), (300, 80)])
async def test_every_key_that_is_live_is_listed_at_every_size(size: tuple[int, int]) -> None:
    async with opened(*size) as driven:
        await driven.press("question_mark")
        told = listed(driven)
        for section in key_list(driven.screen.keys, view=driven.place.view):
            assert section.title in told
            assert all(row.does in told for row in section.rows)


# -- themes --------------------------------------------------------------------------------------


async def test_a_theme_is_shown_as_it_is_passed_over_and_taken_with_enter() -> None:
    names = [theme.name for theme in SHIPPED]
    async with opened() as driven:
        await driven.press("T")
        assert isinstance(driven.app.screen, ThemesScreen)
        options = driven.app.screen.query_one(OptionList)
        assert options.highlighted == names.index("night")
        await driven.press("j")
        shown = names[names.index("night") + 1]
        assert driven.app.theme == shown
        await driven.press("enter")
        assert driven.app.theme == shown
        assert driven.app.screen is driven.screen
        assert driven.misdrawn() == []


@pytest.mark.parametrize("leave", ["escape", "q", "T"])
async def test_leaving_the_themes_brings_the_old_one_back(leave: str) -> None:
    async with opened() as driven:
        await driven.press("T", "k", leave)
        assert driven.app.theme == "night"
        assert driven.app.screen is driven.screen


async def test_a_theme_of_the_users_own_is_offered_and_a_broken_one_named(home: Path) -> None:
    shipped = Path(__file__).resolve().parents[2] / "themes" / "night.yaml"
    if not shipped.is_file():
        pytest.skip("the themes are not here")
    folder = home / "parallax-reader" / "themes"
    folder.mkdir(parents=True)
    (folder / "dusk.yaml").write_text(shipped.read_text("utf-8").replace("night", "dusk", 1), "utf-8")
    (folder / "torn.yaml").write_text("name: [torn\n", "utf-8")
    async with opened() as driven:
        await driven.press("T")
        options = driven.app.screen.query_one(OptionList)
        assert options.get_option("dusk") is not None
        told = " ".join(str(widget.render()) for widget in driven.app.screen.query("Static"))
        assert "torn.yaml" in told


# -- palette -------------------------------------------------------------------------------------


async def palette(driven: Driven, words: str) -> None:
    """Type into the palette and run what it offers first."""
    await driven.press("ctrl+p")
    assert isinstance(driven.app.screen, CommandPalette)
    driven.app.screen.query_one(Input).value = words
    for _ in range(20):
        await driven.pilot.pause(0.05)
        options = driven.app.screen.query_one(OptionList)
        if options.option_count and options.highlighted is not None:
            break
    await driven.press("enter")
    await driven.pilot.pause(0.05)
    if isinstance(driven.app.screen, CommandPalette):
        await driven.press("enter")
    await driven.pilot.pause(0.05)


async def test_the_palette_runs_a_command_by_its_name() -> None:
    async with opened() as driven:
        await palette(driven, "next view")
        assert driven.place.view is View.FACTS


async def test_the_palette_suspends_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    suspended: list[bool] = []
    async with opened() as driven:
        monkeypatch.setattr(driven.app, "action_suspend_process", lambda: suspended.append(True))
        await palette(driven, "suspend the program")
        assert suspended == [True]


async def test_the_palette_goes_to_a_fact_by_its_gist() -> None:
    async with opened() as driven:
        await palette(driven, "F6 the barrier as a wall")
        assert driven.place.fact == "F6"


async def test_a_gist_that_looks_like_markup_is_text_in_the_palette() -> None:
    one = makers.source("Gate [/x] and [bold]shut[/] [sic]", id="A")
    other = makers.source("The same.", id="B")
    made = makers.comparison(one, other, links=[makers.link("A1", "B1")])
    told = story()._replace(sources=(one, other))
    async with opened(story=told, compare=lambda: made) as driven:
        await palette(driven, "F1 Gate")
        assert driven.place.fact == "F1"
