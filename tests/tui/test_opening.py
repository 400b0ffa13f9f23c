"""With what the screen opens, and how it says what is wrong with the settings."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.widgets import Input

from reader.errors import ReaderError
from reader.settings.remembered import remember, remembered
from reader.settings.settings import Settings
from reader.settings.settings_file import read_settings
from reader.settings.shipped_themes import SHIPPED
from reader.tui.opening import HINT, THEME, opening
from reader.tui.place import View
from reader.tui.widgets.first_hint import FirstHint
from reader.tui.widgets.prompt_line import PromptLine
from tests.ends import ends
from tests.settings.test_theme_file import theme_file
from tests.tui.driver import Driven, opened


def configured(home: Path, text: str) -> Settings:
    folder = home / "parallax-reader"
    folder.mkdir(exist_ok=True)
    (folder / "config.yaml").write_text(text, "utf-8")
    return read_settings()


def own_theme(home: Path, **colours: str | None) -> Path:
    """A theme of the user's own called “slate”."""
    path = home / "parallax-reader" / "themes" / "slate.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(theme_file(name="slate", **colours), "utf-8")
    return path


# -- what it comes to ----------------------------------------------------------------------------


def test_the_command_line_comes_before_the_configuration_and_that_before_the_last_choice() -> None:
    remember(THEME, "daylight")
    assert opening(Settings()).theme.name == "daylight"
    assert opening(Settings(theme="foolscap")).theme.name == "foolscap"
    assert opening(Settings(theme="foolscap"), theme="lamplight").theme.name == "lamplight"


@pytest.mark.parametrize(
    ("told", "theme"),
    [
        ({"TERM": "xterm-256color"}, "night"),
        ({"TERM": "xterm-kitty"}, "night"),
        ({"TERM": "xterm", "COLORTERM": "truecolor"}, "night"),
        ({"TERM": "xterm"}, "terminal"),
        ({"TERM": "linux"}, "terminal"),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": "1"}, "terminal"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows tells nothing of its colours")
def test_without_any_choice_it_is_what_fits_the_terminal(
    monkeypatch: pytest.MonkeyPatch, told: dict[str, str], theme: str
) -> None:
    for name in ("TERM", "COLORTERM", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    assert opening(Settings()).theme.name == theme
    assert opening(Settings(theme="night")).theme.name == "night"


def test_a_theme_that_is_not_there_is_an_error_only_on_the_command_line() -> None:
    found = opening(Settings(theme="nihgt"))
    assert found.theme.name == "night"
    assert found.notices[0].startswith("config.yaml: There is no theme “nihgt”. Themes: newsprint, ")
    with pytest.raises(ReaderError, match="There is no theme “nihgt”"):
        opening(Settings(), theme="nihgt")


def test_a_remembered_theme_that_is_gone_is_said_and_left() -> None:
    remember(THEME, "slate")
    found = opening(Settings())
    assert found.theme.name == "night"
    assert "There is no theme “slate”" in found.notices[0]


@pytest.mark.parametrize(("value", "still"), [("1", True), ("yes", True), ("0", False), ("", False)])
def test_the_environment_can_ask_for_reduced_motion(
    monkeypatch: pytest.MonkeyPatch, value: str, still: bool
) -> None:
    monkeypatch.setitem(os.environ, "REDUCE_MOTION", value)
    assert opening(Settings()).reduced_motion is still


@pytest.mark.parametrize("asked", [{"settings": Settings(reduced_motion=True)}, {"reduced_motion": True}])
def test_the_configuration_and_the_command_line_can_ask_for_reduced_motion(asked: dict[str, object]) -> None:
    given = {"settings": Settings(), **asked}
    assert opening(**given).reduced_motion  # type: ignore[arg-type]


# -- on the screen -------------------------------------------------------------------------------


async def test_remapped_keys_call_their_commands_and_the_old_ones_nothing(home: Path) -> None:
    settings = configured(home, "keys: {next-fact: [m, ']m'], view-facts: '\\v', help: h, column-left: []}\n")
    async with opened(settings=settings) as driven:
        await driven.press("J")
        assert driven.place.fact is None
        await driven.press("m")
        assert driven.place.fact == "F1"
        await driven.press("right_square_bracket", "m")
        assert driven.place.fact == "F2"
        await driven.press("backslash", "v")
        assert driven.place.view is View.FACTS
        assert "m K fact" in driven.status
        assert driven.status.endswith("h keys")


async def test_a_remap_changes_no_letter_that_is_typed(home: Path) -> None:
    async with opened(settings=configured(home, "keys: {next-fact: m}\n")) as driven:
        await driven.press("slash", "m")
        assert driven.place.fact is None
        assert driven.screen.query_one(PromptLine).query_one(Input).value == "m"


async def test_what_is_wrong_is_said_at_the_start_until_a_key_is_pressed(home: Path) -> None:
    settings = configured(home, "engin: vectors\nkeys:\n  next-fact: K\n  find: m\n")
    async with opened(200, 40, settings=settings) as driven:
        several = "2 mistakes in the settings (“reader keys --check”): "
        assert driven.status.startswith(f"{several}config.yaml, line 1, column 1: unknown key “engin”.")
        await driven.press("m", "escape", "J")
        assert driven.place.fact == "F1"
        assert "config.yaml" not in driven.status


async def test_the_theme_chosen_is_remembered() -> None:
    names = [theme.name for theme in SHIPPED]
    async with opened() as driven:
        await driven.press("T", "j", "enter")
        chosen = names[names.index("night") + 1]
        assert driven.status == f"{chosen}, from now on."
    assert remembered(THEME) == chosen
    assert opening(Settings()).theme.name == chosen


async def test_a_theme_that_is_only_looked_at_is_not_remembered() -> None:
    async with opened() as driven:
        await driven.press("T", "j", "escape")
    assert remembered(THEME) is None


async def test_where_the_configuration_names_a_theme_another_lasts_until_the_end(home: Path) -> None:
    async with opened(settings=configured(home, "theme: night\n")) as driven:
        await driven.press("T", "j", "enter")
        assert "until you leave: config.yaml names another theme" in driven.status
    assert remembered(THEME) is None


async def test_a_change_of_the_users_theme_is_drawn_and_a_mistake_told(home: Path) -> None:
    path = own_theme(home)
    async with opened(160, 40, settings=configured(home, "theme: slate\n")) as driven:
        assert driven.app.colours.colours.text == "#808080"
        path.write_text(theme_file(name="slate", text='"#ffeedd"'), "utf-8")
        driven.app.look_at_theme()
        await driven.pilot.pause()
        assert driven.app.colours.colours.text == "#ffeedd"
        assert colour_of_text(driven) == "#ffeedd"
        path.write_text("name: [\n", "utf-8")
        driven.app.look_at_theme()
        assert driven.status.startswith("The theme stays as it was: ")
        assert driven.app.colours.colours.text == "#ffeedd"
        own_theme(home, text='"#eeffdd"')
        driven.app.look_at_theme()
        await driven.pilot.pause()
        assert colour_of_text(driven) == "#eeffdd"
        assert "slate" not in driven.status


async def test_the_file_of_the_users_theme_is_looked_at_by_itself(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.tui.app.LOOK_EVERY", 0.01)
    path = own_theme(home)
    with ends():
        async with opened(settings=configured(home, "theme: slate\n")) as driven:
            path.write_text(theme_file(name="slate", text='"#ffeedd"'), "utf-8")
            while driven.app.colours.colours.text != "#ffeedd":
                await driven.pilot.pause(0.02)


def colour_of_text(driven: Driven) -> str:
    """In which colour the articles stand there."""
    style = driven.screen.paints("text")
    assert style.color is not None
    return style.color.name


async def test_reduced_motion_reaches_what_moves(home: Path) -> None:
    async with opened(settings=configured(home, "reduced_motion: true\n")) as driven:
        assert driven.app.animation_level == "none"
        await driven.press("slash")
        assert not driven.screen.query_one(PromptLine).query_one(Input).cursor_blink


# -- the hint of the first run -------------------------------------------------------------------


async def test_the_hint_is_put_away_for_good(home: Path) -> None:
    settings = Settings()
    async with opened(80, 24, settings=settings) as driven:
        rows = driven.rows(driven.screen.query_one(FirstHint))
        assert len(rows) == 3
        assert all(len(row) == 80 for row in rows)
        assert "Esc put these lines away" in rows[2]
        await driven.press("J")
        assert driven.screen.query(FirstHint)
        await driven.press("escape")
        assert not driven.screen.query(FirstHint)
        assert driven.place.fact == "F1"
    assert remembered(HINT) is not None
    async with opened(80, 24, settings=settings) as driven:
        assert not driven.screen.query(FirstHint)


async def test_a_click_puts_the_hint_away() -> None:
    async with opened(60, 20, settings=Settings()) as driven:
        await driven.click(driven.screen.query_one(FirstHint), 5, 1)
        assert not driven.screen.query(FirstHint)


async def test_the_hint_tells_the_keys_as_they_are_now(home: Path) -> None:
    settings = configured(home, "keys: {help: F9, next-fact: m}\n")
    async with opened(80, 24, settings=settings) as driven:
        rows = driven.rows(driven.screen.query_one(FirstHint))
        assert "m K from fact to fact" in rows[0]
        assert "F9 every key" in rows[2]


async def test_a_key_that_does_nothing_in_this_view_says_where_it_does() -> None:
    async with opened() as driven:
        before = driven.place
        await driven.press("S")
        assert driven.place == before
        assert driven.status == "“Sort the facts another way” is for the view of the facts."
        await driven.press("v", "z")
        assert driven.status == "“Fold boilerplate, all in no fact, nothing” is for the view of the columns."
