"""The place in a story is kept as it changes, and taken up again."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.review.bookmarks import Bookmarks
from reader.tui.layout.page import Fold
from reader.tui.place import Pane, Sort, View
from tests.tui.story_files import SENTENCES, at_rest, members, reading, written


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return written(tmp_path / "ferry")


async def test_a_story_opens_where_it_was_left(story: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J", "J", "J", "l", "P", "s", "z", "r", "v")
        place, seen = driven.place, driven.pane
        assert (place.view, place.focused, place.pane) == (View.FACTS, "B", Pane.LARGE)
        await driven.press("S", "q")
    async with reading(story) as driven:
        again = driven.place
        assert members(driven) == list(SENTENCES["captain"])
        assert (again.view, again.focused, again.pane) == (View.FACTS, "B", Pane.LARGE)
        assert (again.sort, again.locked, again.fold) == (Sort.COVERAGE, False, Fold.UNLINKED)
        assert driven.pane == seen


async def test_the_columns_stand_where_they_were_scrolled_to(story: Path) -> None:
    async with reading(story, height=16) as driven:
        await driven.press("s", "j", "j", "j", "l", "j")
        rows = driven.rows(driven.view)
        await driven.press("q")
    async with reading(story, height=16) as driven:
        assert driven.rows(driven.view) == rows


async def test_the_place_is_on_the_disk_before_the_program_ends(story: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J", "J", "r")
        driven.screen.kept_place.look()
        await at_rest(driven)
        [kept] = Bookmarks().latest(9)
        assert (kept.where, kept.facts, kept.open) == ("columns, fact 2 of 5", 5, 4)
        assert kept.paths == (str(story),)
        before = kept
        driven.screen.kept_place.look()
        await at_rest(driven)
        assert Bookmarks().latest(9) == (before,)


async def test_the_next_look_tries_again_where_the_place_could_not_be_kept(story: Path, home: Path) -> None:
    async with reading(story) as driven:
        (home / "parallax-reader").mkdir(exist_ok=True)
        blocked = home / "parallax-reader" / "places"
        blocked.write_text("a file where the folder should be")
        await driven.press("J")
        driven.screen.kept_place.look()
        await at_rest(driven)
        blocked.unlink()
        driven.screen.kept_place.look()
        await at_rest(driven)
        assert Bookmarks().latest(9)[0].where == "columns, fact 1 of 5"


async def test_a_reader_who_moves_before_the_comparison_is_there_stays_there(story: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J", "J", "q")
    async with reading(story) as driven:
        screen, kept = driven.screen, Bookmarks().latest(1)[0]
        screen.kept_place.move(kept)
        assert members(driven) == list(SENTENCES["tide"])
        await driven.press("J")
        screen.compare()
        await at_rest(driven)
        assert members(driven) == list(SENTENCES["captain"])


async def test_an_article_that_changed_between_two_runs_keeps_the_place(story: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J", "J", "J", "J", "q")
    text = (story / "b.txt").read_text("utf-8")
    (story / "b.txt").write_text(text.replace("The tide lifted it at noon.\n\n", ""), "utf-8")
    async with reading(story) as driven:
        assert members(driven) == list(SENTENCES["passengers"])


async def test_what_was_asked_for_on_the_command_line_counts_for_more(story: Path) -> None:
    from dataclasses import replace

    from reader.sources.read import read_story
    from reader.tui.place import Place
    from reader.tui.reopened import reopened

    async with reading(story) as driven:
        driven.screen.reading = driven.now.at(replace(driven.place, filter="is:open", bar=0.4))
        await driven.press("q")
    kept = Bookmarks().latest(1)[0]
    sources = read_story([str(story)]).sources
    start = Place(focused="A")
    assert (reopened(kept, sources, start).filter, reopened(kept, sources, start).bar) == ("is:open", 0.4)
    asked = replace(start, filter="is:noted", bar=0.6)
    assert (reopened(kept, sources, asked).filter, reopened(kept, sources, asked).bar) == ("is:noted", 0.6)
