"""Reviewing on the screen: what a key says is shown at once, kept on disk, and can be taken back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from unittest.mock import patch

import pytest

from reader.errors import ReaderError
from reader.review.review import Review
from reader.review.standing import standing
from reader.review.where import store_of
from reader.sources.discovery import REVIEW_FILE
from reader.sources.read import Story, read_story
from reader.tui.screens.note import NoteScreen
from reader.vocabulary import Comparison, Source, Verdict
from tests.makers import comparison, link
from tests.review.stories import BRIDGE, ENGINEERS
from tests.tui.driver import Driven, opened


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Story:
    """Two articles in a folder of their own."""
    monkeypatch.setattr("reader.review.where.user_state", lambda: tmp_path / "state")
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "a.txt").write_text("Bridge closed\n\n" + "\n\n".join(BRIDGE))
    (folder / "b.txt").write_text("Bridge shut\n\n" + "\n\n".join(ENGINEERS))
    return read_story([str(folder)])


def compared(sources: tuple[Source, ...]) -> Comparison:
    """F1: the closure, F2: the cost."""
    pairs = [[p.id for one in sources for p in one.passages if word in p.text] for word in ("Monday", "cost")]
    repairs = next(p.id for p in sources[1].passages if "Repairs" in p.text)
    return comparison(*sources, links=(link(*pairs[0]), link(pairs[1][0], repairs, group="F2")))


@asynccontextmanager
async def reviewing(story: Story, *, width: int = 120) -> AsyncIterator[Driven]:
    """The application on the story, keeping what is said."""
    async with opened(width, story=story, compare=lambda: compared(story.sources), keeps=True) as driven:
        yield driven


async def saved(driven: Driven) -> None:
    """When nothing waits to be written any more."""
    keeping = driven.screen.reviews.keeping
    assert keeping is not None
    for _ in range(200):
        await driven.app.workers.wait_for_complete()
        await driven.pilot.pause()
        if keeping.is_idle:
            return
    raise AssertionError("what was said is not on the disk")


def on_disk(story: Story) -> dict[str, tuple[Verdict, str, str]]:
    """Verdict, note and grade of every fact, as the next run would find them."""
    made = compared(story.sources)
    reviewed = standing(made, Review(store_of(story.sources).read().entries)).reviewed
    return {fact: tuple(said) for fact, said in reviewed.facts.items()}


async def test_a_story_is_reviewed_with_keys_alone(story: Story) -> None:
    async with reviewing(story) as driven:
        await driven.press("r")
        assert "No fact is chosen" in driven.status
        await driven.press("J", "r")
        assert driven.status == "The fact is confirmed. 1 of 2 are open: t is:open finds them."
        assert any("✓ confirmed" in row for row in driven.pane)
        assert any("✓" in row for row in driven.margin("A"))
        await driven.press("J", "full_stop")
        assert "✓ confirmed" in "".join(driven.pane)
        await driven.press("r")
        assert "✗ dismissed" in "".join(driven.pane)
        await driven.press("r")
        assert driven.status == "The fact is open again."
        await driven.press("e", *"Ask", "enter", *"twice", "escape")
        assert any("Ask twice" in row for row in driven.pane)
        await driven.press("R", "2")
        assert "grade 2" in "".join(driven.pane)
        await saved(driven)
        assert on_disk(story) == {"F1": ("confirmed", "", ""), "F2": ("open", "Ask\ntwice", "2")}
        for _ in range(3):
            await driven.press("ctrl+z")
        assert "Ask" not in "".join(driven.pane)
        assert "✗ dismissed" in "".join(driven.pane)
        await driven.press("ctrl+y", "ctrl+y")
        assert "Ask twice" in "".join(driven.pane)
        for _ in range(9):
            await driven.press("ctrl+z")
        assert driven.status == "There is nothing to undo."
        await saved(driven)
        assert on_disk(story) == {}


async def test_the_next_run_begins_with_what_was_said(story: Story) -> None:
    async with reviewing(story) as driven:
        await driven.press("J", "r", "ctrl+r", "b")
        await driven.press("v")
        assert any(row.startswith("✓") for row in driven.rows(driven.view))
    async with reviewing(story) as driven:
        await driven.press("J")
        assert "✓ confirmed" in "".join(driven.pane)
        assert "grade B" in "".join(driven.rows(driven.view)[:2])
        await driven.press("r")
        assert driven.status == "The fact is dismissed. 1 of 2 are open: t is:open finds them."


async def test_what_was_said_in_the_last_moment_is_on_the_disk(story: Story) -> None:
    async with reviewing(story) as driven:
        await driven.press("J", "r", "r", "q")
    assert on_disk(story) == {"F1": ("dismissed", "", "")}


async def test_a_draft_is_kept_at_every_key(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.tui.screens.note.PAUSE", 3600)
    async with reviewing(story) as driven:
        await driven.press("J", "e", *"half a tho")
        assert isinstance(driven.app.screen, NoteScreen)
        await saved(driven)
        assert on_disk(story)["F1"][1] == "half a tho"


async def test_another_readers_words_arrive_and_stay(story: Story) -> None:
    async with reviewing(story) as one, reviewing(story) as other:
        await one.press("J", "r")
        await saved(one)
        await other.press("J", "J", "e", *"Odd.", "escape")
        await saved(other)
        assert "✓" in "".join(other.margin("A"))
        assert on_disk(story) == {"F1": ("confirmed", "", ""), "F2": ("open", "Odd.", "")}


async def test_another_readers_words_arrive_without_a_key(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.tui.screens.reviews.LOOK", 0.05)
    async with reviewing(story) as one, reviewing(story) as other:
        await other.press("J", "e", *"mine")
        await one.press("J", "r")
        await saved(one)
        await other.pilot.pause(0.3)
        await other.press("escape")
        await saved(other)
        for _ in range(40):
            await other.pilot.pause(0.05)
            if "✓ confirmed" in "".join(other.pane):
                break
        assert "✓ confirmed" in "".join(other.pane)
        assert on_disk(story) == {"F1": ("confirmed", "mine", "")}


async def test_two_notes_on_one_fact_at_once_both_stay(story: Story) -> None:
    async with reviewing(story) as one, reviewing(story) as other:
        await one.press("J", "e", *"First")
        await other.press("J", "e", *"Second", "escape")
        await saved(other)
        await one.press(*" half", "escape")
        await saved(one)
        # Which stands first depends on whose draft was kept first.
        assert sorted(on_disk(story)["F1"][1].split("\n\n")) == ["First half", "Second"]
        assert "Second" in "".join(one.pane)


async def test_two_marked_passages_are_put_together_and_taken_apart(story: Story) -> None:
    sources = story.sources
    one, other = (next(p.id for p in source.passages if "Nobody" in p.text) for source in sources)

    def compare(given: tuple[Source, ...], *, joined: tuple[object, ...], **how: object) -> Comparison:
        links = compared(given).links
        return comparison(*given, links=(*links, link(one, other, group="F3")) if joined else links)

    # Within the driver's own patch, so that it is gone before that one is.
    async with reviewing(story) as driven:
        with patch("reader.comparison.compare.compare", compare):
            await driven.press("u")
            assert driven.place.passage == one
            await driven.press("L")
            assert "is marked" in driven.status
            assert any("◆" in row for row in driven.margin("A"))
            await driven.press("escape")
            assert driven.place.mark is None
            assert not any("◆" in row for row in driven.margin("A"))
            await driven.press("L", "u")
            assert driven.place.passage == other
            await driven.press("L")
            await saved(driven)
            assert driven.now.comparison is not None
            assert "F3" in driven.now.comparison.group_of
            assert driven.place.fact == "F3"
            await driven.press("ctrl+z")
            await saved(driven)
            assert "F3" not in driven.now.comparison.group_of
            await driven.press("ctrl+y")
            await saved(driven)
    async with reviewing(story) as driven:
        await saved(driven)
        assert driven.now.reviewed is not None
        assert driven.now.reviewed.joined == ((one, other),)


async def test_a_failure_to_save_stays_on_the_status_line_until_it_is_saved(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader import atomic_file

    whole = atomic_file.write_whole

    def full(path: Path, content: str) -> None:
        raise ReaderError(f"{path} cannot be written: No space left on device.")

    async with reviewing(story) as driven:
        monkeypatch.setattr(atomic_file, "write_whole", full)
        await driven.press("J", "r")
        await driven.app.workers.wait_for_complete()
        await driven.press("j", "k")
        assert "Not saved yet" in driven.status
        assert "✓ confirmed" in "".join(driven.pane)
        await driven.press("q")
        assert "leave again to lose it" in driven.status
        assert driven.app.is_running
        monkeypatch.setattr(atomic_file, "write_whole", whole)
        await driven.press("J", "r")
        await saved(driven)
        await driven.press("j")
        assert "Not saved" not in driven.status
        assert len(on_disk(story)) == 2


async def test_a_file_that_cannot_be_read_is_told_and_kept(story: Story) -> None:
    file = Path(story.sources[0].path).parent / REVIEW_FILE
    file.write_text("{")
    async with reviewing(story, width=200) as driven:
        assert "not valid JSON" in driven.status
        await driven.press("J", "r")
        await saved(driven)
    assert on_disk(story) == {"F1": ("confirmed", "", "")}
    assert next(file.parent.glob("*unreadable*")).read_text() == "{"


@pytest.mark.parametrize("seed", [1, 2])
async def test_whatever_is_said_the_disk_holds_what_the_screen_shows(story: Story, seed: int) -> None:
    chance = Random(seed)
    keys: list[list[str]] = [["J"], ["K"], ["r"], ["full_stop"], ["ctrl+z"], ["ctrl+y"], ["v"], ["l"], ["L"]]
    keys += [["e", "x", "escape"], ["R", "3"], ["ctrl+r", "e"], ["ctrl+r", "0"], ["r"], ["J"], ["ctrl+z"]]
    async with reviewing(story) as driven:
        for _ in range(40):
            await driven.press(*chance.choice(keys))
        await saved(driven)
        review, reviewed = driven.now.review, driven.now.reviewed
        assert review is not None
        said = {name: entry[3:7] for name, entry in review.entries.items() if not entry.is_blank}
        assert said
        kept = store_of(story.sources).read().entries
        assert {name: entry[3:7] for name, entry in kept.items()} == said
        assert reviewed is not None
        assert on_disk(story) == {fact: tuple(one) for fact, one in reviewed.facts.items()}
