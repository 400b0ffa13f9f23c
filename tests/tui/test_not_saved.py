"""A disk that is full, a folder that is gone or may not be written: one sentence, and nothing is lost."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.review.where import store_of
from reader.settings.remembered import remembered
from reader.sources.discovery import REVIEW_FILE
from reader.sources.read import read_story
from reader.tui.screens import reviews as reviews_on_screen
from reader.vocabulary import Verdict
from tests.tui.driver import Driven
from tests.tui.story_files import application, at_rest, members, read_again, reading, written

NEVER = 3600.0
"""Seconds: what failed is tried again when the test says so."""


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(reviews_on_screen, "AGAIN", NEVER)
    return written(tmp_path / "ferry")


def failing(number: int, of: Callable[[Path], bool]) -> Callable[..., tuple[int, str]]:
    """``mkstemp`` in whose place the system has no room, or no leave, for files in some folders."""
    import tempfile

    made = tempfile.mkstemp

    def mkstemp(*given: str, dir: Path, **how: str) -> tuple[int, str]:  # noqa: A002 - the standard library's word
        if of(Path(dir)):
            raise OSError(number, os.strerror(number))
        return made(*given, dir=dir, **how)

    return mkstemp


def kept(folder: Path) -> list[str]:
    """The verdicts beside the articles, or wherever they are found."""
    return [entry.verdict for entry in store_of(read_story([str(folder)]).sources).read().entries.values()]


async def settled(driven: Driven) -> None:
    await at_rest(driven)
    await driven.press("j", "k")


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "No space left on device"),
        (errno.EACCES, "Permission denied"),
        (errno.EROFS, "Read-only"),
    ],
    ids=["a full disk", "no leave", "a disk that may only be read"],
)
async def test_what_cannot_be_written_beside_the_articles_waits_in_the_users_folder(
    number: int, told: str, story: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("tempfile.mkstemp", failing(number, lambda folder: folder == story))
        async with reading(story, width=300) as driven:
            await driven.press("J", "r")
            await settled(driven)
            assert driven.status.startswith("Kept in your own folder for now: ")
            assert told in driven.status
            await driven.press("J", "r", "r")
            await settled(driven)
            assert not (story / REVIEW_FILE).exists()
            assert len(list(home.rglob("*.waiting"))) == 1
            await driven.press("q")
            assert not driven.app.is_running
    async with reading(story) as driven:
        assert dict(driven.now.verdicts) == {"F1": Verdict.CONFIRMED, "F2": Verdict.DISMISSED}
        await at_rest(driven)
    assert kept(story) == ["confirmed", "dismissed"]
    assert not list(home.rglob("*.waiting"))
    assert {path.name for path in story.iterdir()} == {"b.txt", "c.txt", REVIEW_FILE}


async def test_the_next_change_writes_all_that_could_not_be_written_before(
    story: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with reading(story, width=300) as driven:
        with monkeypatch.context() as patched:
            patched.setattr("tempfile.mkstemp", failing(errno.ENOSPC, lambda folder: folder == story))
            await driven.press("J", "r")
            await settled(driven)
        await driven.press("J", "r")
        await settled(driven)
        assert "Kept in your own" not in driven.status
        assert kept(story) == ["confirmed", "confirmed"]
        assert not list(home.rglob("*.waiting"))


async def test_where_nothing_can_be_written_leaving_asks_twice(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.mkstemp", failing(errno.ENOSPC, lambda folder: True))
    async with reading(story, width=300) as driven:
        await driven.press("J", "r")
        await settled(driven)
        assert driven.status.startswith("Not saved yet: ")
        await driven.press("q")
        assert driven.app.is_running
        await driven.press("T", "j", "enter")
        assert "until you leave" in driven.status
        await driven.press("w", "enter")
        await at_rest(driven)
        assert "cannot be written: No space left on device." in driven.status
        assert driven.app._exception is None
        await driven.press("q")
        assert not driven.app.is_running
    assert {path.name for path in story.iterdir()} == {"b.txt", "c.txt"}


async def test_a_folder_that_is_moved_away_is_not_made_anew_and_its_reviews_follow(
    story: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "moved"
    async with reading(story, width=300) as driven:
        await driven.press("J", "r")
        await settled(driven)
        story.rename(moved)
        await driven.press("J", "r")
        await settled(driven)
        assert "its folder is gone." in driven.status
        assert not story.exists()
        await driven.press("f5")
        await at_rest(driven)
        assert len(driven.now.sources) == 2
        await driven.press("q")
        assert not driven.app.is_running
    async with reading(moved) as driven:
        assert [verdict for _, verdict in driven.now.verdicts] == [Verdict.CONFIRMED] * 2
        await at_rest(driven)
    assert kept(moved) == ["confirmed", "confirmed"]


async def test_a_folder_that_comes_back_is_written_to(story: Path, tmp_path: Path) -> None:
    async with reading(story, width=300) as driven:
        story.rename(tmp_path / "away")
        await driven.press("J", "r")
        await settled(driven)
        (tmp_path / "away").rename(story)
        await driven.press("J", "r")
        await settled(driven)
        assert "gone" not in driven.status
        assert kept(story) == ["confirmed", "confirmed"]
        await read_again(driven)
        assert members(driven)


async def test_folders_of_the_users_own_that_cannot_be_made_cost_no_more_than_what_they_would_hold(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "file"))
    async with reading(story, width=300) as driven:
        await driven.press("J", "r", "T", "j", "enter")
        assert "until you leave: your folder for program state cannot be written." in driven.status
        assert remembered("theme") is None
        await settled(driven)
        assert kept(story) == ["confirmed"]
        await driven.press("q")
        assert not driven.app.is_running
    async with application(None, width=300) as driven:
        await driven.press("p")
        await at_rest(driven)
        assert driven.app._exception is None
