"""Every key of every command on the running screen, against the command as a function."""

from __future__ import annotations

import pytest
from textual.command import CommandPalette

from reader.errors import ReaderError
from reader.tui.commands import CHORDS, COMMANDS
from reader.tui.commands.command import Command
from reader.tui.place import View
from reader.tui.reading import Reading
from reader.tui.requests import (
    AnotherStory,
    CompareByMeaning,
    Copy,
    Dialog,
    Leave,
    Open,
    OpenSource,
    ReadAgain,
    Say,
    Scroll,
)
from reader.tui.screens.help import HelpScreen
from reader.tui.screens.themes import ThemesScreen
from reader.tui.widgets.filter_line import FilterLine
from reader.tui.widgets.prompt_line import PromptLine
from reader.vocabulary import Comparison
from tests.tui.driver import Driven, opened

AS_PRESSED = {"]": "right_square_bracket", "[": "left_square_bracket", "\\": "backslash"}


async def check(driven: Driven, command: Command, keys: list[str]) -> None:
    """The keys do on the screen what the command does as a function."""
    before = driven.now
    outcome = command.run(before)
    await driven.press(*keys)
    if isinstance(outcome, Open):
        await check_opened(driven, outcome)
    elif isinstance(outcome, Reading):
        assert driven.now == outcome, keys
    elif isinstance(outcome, Say):
        assert driven.now == (outcome.reading or before), keys
        assert driven.screen.keys.told(outcome.sentence) in driven.status
    elif isinstance(outcome, Copy):
        assert driven.app.clipboard == outcome.text
        assert outcome.sentence in driven.status
    elif isinstance(outcome, OpenSource):
        assert "no file and no address" in driven.status
    else:
        assert isinstance(outcome, Scroll | CompareByMeaning | ReadAgain)
        assert driven.now == before
    assert driven.misdrawn() == [], keys


async def check_opened(driven: Driven, request: Open) -> None:
    if request.dialog is Dialog.PALETTE:
        assert isinstance(driven.app.screen, CommandPalette)
    elif request.dialog in (Dialog.HELP, Dialog.THEMES):
        wanted = HelpScreen if request.dialog is Dialog.HELP else ThemesScreen
        assert isinstance(driven.app.screen, wanted)
    elif request.dialog in (Dialog.NOTE, Dialog.GRADE_CLAIM, Dialog.GRADE_SOURCE, Dialog.ORPHANS):
        assert driven.app.screen is not driven.screen
    else:
        line = driven.screen.query_one(FilterLine if request.dialog is Dialog.FILTER else PromptLine)
        assert isinstance(line, FilterLine) or line.purpose == request.dialog
    await driven.press("escape")
    assert driven.app.screen is driven.screen
    assert not driven.screen.query("PromptLine, FilterLine")


@pytest.mark.parametrize("group", list(dict.fromkeys(command.group for command in COMMANDS)))
async def test_every_key_does_what_its_command_does(group: str) -> None:
    async with opened(140, 30) as driven:
        for command in COMMANDS:
            if command.group == group and not isinstance(command.run(driven.now), Leave | AnotherStory):
                if command.views:
                    await driven.press("backslash", str(list(View).index(command.views[0]) + 1))
                for key in command.keys:
                    await check(driven, command, [key])


async def test_every_chord_does_what_its_command_does() -> None:
    async with opened() as driven:
        for chord, command in CHORDS.items():
            await check(driven, command, [AS_PRESSED.get(key, key) for key in chord])


async def test_the_first_key_of_a_chord_is_shown_and_a_wrong_second_one_does_nothing() -> None:
    async with opened() as driven:
        await driven.press("right_square_bracket")
        assert driven.status == "] …"
        before = driven.now
        await driven.press("x")
        assert driven.now == before
        assert "…" not in driven.status
        await driven.press("J")
        assert driven.place.fact == "F1"


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_the_program_is_left(key: str) -> None:
    async with opened(80, 24) as driven:
        await driven.pilot.press(key)
        assert not driven.app.is_running or driven.app._exit


@pytest.mark.parametrize("key", ["j", "ctrl+d", "space"])
async def test_scrolling_down_moves_all_columns_alike(key: str) -> None:
    async with opened(80, 24) as driven:
        before = {siglum: driven.text(siglum) for siglum in "AB"}
        await driven.press(key)
        after = {siglum: driven.text(siglum) for siglum in "AB"}
        steps = set()
        for siglum in "AB":
            step = next(
                n for n in range(1, 24) if after[siglum][: len(before[siglum]) - n] == before[siglum][n:]
            )
            steps.add(step)
        assert len(steps) == 1
        await driven.press({"j": "k", "ctrl+d": "ctrl+u", "space": "b"}[key])
        assert {siglum: driven.text(siglum) for siglum in "AB"} == before


async def test_apart_only_the_focused_column_scrolls() -> None:
    async with opened(180, 24) as driven:
        before = {siglum: driven.text(siglum) for siglum in "AB"}
        await driven.press("s", "l", "j", "j")
        assert driven.text("A") == before["A"]
        assert driven.text("B")[:-2] == before["B"][2:]


async def test_the_end_shows_the_last_line_and_the_top_the_first() -> None:
    async with opened(80, 24) as driven:
        first = driven.text("A")
        await driven.press("G")
        assert any("line" in row and "boilerplate" in row for row in driven.text("A"))
        await driven.press("g")
        assert driven.text("A") == first


async def test_no_scrolling_loses_the_text_from_the_screen() -> None:
    async with opened(80, 24) as driven:
        await driven.press("G", *["space"] * 4, *["j"] * 5)
        assert any(any(driven.text(siglum)) for siglum in "AB")
        await driven.press("g", *["b"] * 4, *["k"] * 5)
        assert driven.text("A")[0].startswith("Tide barrier")


async def test_a_fact_stands_on_one_row_of_every_column() -> None:
    async with opened(180, 50) as driven:
        for _ in range(9):
            await driven.press("J")
            rows = driven.meeting_rows()
            assert len(set(rows.values())) == 1, (driven.place.fact, rows)
            assert -1 not in rows.values()


async def test_a_column_that_comes_in_view_stands_level_with_the_others() -> None:
    async with opened(80, 24) as driven:
        await driven.press("J", "J", "J")
        for key in "12345":
            await driven.press(key)
            rows = driven.meeting_rows()
            assert len(set(rows.values())) == 1, (key, rows)
            assert driven.misdrawn() == []


async def test_a_hidden_column_gives_its_room_to_the_others_and_gets_it_back() -> None:
    async with opened(180, 50) as driven:
        await driven.press("J", "J")
        for _ in range(3):
            await driven.press("x")
            assert driven.misdrawn() == []
            assert sum(column.width for column in driven.columns) >= 170
        await driven.press("X")
        assert len(driven.columns) == 5
        assert driven.misdrawn() == []


async def test_the_way_back_leads_to_where_the_reader_was() -> None:
    async with opened() as driven:
        await driven.press("J")
        first = driven.text("A")
        await driven.press("c", "c", "u", "backspace", "backspace", "backspace")
        assert driven.place.fact == "F1"
        assert driven.text("A") == first


async def test_the_signs_stand_in_the_margin_and_the_current_fact_is_fuller() -> None:
    async with opened(180, 50) as driven:
        signs = {mark[0].strip() for mark in driven.margin("A")}
        assert {"=", "≠", "≟", "⇄", "~", "→"} & signs == signs - {""}
        assert not any("█" in mark for mark in driven.margin("A"))
        await driven.press("c")
        assert [mark[0] for mark in driven.margin("A") if "█" in mark][:1] == ["≠"]


async def test_the_ruler_tells_where_facts_lie() -> None:
    async with opened(180, 50, compare=never) as waiting:
        assert set(waiting.ruler("A")) <= {" ", "░"}
    async with opened(180, 50) as driven:
        assert len(set(driven.ruler("A")) & set("▐╏║┊╎│")) >= 3
        await driven.press("J")
        assert "█" in driven.ruler("A")


def never() -> Comparison:
    """A comparison that cannot be made."""
    raise ReaderError("The articles cannot be compared.")


async def test_folding_leaves_only_what_is_in_facts() -> None:
    async with opened(180, 50) as driven:
        await driven.press("z")
        assert driven.status == "What is in no fact is folded."
        assert any("in no fact" in row for row in driven.text("A"))
        assert not any("slept in his office" in row for row in driven.text("A"))
        await driven.press("z")
        assert not any("▸" in row for row in driven.text("A"))
        await driven.press("G")
        assert any("© The Osmund Pilot" in row for row in driven.text("A"))


async def test_the_table_shows_the_fact_that_was_current_and_enter_leads_back() -> None:
    async with opened() as driven:
        await driven.press("c", "v")
        current = [row for row in driven.rows(driven.view) if "█" in row]
        assert "boats in the inner harbour" in current[0]
        await driven.press("enter")
        assert driven.place.view == "columns"
        assert driven.place.fact == "F2"
        assert len(set(driven.meeting_rows().values())) == 1


async def test_every_fact_of_the_table_can_be_stepped_to_and_seen() -> None:
    async with opened(80, 24) as driven:
        await driven.press("v")
        for _ in range(9):
            await driven.press("J")
            assert any("█" in row for row in driven.rows(driven.view)), driven.place.fact


async def test_the_pane_is_enlarged_and_folded() -> None:
    async with opened() as driven:
        await driven.press("J")
        heights = []
        for _ in range(3):
            heights.append(len(driven.pane))
            await driven.press("P")
        normal, large, folded = heights
        assert folded == 1 < normal < large
        assert len(driven.pane) == normal
