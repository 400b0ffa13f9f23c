"""The keys of every view that is a list, one application a view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.tui.commands import COMMANDS
from reader.tui.layout.block import MARGIN
from reader.tui.place import View
from reader.tui.reading import Reading
from reader.tui.requests import Dialog, Say, Scroll
from reader.tui.views import row_list
from reader.tui.views.row_list import BEING_MADE, HEAD, RowList
from reader.tui.widgets.prompt_line import PromptLine
from tests.tui.driver import Driven, opened
from tests.tui.stories import comparison

LISTS = [view for view in View if view is not View.COLUMNS]
in_each_list = pytest.mark.parametrize("view", LISTS)


def keys_of(view: View) -> tuple[str, str]:
    return "backslash", str(list(View).index(view) + 1)


def current(driven: Driven) -> list[str]:
    """The rows that are drawn as current."""
    return [row for row in driven.rows(driven.view) if row[MARGIN - 2] == "█"]


def listed(driven: Driven) -> RowList[object]:
    view = driven.view
    assert isinstance(view, RowList)
    return view


def first_row(driven: Driven, words: str) -> int:
    return next(n for n, row in enumerate(driven.rows(driven.view)) if words in row)


@in_each_list
async def test_the_keys_of_a_list(view: View) -> None:
    """Rows, facts, kinds, ways back, pages and searching: in turn, each checked on the screen."""
    async with opened(100, 30) as driven:
        await driven.press(*keys_of(view))
        assert driven.place.view is view
        assert current(driven) == []
        seen = []
        for _ in range(4):
            await driven.press("j")
            assert current(driven)
            seen.append((driven.place.fact, driven.place.passage, listed(driven)._at))
        assert len({at for _, _, at in seen}) == 4
        assert all(bool(fact) != bool(passage) for fact, passage, _ in seen)
        await driven.press("k")
        assert (driven.place.fact, driven.place.passage, listed(driven)._at) == seen[-2]
        for key, facts in (("c", {"F2", "F5", "F8"}), ("d", {"F4"}), ("f", {"F6"}), ("J", None), ("K", None)):
            await driven.press(key)
            assert driven.place.view is view
            assert facts is None or driven.place.fact in facts
        await driven.press("G")
        last = listed(driven)._at
        await driven.press("g")
        assert last is None or listed(driven)._at != last
        await driven.press("slash")
        assert driven.screen.query_one(PromptLine).purpose == Dialog.FIND
        await driven.press("escape")
        assert driven.place.view is view


@in_each_list
async def test_every_key_does_in_a_list_what_its_command_does(view: View) -> None:
    """What a key changes and says; scrolling chooses rows here, which is tested above."""
    async with opened(80, 24) as driven:
        await driven.press(*keys_of(view))
        for command in COMMANDS:
            if not command.is_live(view):
                continue
            for key in command.keys:
                outcome = command.run(driven.now)
                if not isinstance(outcome, (Reading, Say, Scroll)):
                    continue
                await driven.press(key)
                due = outcome.reading if isinstance(outcome, Say) else outcome
                if isinstance(due, Reading):
                    told = due.place.view, due.place.hidden, due.place.sort, due.place.pane, due.place.locked
                    place = driven.place
                    assert (place.view, place.hidden, place.sort, place.pane, place.locked) == told, key
                assert len(driven.rows(driven.view)) == driven.view.size.height, key
                if driven.place.view is not view:
                    await driven.press(*keys_of(view))


@in_each_list
async def test_enter_goes_to_the_passage_in_the_columns_and_the_list_keeps_its_place(view: View) -> None:
    async with opened(140, 40) as driven:
        await driven.press(*keys_of(view), "j", "j", "j")
        place, row = driven.place, current(driven)
        await driven.press("enter")
        assert driven.place.view is View.COLUMNS
        assert (driven.place.fact, driven.place.passage) == (place.fact, place.passage)
        assert any("█" in mark for mark in driven.margin(driven.place.focused))
        await driven.press(*keys_of(view))
        assert current(driven) == row


@in_each_list
async def test_scrolling_survives_another_view(view: View) -> None:
    async with opened(80, 24) as driven:
        await driven.press(*keys_of(view), "j", "space")
        listed(driven)._turn_to(3)
        listed(driven).redraw()
        rows = driven.rows(driven.view)
        await driven.press("v", "V")
        assert driven.rows(driven.view) == rows


@in_each_list
async def test_a_click_chooses_a_row_and_a_second_one_opens_it(view: View) -> None:
    async with opened(140, 40) as driven:
        await driven.press(*keys_of(view))
        block = next(n for n, one in enumerate(listed(driven)._sheet.blocks) if one.leads)
        lead = [lead for lead in listed(driven)._sheet.blocks[block].leads if lead.width][-1]
        before = driven.now
        await driven.click(driven.view, 10, 0)
        await driven.click(driven.view, 10, 1)
        assert driven.now == before
        at = lead.left + MARGIN, listed(driven)._sheet.first[block] + lead.top + HEAD
        await driven.click(driven.view, *at)
        assert driven.place.view is view
        assert driven.place.focused == lead.source
        assert driven.place.fact in lead.facts if lead.facts else driven.place.passage == lead.passage
        await driven.click(driven.view, *at)
        assert driven.place.view is View.COLUMNS
        assert driven.place.focused == lead.source


@in_each_list
async def test_a_filter_leaves_the_rows_of_its_facts(view: View) -> None:
    async with opened(140, 40) as driven:
        await driven.press(*keys_of(view))
        every = len(listed(driven)._sheet.blocks)
        driven.screen.reading = replace(driven.now, passing=frozenset({"F5"}))
        await driven.pilot.pause()
        blocks = [block for block in listed(driven)._sheet.blocks if block.leads]
        assert all("F5" in {fact for lead in block.leads for fact in lead.facts} for block in blocks)
        assert len(blocks) < every
        driven.screen.reading = replace(driven.now, passing=frozenset())
        await driven.pilot.pause()
        assert "Nothing here passes the filter." in driven.rows(driven.view)[HEAD]
        driven.screen.reading = replace(driven.now, passing=None)
        await driven.pilot.pause()
        assert len(listed(driven)._sheet.blocks) == every


@in_each_list
async def test_at_every_size_a_list_is_drawn_and_its_row_stays_in_view(view: View) -> None:
    async with opened(140, 45) as driven:
        await driven.press(*keys_of(view), "c")
        wanted = current(driven) != []
        for width, height in [(60, 20), (200, 60), (80, 24), (33, 12), (7, 5), (140, 45)]:
            await driven.resize(width, height)
            assert len(driven.rows(driven.view)) == driven.view.size.height
            if width >= 60:
                assert (current(driven) != []) is wanted, (width, height)


@pytest.mark.parametrize("view", [View.FACTS, View.WORDING])
async def test_a_long_story_s_list_is_made_in_a_thread(view: View, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(row_list, "AT_ONCE", 10)
    async with opened(100, 30) as driven:
        shown: list[str] = []
        made = RowList._make_later

        def late(self: RowList[object], *given: object) -> None:
            shown.append(self._why_empty)
            made(self, *given)  # type: ignore[arg-type]

        monkeypatch.setattr(RowList, "_make_later", late)
        await driven.press(*keys_of(view))
        await driven.app.workers.wait_for_complete()
        await driven.pilot.pause()
        assert shown
        assert listed(driven)._sheet.blocks
        assert BEING_MADE not in "\n".join(driven.rows(driven.view))
        await driven.press("j")
        assert current(driven)


async def test_a_row_taller_than_the_view_is_gone_through_line_by_line() -> None:
    async with opened(60, 11) as driven:
        await driven.press(*keys_of(View.FACTS), "j")
        view = listed(driven)
        assert len(view._sheet.blocks[0].lines) > view._height
        tops = []
        for _ in range(len(view._sheet.blocks[0].lines) - view._height):
            assert view._at == 0
            await driven.press("j")
            tops.append(view._top)
        assert tops == list(range(1, len(tops) + 1))
        await driven.press("j")
        assert view._at == 1


async def test_held_down_a_key_goes_one_row_a_press() -> None:
    async with opened(140, 45) as driven:
        await driven.press(*keys_of(View.TIMELINE), *["j"] * 4)
        assert listed(driven)._at == 3


async def test_the_focus_takes_the_part_of_another_source() -> None:
    async with opened(140, 40) as driven:
        await driven.press(*keys_of(View.LEDGER), "c")
        assert driven.place.fact == "F2"
        boats = first_row(driven, "boats")
        await driven.press("l")
        assert driven.place.focused == "B"
        assert "█" in driven.rows(driven.view)[boats]
        await driven.press("l", "l")
        assert driven.place.focused == "D"
        assert driven.place.fact == "F2"


async def test_the_order_of_the_facts_is_told_in_the_head() -> None:
    async with opened(120, 36) as driven:
        await driven.press(*keys_of(View.FACTS), "c", "S", "S")
        assert driven.rows(driven.view)[0].split()[:3] == ["facts", "by", "position"]
        assert driven.place.fact == "F2"
        assert current(driven)
        await driven.press("J")
        assert driven.place.fact == "F3"


EMPTY: dict[View, Callable[[], str]] = {
    View.LEDGER: lambda: "No figure, date or name was found.",
    View.VOICES: lambda: "Nobody is quoted.",
    View.TIMELINE: lambda: "No time is named but days of saying.",
}


@pytest.mark.parametrize("view", EMPTY)
async def test_a_list_without_rows_says_so(view: View) -> None:
    bare = replace(comparison(), lists=None, times=())
    async with opened(100, 30, compare=lambda: bare) as driven:
        await driven.press(*keys_of(view))
        assert EMPTY[view]() in driven.rows(driven.view)[HEAD]
        await driven.press("j", "k", "G", "space", "J")
        assert driven.place.view is view
