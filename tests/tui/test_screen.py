"""The screen as a whole: what stands on it first, at every size, and with text that would break it."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from textual.geometry import Region

from reader.errors import ReaderError
from reader.settings.shipped_themes import SHIPPED
from reader.sources.read import Story, read_story
from reader.tui.messages import ComparisonReady
from reader.tui.place import View
from reader.vocabulary import Comparison, Relation
from tests import makers
from tests.tui.driver import Driven, opened
from tests.tui.stories import comparison

SIZES = [(60, 20), (80, 24), (120, 36), (140, 45), (200, 60)]
SEEDS = Path(__file__).resolve().parents[2] / "seeds"

HOSTILE = (
    "\x1b[2J\x1b[31mred\x1b[0m alert",
    "[bold]x[/] and [/nothing] and [link=file:///]y[/link]",
    "\u202eright to left\u202c and \u2066isolate",
    "w" * 10_000,
    "日本語の新聞は👨‍👩‍👧‍👦と書いた。" * 5,
    "a\x00b\x07c\x9bd\u2028e",
    "שלום e\u0301\u0301 ☎️ 🇳🇴",
)


def hostile() -> tuple[Story, Comparison]:
    """Two articles that hold what no article should, in text, headline, outlet, gist and reason."""
    one = makers.source(*HOSTILE, id="A", outlet=HOSTILE[0], title=HOSTILE[1])
    other = makers.source(*HOSTILE, id="B", outlet=HOSTILE[2], title=HOSTILE[4])
    links = [
        makers.link(f"A{n + 1}", f"B{n + 1}", relation, group=f"F{n + 1}")
        for n, relation in zip(range(len(HOSTILE)), [*Relation, Relation.AGREEMENT], strict=True)
    ]
    made = makers.comparison(one, other, links=links, story=HOSTILE[1])
    return Story(HOSTILE[1], (one, other), ()), made


async def test_the_text_stands_on_the_screen_before_the_comparison_is_made() -> None:
    gate = threading.Event()

    def late() -> Comparison:
        assert gate.wait(10)
        return comparison()

    async with opened(compare=late, wait=False) as driven:
        assert driven.now.comparison is None
        assert any("The tide barrier at Osmund" in row for row in driven.text("A"))
        assert "comparing" in driven.top_line
        assert {mark.strip() for mark in driven.margin("A")} == {""}
        await driven.press("j", "J")
        assert driven.status == "The articles are still being compared."
        gate.set()
        await driven.app.workers.wait_for_complete()
        await driven.pilot.pause()
        assert "comparing" not in driven.top_line
        assert "=" in {mark[0] for mark in driven.margin("A")}


async def test_the_marks_arrive_where_the_reader_has_scrolled_to() -> None:
    async with opened(80, 24) as driven:
        await driven.press("j", "j", "j")
        before = driven.text("A")
        driven.screen.compare()
        await driven.app.workers.wait_for_complete()
        await driven.pilot.pause()
        assert driven.text("A") == before


async def test_the_comparison_of_a_superseded_run_is_dropped() -> None:
    async with opened() as driven:
        old = replace(comparison(), groups=(), links=())
        driven.screen.post_message(ComparisonReady(0, old))
        await driven.pilot.pause()
        assert driven.now.comparison == comparison()


async def test_an_error_of_the_readers_is_one_sentence_and_the_text_stays() -> None:
    def fails() -> Comparison:
        raise ReaderError("pilot.txt cannot be compared: it holds no text.")

    async with opened(compare=fails) as driven:
        assert driven.pane[1].strip() == "pilot.txt cannot be compared: it holds no text."
        assert "not compared" in driven.top_line
        assert any("The tide barrier at Osmund" in row for row in driven.text("A"))
        await driven.press("j", "l")
        assert driven.place.focused == "B"


async def test_an_error_of_ours_is_one_sentence_too(home: Path) -> None:
    def fails() -> Comparison:
        raise ZeroDivisionError("division by zero")

    async with opened(compare=fails) as driven:
        await driven.pilot.pause()
        assert driven.status.startswith("Parallax has made an error")
        assert any("has made an error" in row for row in driven.pane)
        assert "Traceback" not in driven.status
        assert any("The tide barrier at Osmund" in row for row in driven.text("A"))


async def test_the_top_line_counts_every_relation_and_tells_the_fact() -> None:
    async with opened(140, 36) as driven:
        assert "= 3   ≠ 2   ≟ 1   ⇄ 1   ~ 1   → 1" in driven.top_line
        assert "The Osmund barrier" in driven.top_line
        assert "5 sources · 9 facts" in driven.top_line
        await driven.press("c")
        assert driven.top_line.rstrip().endswith("fact 2 of 9")


@pytest.mark.parametrize(("width", "height"), SIZES)
async def test_every_part_fills_its_width_at_every_size(width: int, height: int) -> None:
    async with opened(width, height) as driven:
        for key in ("J", "c", "u", "v", "J", "v", "P", "P", "P"):
            await driven.press(key)
            for row in driven.rows(driven.view):
                assert len(row) == width
            assert driven.misdrawn() == []
        assert driven.view.size.height >= 8


async def test_resizing_keeps_the_fact_and_its_row() -> None:
    async with opened(140, 45) as driven:
        await driven.press("c")
        for width, height in [(80, 24), (60, 20), (200, 60), (140, 45)]:
            await driven.resize(width, height)
            assert driven.place.fact == "F2"
            rows = driven.meeting_rows()
            assert len(set(rows.values())) == 1
            assert 0 <= rows["A"] < driven.view.size.height
            assert driven.misdrawn() == []


async def test_resizing_keeps_what_stood_at_the_top() -> None:
    async with opened(140, 24) as driven:
        await driven.press("s", *["j"] * 12)
        top = next(row for row in driven.text("A") if row)
        for width, height in [(80, 24), (60, 20), (200, 24), (140, 24)]:
            await driven.resize(width, height)
            shown = " ".join(row for row in driven.text("A")[:3])
            assert top.split()[0] in shown, (width, height, top, shown)
            assert driven.misdrawn() == []


async def test_resizing_in_the_table_keeps_the_fact_in_view() -> None:
    async with opened(140, 45) as driven:
        await driven.press("v", "K")
        for width, height in [(80, 24), (60, 20), (200, 60)]:
            await driven.resize(width, height)
            assert any("█" in row for row in driven.rows(driven.view))
        await driven.press("V")
        assert driven.misdrawn() == []


async def test_a_fact_chosen_in_the_table_is_the_one_the_columns_show() -> None:
    for width, height in SIZES[::3]:
        async with opened(width, height) as driven:
            await driven.press("j", "j", "v", "c", "V")
            rows = driven.meeting_rows()
            assert driven.place.fact == "F2"
            assert len(set(rows.values())) == 1
            assert -1 not in rows.values()


async def test_a_theme_chosen_in_the_table_is_the_columns_too() -> None:
    async with opened(120, 36) as driven:
        await driven.press("v", "T", "j", "enter", "V")
        assert driven.misdrawn() == []
        ground = driven.app.colours.colours.ground
        strips = driven.view.render_lines(Region(0, 0, *driven.view.size))
        grounds = {segment.style.bgcolor for strip in strips for segment in strip if segment.style}
        assert {colour.name for colour in grounds if colour} >= {ground}


async def test_a_lower_window_brings_the_fact_into_it() -> None:
    async with opened(140, 60) as driven:
        await driven.press("K")
        await driven.resize(140, 16)
        rows = driven.meeting_rows()
        assert len(set(rows.values())) == 1
        assert -1 not in rows.values()


@pytest.mark.parametrize(("width", "height"), [(1, 1), (2, 3), (7, 5), (20, 8), (33, 12)])
async def test_a_window_too_small_to_read_in_does_no_harm(width: int, height: int) -> None:
    async with opened(80, 24) as driven:
        for key in ("J", "v"):
            await driven.press(key)
            await driven.resize(width, height)
            await driven.press("j", "K", "P", "G", "u")
            await driven.resize(80, 24)
        await driven.press("backslash", "1")
        assert driven.misdrawn() == []


async def test_a_resize_in_another_view_is_not_forgotten() -> None:
    async with opened(140, 45) as driven:
        await driven.press("v")
        await driven.resize(80, 24)
        await driven.press("V")
        assert driven.place.view is View.COLUMNS
        assert driven.misdrawn() == []


def dangers(driven: Driven) -> list[str]:
    """What no row may hold: controls, overrides, lone surrogates."""
    rows = [driven.top_line, *driven.rows(driven.view), *driven.pane, driven.status]
    return [
        f"U+{ord(letter):04X}"
        for row in rows
        for letter in row
        if ord(letter) < 32
        or 0x7F <= ord(letter) < 0xA0
        or letter in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    ]


@pytest.mark.parametrize(("width", "height"), [(60, 20), (80, 24), (140, 45)])
async def test_hostile_text_is_shown_as_text(width: int, height: int) -> None:
    story, made = hostile()
    async with opened(width, height, story=story, compare=lambda: made) as driven:
        seen = set()
        for key in ("g", *["J"] * len(HOSTILE), "v", "P", "J", "K", "v", "z", "z", "P", "G"):
            await driven.press(key)
            assert dangers(driven) == []
            seen.update(row for row in driven.rows(driven.view))
        text = "\n".join(seen)
        assert "␛[2J␛[31mred" in text
        assert "[bold]x[/] and" in text
        assert "www" in text


async def test_a_story_without_any_fact_is_read_all_the_same() -> None:
    one, other = makers.source("One thing.", id="A"), makers.source("Another matter.", id="B")
    story = Story("Nothing shared", (one, other), ())
    async with opened(80, 24, story=story, compare=lambda: makers.comparison(one, other)) as driven:
        for key in ("J", "c", "u", "v", "J", "enter", "P", "z", "G", "x"):
            await driven.press(key)
        assert driven.status == "Two columns stay: X shows the hidden ones."


@pytest.mark.parametrize("theme", [theme.name for theme in SHIPPED])
async def test_every_shipped_theme_can_be_started_with(theme: str) -> None:
    async with opened(100, 30, theme=theme) as driven:
        await driven.press("J", "v")
        assert driven.app.theme == theme


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the sample articles are not here")
async def test_the_samples_are_read_compared_and_stepped_through() -> None:
    from reader.comparison.compare import compare

    story = read_story([str(SEEDS)])
    made = compare(story.sources, story=story.title)
    async with opened(140, 45, story=story, compare=lambda: made) as driven:
        assert len(driven.now.sources) == 5
        for _ in made.groups[:12]:
            await driven.press("J")
            assert len(set(driven.meeting_rows().values())) <= 1, driven.place.fact
            assert driven.misdrawn() == []
