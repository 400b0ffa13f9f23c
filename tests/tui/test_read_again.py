"""Articles that change under the reader: noticed, and read again on a key, the place and the reviews kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reader.review.where import store_of
from reader.sources.read import read_story
from reader.tui.place import View
from reader.tui.views.row_list import RowList
from reader.vocabulary import Verdict
from tests.tui.driver import Driven
from tests.tui.story_files import SENTENCES, at_rest, looked, members, read_again, reading, written


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return written(tmp_path / "ferry")


def change(path: Path, before: str, after: str) -> None:
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


async def test_a_changed_article_is_noticed_and_read_again_on_a_key(story: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J", "J", "J", "r", "J", "r", "r", "v")
        change(story / "b.txt", "The tide lifted it at noon.\n\n", "")
        await looked(driven)
        assert driven.status == "b.txt has changed; F5 compares what is there now."
        await driven.press("K", "J")
        assert "changed on disk" in driven.top_line
        assert driven.place.fact == "F4"
        await read_again(driven)
        assert driven.status == "Read again: b.txt has changed."
        assert "changed" not in driven.top_line
        assert (driven.place.view, driven.place.fact) == (View.FACTS, "F3")
        assert members(driven) == list(SENTENCES["passengers"])
        assert "✗ dismissed" in "".join(driven.pane)
        assert dict(driven.now.verdicts) == {"F2": Verdict.CONFIRMED, "F3": Verdict.DISMISSED}
        await driven.press("ctrl+z", "ctrl+z", "ctrl+z")
        assert driven.now.verdicts == ()


async def test_notes_links_and_grades_are_undone_and_redone_across_it(story: Path) -> None:
    def told(driven: Driven) -> list[tuple[str, str, str]]:
        review = driven.now.review
        assert review is not None
        said = [entry for entry in review.entries.values() if not entry.is_blank]
        return [(entry.note, entry.grade, entry.hand) for entry in said]

    async with reading(story) as driven:
        await driven.press("J", "e", *"Ask", "escape", "R", "2", "L", "J", "l", "L")
        assert told(driven) == [("Ask", "2", ""), ("", "", "joined")]
        change(story / "b.txt", "The tide lifted it", "The spring tide lifted it")
        await read_again(driven)
        assert told(driven) == [("Ask", "2", ""), ("", "", "joined")]
        await driven.press("ctrl+z", "ctrl+z")
        assert told(driven) == [("Ask", "", "")]
        change(story / "c.txt", "Nobody saw", "Somebody saw")
        await read_again(driven)
        await driven.press("ctrl+z")
        assert told(driven) == []
        await driven.press(*["ctrl+y"] * 3)
        assert told(driven) == [("Ask", "2", ""), ("", "", "joined")]
        await at_rest(driven)
    kept = store_of(read_story([str(story)]).sources).read().entries.values()
    assert [(entry.note, entry.grade, entry.hand) for entry in kept] == [("Ask", "2", ""), ("", "", "joined")]


async def test_a_new_article_that_comes_first_moves_nobody(story: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J", "J", "l", "r")
        assert driven.place.focused == "B"
        await looked(driven)
        (story / "a.txt").write_text("Third tells\n\nAn inquiry into the captain is due.\n", "utf-8")
        await looked(driven)
        assert driven.status.startswith("a.txt is new;")
        await read_again(driven)
        assert [source.path[-5:] for source in driven.now.sources] == ["a.txt", "b.txt", "c.txt"]
        assert driven.place.focused == "C"
        assert members(driven) == list(SENTENCES["tide"])
        assert "✓ confirmed" in "".join(driven.pane)


async def test_an_article_that_is_gone_takes_its_reviews_to_the_orphans(story: Path) -> None:
    (story / "d.txt").write_text("Third tells\n\nAn inquiry into the captain is due.\n", "utf-8")
    async with reading(story) as driven:
        await driven.press("J", "J", "r", "x", "3", "ctrl+r", "b")
        (story / "d.txt").unlink()
        await looked(driven)
        assert driven.status.startswith("d.txt is gone;")
        await read_again(driven)
        assert len(driven.now.sources) == 2
        assert driven.now.reviewed is not None
        assert [orphan.about for orphan in driven.now.reviewed.orphans] == ["source"]
        entries = store_of(read_story([str(story)]).sources).read().entries
        assert len(entries) == 2


async def test_articles_that_cannot_be_compared_any_more_stay_as_they_were(story: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J")
        (story / "c.txt").unlink()
        await driven.press("f5")
        await looked(driven)
        assert len(driven.now.sources) == 2
        assert driven.place.fact == "F1"


async def test_nothing_is_said_where_nothing_has_changed(story: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J")
        comparison = driven.now.comparison
        await looked(driven)
        assert "changed" not in driven.top_line
        await read_again(driven)
        assert driven.status == "Read again: nothing has changed."
        assert driven.now.comparison is comparison


async def test_blind_mode_stays(story: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J", "J", "B")
        change(story / "c.txt", "Nobody saw", "Somebody saw")
        await read_again(driven)
        assert driven.now.revealed is not None
        assert driven.place.fact == "F2"


async def test_reviews_in_the_users_own_folder_go_with_a_changed_article(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.review.where._beside", lambda sources: None)
    async with reading(story) as driven:
        await driven.press("J", "J", "J", "r")
        change(story / "b.txt", "The tide lifted", "The spring tide lifted")
        await read_again(driven)
        assert "✓ confirmed" in "".join(driven.pane)
    kept = store_of(read_story([str(story)]).sources).read().entries
    assert [entry.verdict for entry in kept.values()] == ["confirmed"]


async def test_an_open_note_is_not_disturbed(story: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J", "J")
        change(story / "b.txt", "The tide lifted it", "The high tide lifted it")
        await driven.press("f5", "e", *"Ask")
        await looked(driven)
        await driven.press(*" again", "escape")
        await read_again(driven)
        assert any("Ask again" in row for row in driven.pane)
        assert members(driven)[0] == "The high tide lifted it at noon."


async def test_the_way_back_leads_through_what_is_still_there(story: Path) -> None:
    async with reading(story) as driven:
        await driven.press("J", "J", "J", "l", "J")
        assert members(driven) == list(SENTENCES["passengers"])
        change(story / "b.txt", "The tide lifted it at noon.\n\n", "")
        change(story / "c.txt", "At noon it came off with the tide.\n\n", "A new sentence at the top.\n\n")
        await read_again(driven)
        assert members(driven) == list(SENTENCES["passengers"])
        stops = []
        for _ in range(4):
            await driven.press("backspace")
            stops.append((driven.place.focused, members(driven)[0] if driven.now.group else None))
        captain, aground = SENTENCES["captain"][0], SENTENCES["aground"][0]
        assert stops == [("B", captain), ("A", aground), ("A", None), ("A", None)]
        assert driven.status == "This is where you began."


@pytest.mark.parametrize("view", [View.FACTS, View.WORDING])
async def test_a_list_stays_where_it_was_scrolled_to(view: View, story: Path) -> None:
    async with reading(story, height=12) as driven:
        await driven.press("backslash", str(list(View).index(view) + 1), *["j"] * 4, "k")
        shown = driven.view
        assert isinstance(shown, RowList)
        assert shown._top > 0
        row = row_of_current(shown)
        (story / "a.txt").write_text("A third paper\n\nIt tells something else altogether.\n", "utf-8")
        await read_again(driven)
        assert driven.place.view is view
        assert [source.path[-5:] for source in driven.now.sources] == ["a.txt", "b.txt", "c.txt"]
        assert shown._top > 0
        assert row_of_current(shown) == row


async def test_a_list_that_is_not_shown_meanwhile_stays_too(story: Path) -> None:
    async with reading(story, height=12) as driven:
        await driven.press("backslash", "2", *["j"] * 4, "k")
        shown = driven.view
        assert isinstance(shown, RowList)
        row = row_of_current(shown)
        await driven.press("backslash", "1")
        (story / "a.txt").write_text("A third paper\n\nIt tells something else altogether.\n", "utf-8")
        await read_again(driven)
        await driven.press("backslash", "2")
        assert driven.view is shown
        assert row_of_current(shown) == row


def row_of_current(shown: RowList[Any]) -> int:
    """The row of the screen on which the current row of a list begins."""
    assert shown._at is not None
    return shown._sheet.first[shown._at] - shown._top


@pytest.mark.parametrize("shown", ["1", "2"], ids=["the columns", "a list over the columns"])
async def test_articles_that_have_become_short_are_shown_as_they_are(shown: str, story: Path) -> None:
    async with reading(story, height=12) as driven:
        await driven.press("G", "backslash", shown)
        for name in ("b.txt", "c.txt"):
            (story / name).write_text("Ferry\n\nThe captain was on the bridge.\n", "utf-8")
        await read_again(driven)
        await driven.press("backslash", "1", "J")
        assert driven.place.fact == "F1"
        assert driven.misdrawn() == []


async def test_the_columns_stay_where_they_were_scrolled_to_under_a_list(story: Path) -> None:
    async with reading(story, height=14) as driven:
        await driven.press("J", "s", "j", "j", "j")
        top = driven.text("A")[0]
        await driven.press("backslash", "2")
        (story / "d.txt").write_text("A third paper\n\nIt tells something else altogether.\n", "utf-8")
        await read_again(driven)
        await driven.press("backslash", "1")
        assert driven.text("A")[0] == top
