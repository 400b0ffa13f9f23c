from __future__ import annotations

import pytest

from reader.tui.place import Pane, View
from reader.tui.widgets.fact_pane import FactPane
from tests.tui.driver import Driven, opened
from tests.tui.stories import passage_id


def row_of(driven: Driven, siglum: str, words: str) -> int:
    """The row of the view on which a column shows these words."""
    return driven.head_rows + next(n for n, row in enumerate(driven.text(siglum)) if words in row)


async def press_on(driven: Driven, siglum: str, words: str) -> None:
    await driven.click(driven.view, driven.column(siglum).left + 8, row_of(driven, siglum, words))


async def test_a_click_on_a_passage_goes_to_its_fact() -> None:
    async with opened(180, 50) as driven:
        await press_on(driven, "B", "Some 25 boats")
        assert driven.place.fact == "F2"
        assert driven.place.focused == "B"
        assert len(set(driven.meeting_rows().values())) == 1


async def test_a_second_click_goes_to_the_next_fact_of_the_passage() -> None:
    async with opened(180, 50) as driven:
        facts = []
        for _ in range(3):
            await press_on(driven, "C", "Two cellars in")
            facts.append(driven.place.fact)
        assert facts == ["F8", "F9", "F8"]


async def test_a_click_on_a_unique_passage_goes_to_it() -> None:
    async with opened(180, 50) as driven:
        await press_on(driven, "A", "slept in his office")
        assert (driven.place.fact, driven.place.passage) == (None, passage_id("A", "slept in his office"))
        assert driven.pane[1].startswith(" only in A")


@pytest.mark.parametrize(("width", "height"), [(180, 50), (140, 24)])
async def test_a_click_on_a_masthead_focuses_the_column(width: int, height: int) -> None:
    async with opened(width, height) as driven:
        await driven.click(driven.view, driven.column("C").left + 6, 0)
        assert driven.place.focused == "C"
        assert driven.place.fact is None


async def test_a_click_on_a_folded_line_opens_it() -> None:
    async with opened(180, 50) as driven:
        assert not any("By Runa Feldt" in row for row in driven.text("A"))
        await press_on(driven, "A", "▸ 1 byline")
        assert any("By Runa Feldt" in row for row in driven.text("A"))
        assert driven.misdrawn() == []


async def test_a_click_on_the_ruler_goes_there() -> None:
    async with opened(80, 24) as driven:
        column = driven.column("A")
        bottom = driven.head_rows + len(driven.ruler("A").rstrip()) - 1
        await driven.click(driven.view, column.left + column.width - 1, bottom)
        assert any("boilerplate" in row for row in driven.text("A"))
        await driven.click(driven.view, column.left + column.width - 1, driven.head_rows)
        assert driven.text("A")[0].startswith("Tide barrier")


async def test_a_click_between_columns_and_under_the_text_does_nothing() -> None:
    async with opened(180, 50) as driven:
        before = driven.now
        await driven.click(driven.view, driven.column("B").left - 1, driven.head_rows + 2)
        assert driven.now == before
        await driven.click(driven.view, driven.column("E").left + 8, driven.view.size.height - 1)
        assert driven.place.fact is None


async def test_a_click_on_the_pane_gives_it_more_room() -> None:
    async with opened() as driven:
        await driven.press("J")
        await driven.click(driven.screen.query_one(FactPane), 5, 1)
        assert driven.place.pane is Pane.LARGE


async def test_a_click_on_a_row_of_the_table_chooses_its_fact() -> None:
    async with opened(140, 45) as driven:
        await driven.press("v")
        rows = driven.rows(driven.view)
        await driven.click(
            driven.view, 10, next(n for n, row in enumerate(rows) if "what the barrier cost" in row)
        )
        assert driven.place.fact == "F5"
        assert driven.place.view is View.FACTS


async def test_a_click_on_the_head_of_the_table_does_nothing() -> None:
    async with opened() as driven:
        await driven.press("v")
        before = driven.now
        await driven.click(driven.view, 10, 0)
        await driven.click(driven.view, 10, 1)
        assert driven.now == before


async def test_the_wheel_turns_all_columns_and_apart_only_one() -> None:
    async with opened(140, 24) as driven:
        before = {siglum: driven.text(siglum) for siglum in "AB"}
        await wheel(driven, driven.column("A").left + 5)
        assert driven.text("A")[:-3] == before["A"][3:]
        assert driven.text("B")[:-3] == before["B"][3:]
        await wheel(driven, driven.column("A").left + 5, back=True)
        assert driven.text("A") == before["A"]
        await driven.press("s")
        await wheel(driven, driven.column("B").left + 5)
        assert driven.text("A") == before["A"]
        assert driven.text("B")[:-3] == before["B"][3:]


async def test_the_wheel_turns_the_table() -> None:
    async with opened(80, 24) as driven:
        await driven.press("v")
        before = driven.rows(driven.view)
        await wheel(driven, 20)
        assert driven.rows(driven.view)[2:-3] == before[5:]
        await wheel(driven, 20, back=True)
        assert driven.rows(driven.view) == before


async def wheel(driven: Driven, x: int, *, back: bool = False) -> None:
    """One notch of the wheel over the view."""
    turn = driven.pilot._post_mouse_events
    from textual import events

    await turn([events.MouseScrollUp if back else events.MouseScrollDown], driven.view, offset=(x, 8))
    await driven.pilot.pause()


async def test_dragging_over_the_text_does_no_harm() -> None:
    async with opened(140, 24) as driven:
        await driven.pilot.mouse_down(driven.view, offset=(10, 5))
        await driven.pilot.hover(driven.view, offset=(60, 9))
        await driven.pilot.mouse_up(driven.view, offset=(60, 9))
        await driven.press("ctrl+c", "j")
        assert driven.misdrawn() == []
