"""The filter as the reader meets it: typed, completed, wrong, kept, left."""

from __future__ import annotations

from textual.widgets import Input

from reader.tui.place import View
from reader.tui.widgets.filter_line import FilterLine
from tests.tui.driver import Driven, opened
from tests.tui.stories import comparison, sources

CONFLICTS = sum(group.relation in ("contradiction", "dispute") for group in comparison().groups)
ALL = len(comparison().groups)


def line(driven: Driven) -> str:
    return driven.screen.query_one(FilterLine).query_one(Input).value


def under(driven: Driven) -> str:
    return str(driven.screen.query_one("#under").render()).strip()


def signs(driven: Driven) -> set[str]:
    """What stands in the margins of all columns, bars left out."""
    return {row[0] for column in driven.columns for row in driven.margin(column.siglum)} - {" "}


async def clear(driven: Driven) -> None:
    await driven.press("end", *["backspace"] * len(line(driven)))


async def test_a_filter_takes_effect_while_it_is_typed_and_leaves_the_texts_as_they_are() -> None:
    async with opened() as driven:
        texts = {column.siglum: driven.text(column.siglum) for column in driven.columns}
        before = signs(driven)
        await driven.press("t", *"relation:dispute")
        assert signs(driven) < before
        assert str(driven.screen.query_one("#count").render()) == f"1 of {ALL} facts"
        assert driven.misdrawn() == []
        assert f"1 of {ALL}" in driven.top_line
        await driven.press(*",contradiction", "enter")
        assert f"{CONFLICTS} of {ALL}" in driven.top_line
        assert driven.status == f"{CONFLICTS} of {ALL} facts pass the filter; t changes it."
        assert {column.siglum: driven.text(column.siglum) for column in driven.columns} == texts


async def test_steps_go_through_the_facts_that_pass_in_every_view() -> None:
    async with opened() as driven:
        await driven.press("t", *"relation:dispute", "enter", "J")
        assert driven.place.fact == "F4"
        await driven.press("J")
        assert driven.place.fact == "F4"
        assert driven.status == "The only fact."
        await driven.press("c")
        assert driven.place.fact == "F4"
        assert "passes the filter" in driven.status
        await driven.press("v")
        assert driven.place.view is View.FACTS
        shown = "\n".join(driven.rows(driven.view))
        assert "⇄" in shown
        assert "≠" not in shown


async def test_escape_leaves_everything_as_it_was() -> None:
    async with opened() as driven:
        await driven.press("t", *"relation:dispute", "enter", "c", "J")
        before = driven.now
        await driven.press("t")
        assert line(driven) == "relation:dispute"
        await clear(driven)
        await driven.press(*"coverage:all", "escape")
        assert driven.now == before
        assert not driven.screen.query(FilterLine)
        await driven.press("t")
        await clear(driven)
        await driven.press("enter")
        assert driven.now.passing is None
        assert driven.status == "Every fact is shown."


async def test_a_wrong_filter_is_explained_and_nothing_disappears() -> None:
    async with opened() as driven:
        before = driven.now.passing, signs(driven)
        await driven.press("t", *"sourse:A")
        assert (driven.now.passing, signs(driven)) == before
        assert under(driven) == "“sourse” is no key: did you mean “source”?"
        await driven.press("enter")
        assert line(driven) == "sourse:A"
        assert (driven.now.passing, signs(driven)) == before
        await clear(driven)
        await driven.press(*"source:Z")
        assert under(driven).startswith("No source is called “Z”")
        assert driven.now.passing == before[0]


async def test_while_a_term_is_wrong_those_before_it_hold() -> None:
    async with opened() as driven:
        await driven.press("t", *"relation:dispute colour:red")
        assert driven.now.passing == {"F4"}
        assert "“colour” is no key" in under(driven)
        await clear(driven)
        await driven.press(*"colour:red")
        assert driven.now.passing is None
        assert f" of {ALL}" not in str(driven.screen.query_one("#count").render())
        await driven.press("escape")
        assert driven.now.passing is None


async def test_in_blind_mode_the_explanation_names_no_outlet() -> None:
    outlet = next(source.outlet for source in sources() if source.outlet)
    async with opened() as driven:
        await driven.press("t", *f'source:"{outlet}s"')
        assert outlet in under(driven)
        await driven.press("escape", "B", "t", *f'source:"{outlet}s"')
        assert under(driven).startswith("No source is called")
        assert outlet not in under(driven).replace(f"{outlet}s", "")


async def test_tab_completes_and_goes_round() -> None:
    async with opened() as driven:
        await driven.press("t", *"rel")
        assert driven.now.passing is None
        assert under(driven) == "Tab  relation:"
        await driven.press("tab")
        assert line(driven) == "relation:"
        await driven.press("d", "tab")
        assert line(driven) == "relation:difference"
        assert "dispute" in under(driven)
        await driven.press("tab")
        assert line(driven) == "relation:dispute"
        assert driven.now.passing == {"F4"}
        await driven.press("tab")
        assert line(driven) == "relation:difference"
        await driven.press("shift+tab", "space", "v", "tab", "tab")
        assert line(driven).startswith("relation:dispute voice:")


async def test_hostile_text_is_typed_and_shown_as_text() -> None:
    async with opened() as driven:
        await driven.press("t")
        driven.screen.query_one(FilterLine).query_one(Input).value = "relation:[bold]\x1b[31m\u202e"
        await driven.pilot.pause()
        assert "[bold]" in under(driven)
        assert "\x1b" not in under(driven)
        await driven.press("escape")
        assert driven.now.passing is None


async def test_the_line_and_its_explanation_fit_a_small_terminal() -> None:
    async with opened(60, 20) as driven:
        await driven.press("t", *"is:open or")
        region = driven.screen.query_one(FilterLine).region
        assert (region.bottom, region.width) == (20, 60)
        await clear(driven)
        await driven.press(*"colour:red")
        shown = driven.screen.query_one("#under")
        assert shown.size.height == 3
        assert len(under(driven)) <= shown.size.height * (60 - 8)
        assert driven.misdrawn() == []
        await driven.press("escape")
        assert driven.misdrawn() == []
