"""The columns as a reader arranges them, drags over them, and sees them where there is hardly any room."""

from __future__ import annotations

from reader.sources.read import Story
from reader.tui.layout.cells import cell_width
from reader.vocabulary import Comparison
from tests.makers import comparison as made_of
from tests.makers import link, source
from tests.tui.driver import Driven, opened
from tests.tui.stories import comparison, passage_id


async def drag(driven: Driven, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Hold the button down from one cell of the view to another."""
    await driven.pilot.mouse_down(driven.view, offset=start)
    await driven.pilot.hover(driven.view, offset=end)
    await driven.pilot.mouse_up(driven.view, offset=end)
    await driven.pilot.pause()


def cell_of(driven: Driven, siglum: str, words: str) -> tuple[int, int]:
    """Where in the view these words begin in a column."""
    rows = driven.text(siglum)
    row = next(n for n, text in enumerate(rows) if words in text)
    return driven.column(siglum).left + 3 + rows[row].index(words), driven.head_rows + row


async def test_columns_are_widened_moved_hidden_and_shown() -> None:
    async with opened(140, 45) as driven:
        assert [column.siglum for column in driven.columns] == ["A", "B", "C", "D"]
        await driven.press("plus")
        assert [column.siglum for column in driven.columns] == ["A", "B", "C"]
        assert driven.column("A").width > driven.column("B").width
        await driven.press("greater_than_sign")
        assert [column.siglum for column in driven.columns][:2] == ["B", "A"]
        assert "D E ›" in driven.rows(driven.view)[driven.head_rows - 1]
        await driven.press("x")
        assert "(A hidden)" in driven.rows(driven.view)[driven.head_rows - 1]
        await driven.press("X", "underscore", "less_than_sign")
        assert driven.misdrawn() == []


async def test_columns_to_the_left_are_told_on_the_left() -> None:
    async with opened(80, 24) as driven:
        await driven.press("5")
        assert [column.siglum for column in driven.columns] == ["D", "E"]
        assert driven.rows(driven.view)[0].rstrip().endswith("‹ A B C")
        await driven.press("1")
        assert driven.rows(driven.view)[0].rstrip().endswith(" C D E ›")


async def test_the_pivot_is_told_and_what_does_not_stand_to_it_carries_no_sign() -> None:
    async with opened(180, 50) as driven:
        signs = sum("≠" in row for row in driven.margin("C"))
        assert signs
        await driven.press("2", "p")
        assert "pivot" in driven.rows(driven.view)[0]
        assert not any("≠" in row for row in driven.margin("C"))
        assert "≠" not in driven.ruler("C")
        await driven.press("J", "J", "J")
        assert driven.place.fact == "F5"  # B tells it before F3
        assert "fact 3 of 6" in driven.top_line
        assert len(set(driven.meeting_rows().values())) == 1


async def test_each_fact_of_a_sentence_is_stopped_at_and_counted() -> None:
    async with opened(180, 50) as driven:
        await driven.press("3", "p")
        while driven.place.fact != "F8":
            await driven.press("J")
        assert "1 of 2 in this sentence" in "".join(driven.pane)
        await driven.press("J")
        assert driven.place.fact == "F9"
        assert "2 of 2 in this sentence" in "".join(driven.pane)
        await driven.press("K")
        assert "1 of 2 in this sentence" in "".join(driven.pane)


async def test_the_way_back_leads_from_a_fact_to_where_one_was() -> None:
    async with opened(140, 45) as driven:
        await driven.press("J", "c", "u", "backspace", "backspace")
        assert driven.place.fact == "F1"


async def test_a_selection_is_copied_without_the_other_columns_text() -> None:
    async with opened(180, 50) as driven:
        start = cell_of(driven, "B", "Some 25")
        end = driven.column("D").left + 12, start[1] + 1
        await drag(driven, start, end)
        copied = driven.app.clipboard
        assert copied.startswith("Some 25 boats lay in the inner")
        assert (
            copied in "Some 25 boats lay in the inner harbour when the gates closed, the coastguard counted."
        )
        assert "of B copied" in driven.status
        assert driven.place.fact is None
        assert "of B copied" in driven.status
        await driven.press("escape")
        assert "of B copied" not in driven.status
        await driven.press("J")
        await drag(driven, end, start)
        assert driven.place.fact == "F1"


async def test_dragging_past_the_edge_scrolls_the_column() -> None:
    async with opened(80, 24) as driven:
        first = driven.text("A")[0]
        x = driven.column("A").left + 6
        await driven.pilot.mouse_down(driven.view, offset=(x, 5))
        for _ in range(3):
            await driven.pilot.hover(driven.screen, offset=(x, 22))
            await driven.pilot.hover(driven.screen, offset=(x + 1, 22))
        await driven.pilot.mouse_up(driven.screen, offset=(x, 22))
        await driven.pilot.pause()
        assert driven.text("A")[0] != first
        assert len(driven.app.clipboard.split()) > 20


async def test_a_click_after_a_selection_is_a_click_again() -> None:
    async with opened(180, 50) as driven:
        start = cell_of(driven, "B", "Some 25")
        await drag(driven, start, (start[0] + 6, start[1]))
        await driven.click(driven.view, *start)
        assert driven.place.fact == "F2"


async def test_on_a_small_screen_the_counterparts_stand_under_the_one_column() -> None:
    async with opened(60, 20) as driven:
        await driven.press("J", "J")
        assert [column.siglum for column in driven.columns] == ["A"]
        rows = driven.rows(driven.view)
        own = next(n for n, row in enumerate(rows) if "Forty boats" in row)
        other = next(n for n, row in enumerate(rows) if row.startswith(" B Some 25 boats"))
        assert own < other
        assert any("not in C D E" in row for row in rows[other:])
        await driven.press("2")
        assert any(row.startswith(" A Forty boats") for row in driven.rows(driven.view))
        assert driven.misdrawn() == []


async def test_context_in_the_fold_grows_and_shrinks_on_the_screen() -> None:
    async with opened(140, 45) as driven:
        await driven.press("z")
        folded = sum("▸" in row for row in driven.text("A"))
        await driven.press("right_curly_bracket")
        assert any("slept in his office" in row for row in driven.text("A"))
        assert sum("▸" in row for row in driven.text("A")) <= folded
        assert driven.misdrawn() == []
        await driven.press("left_curly_bracket")
        assert not any("slept in his office" in row for row in driven.text("A"))


def _foreign() -> Comparison:
    said = (
        "東京の知事は水曜日に新しい堤防の計画を発表した。費用は三百億円。",
        "ראש העיר אמר ביום רביעי שהסכר החדש יעלה שלוש מאות מיליון.",
        "قال العمدة إن السد الجديد سيكلف ثلاثمئة مليون يوم الأربعاء",
        "The dike 👨‍👩‍👧‍👦 of Bre\u0301kke 🇳🇴 cost 300 million 👍🏽 and ﷺ held\u202e firm.",
    )
    sources = [source(text, text, id=siglum, title=text) for siglum, text in zip("ABCD", said, strict=True)]
    return made_of(*sources, links=[link("A1", "B1"), link("A1", "C1"), link("A1", "D1")])


async def test_wide_letters_joined_signs_and_right_to_left_text_break_no_column() -> None:
    of = _foreign()
    story = Story("堤防 הסכר", of.sources, ())
    async with opened(140, 30, story=story, compare=_foreign) as driven:
        for key in ("J", "s", "l", "plus", "p", "slash"):
            await driven.press(key)
            rows = driven.rows(driven.view)
            assert {cell_width(row) for row in rows} == {140}
        await driven.press("escape")
        for size in ((60, 20), (80, 24), (200, 40)):
            await driven.resize(*size)
            assert {cell_width(row) for row in driven.rows(driven.view)} == {size[0]}


async def test_the_passage_is_copied_with_its_citation() -> None:
    async with opened(140, 45) as driven:
        await driven.press("J", "J", "y")
        assert driven.app.clipboard.startswith("“Forty boats had been brought")
        assert driven.status == "The passage of A is copied with its citation."
        assert passage_id("A", "Forty boats")


async def test_a_step_changes_no_column_that_it_need_not() -> None:
    async with opened(120, 45) as driven:
        assert len(driven.columns) == 3
        await driven.press("J")
        for _ in comparison().groups:
            before = {column.siglum for column in driven.columns}
            await driven.press("J")
            shown = {column.siglum for column in driven.columns}
            needed = driven.now.with_fact | {driven.place.focused}
            gone, come = before - shown, shown - before
            assert come <= needed
            assert len(gone) == len(come)


async def test_the_source_of_another_event_gives_way_to_those_of_the_event() -> None:
    async with opened(160, 45) as driven:
        assert driven.now.comparison is not None
        assert driven.now.comparison.strangers == {"E"}
        await driven.press("4", "J")
        assert [column.siglum for column in driven.columns] == ["A", "B", "C", "D"]
