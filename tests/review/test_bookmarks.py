"""Stories are found again by what their articles hold, else by where they lie; the latest stands first."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.review.bookmark import Bookmark, Origin
from reader.review.bookmarks import Bookmarks


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("reader.review.bookmarks.kept_places", lambda: tmp_path / "state" / "places")
    return tmp_path / "state"


def bookmark(path: str = "/news/ferry", *, held: str = "ab", left: int = 1) -> Bookmark:
    sources = tuple(Origin(letter * 64, f"{letter}.txt", letter.upper(), "") for letter in held)
    return Bookmark(f"Story at {path}", (path,), sources, left=left)


def hashes(held: str) -> list[str]:
    return [letter * 64 for letter in held]


def keep(*bookmarks: Bookmark, state: Path) -> None:
    """Keep them one after the other, also where the clock of the disk is coarse."""
    for one in bookmarks:
        before = set(state.rglob("*.json"))
        Bookmarks().keep(one)
        for path in set(state.rglob("*.json")) - before:
            os.utime(path, (one.left, one.left))


def test_a_story_is_found_by_what_its_articles_hold_wherever_they_lie() -> None:
    kept = bookmark("/news/ferry")
    Bookmarks().keep(kept)
    assert Bookmarks().of(hashes("ba"), ["/moved/elsewhere"]) == kept


def test_a_story_whose_articles_have_changed_is_found_where_it_lies() -> None:
    kept = bookmark("/news/ferry")
    Bookmarks().keep(kept)
    assert Bookmarks().of(hashes("ac"), ["/news/ferry"]) == kept
    assert Bookmarks().of(hashes("ac"), ["/news/other"]) is None


def test_what_the_articles_hold_counts_for_more_than_where_they_lie(state: Path) -> None:
    same, other = bookmark("/news/copy", held="ab"), bookmark("/news/ferry", held="ef", left=9)
    keep(same, other, state=state)
    assert Bookmarks().of(hashes("ab"), ["/news/ferry"]) == same


def test_the_latest_stands_first_and_a_story_once(state: Path) -> None:
    ferry, storm = bookmark("/news/ferry", left=10), bookmark("/news/storm", held="cd", left=20)
    keep(ferry, storm, ferry._replace(sources=bookmark(held="af").sources, left=30), state=state)
    assert [(one.paths, one.left) for one in Bookmarks().latest(9)] == [
        (("/news/ferry",), 30),
        (("/news/storm",), 20),
    ]
    assert len(Bookmarks().latest(1)) == 1


def test_a_story_that_is_forgotten_is_in_no_list_in_any_state(state: Path) -> None:
    ferry = bookmark("/news/ferry")
    storm = bookmark("/news/storm", held="cd", left=5)
    keep(ferry, ferry._replace(sources=bookmark(held="af").sources), storm, state=state)
    Bookmarks().forget(ferry)
    assert Bookmarks().latest(9) == (storm,)


def test_damaged_files_are_passed_over(state: Path) -> None:
    assert Bookmarks().latest(9) == ()
    kept = bookmark()
    Bookmarks().keep(kept)
    (state / "places" / "0-0.json").write_bytes(b"\xff\xfe")
    (state / "places" / "1-1.json").write_text("{}")
    assert Bookmarks().latest(9) == (kept,)


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(state: Path) -> None:
    state.write_text("a file where the folder should be")
    with pytest.raises(ReaderError, match="cannot be written"):
        Bookmarks().keep(bookmark())
    assert Bookmarks().latest(9) == ()
