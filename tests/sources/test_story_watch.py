"""What is noticed of files that change under the reader, and what is not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.sources.read import read_story
from reader.sources.story_watch import Changes, StoryWatch


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("a.txt", "The ferry ran aground."), ("b.txt", "The ferry was freed at noon.")):
        (tmp_path / name).write_text(f"{name}\n\n{text}\n", "utf-8")
    return tmp_path


def watch(*paths: Path) -> StoryWatch:
    given = [str(path) for path in paths]
    watching = StoryWatch(given, read_story(given).sources)
    assert watching.changes() == Changes()
    return watching


def test_a_changed_a_new_and_a_missing_article_are_noticed(folder: Path) -> None:
    watching = watch(folder)
    (folder / "a.txt").write_text("The ferry sank.", "utf-8")
    (folder / "c.md").write_text("The captain was asleep.", "utf-8")
    (folder / "b.txt").unlink()
    assert watching.changes() == Changes(("a.txt",), ("c.md",), ("b.txt",))
    assert watching.changes().told == "a.txt has changed, c.md is new, b.txt is gone"


def test_a_file_that_is_touched_is_the_same(folder: Path) -> None:
    watching = watch(folder)
    os.utime(folder / "a.txt", (1, 1))
    text = (folder / "b.txt").read_text("utf-8")
    (folder / "b.txt").unlink()
    (folder / "b.txt").write_text(text, "utf-8")
    assert watching.changes() == Changes()


def test_what_changed_before_the_first_look_is_noticed(folder: Path) -> None:
    watching = StoryWatch([str(folder)], read_story([str(folder)]).sources)
    (folder / "a.txt").write_text("The ferry sank.", "utf-8")
    assert watching.changes().changed == ("a.txt",)


def test_a_change_that_is_taken_back_is_none(folder: Path) -> None:
    watching = watch(folder)
    before = (folder / "a.txt").read_text("utf-8")
    (folder / "a.txt").write_text("The ferry sank.", "utf-8")
    assert watching.changes().changed
    (folder / "a.txt").write_text(before, "utf-8")
    assert watching.changes() == Changes()


def test_of_named_files_no_other_is_new(folder: Path) -> None:
    watching = watch(folder / "a.txt", folder / "b.txt")
    (folder / "c.txt").write_text("The captain was asleep.", "utf-8")
    (folder / "README.md").write_text("Notes.", "utf-8")
    assert watching.changes() == Changes()


def test_the_story_file_counts(folder: Path) -> None:
    watching = watch(folder)
    (folder / "story.yaml").write_text("title: The ferry\n", "utf-8")
    assert watching.changes().changed == ("story.yaml",)
    again = watch(folder)
    (folder / "story.yaml").unlink()
    assert again.changes().changed == ("story.yaml",)


def test_what_is_left_out_is_not_new(folder: Path) -> None:
    (folder / "c.txt").write_text("A cook tells of the kitchen.", "utf-8")
    (folder / "story.yaml").write_text("sources:\n  c.txt:\n    leave_out: true\n", "utf-8")
    watch(folder)


def test_a_folder_that_is_gone_is_no_error(folder: Path, tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    for path in folder.glob("*.txt"):
        path.rename(inner / path.name)
    watching = watch(inner)
    inner.rename(tmp_path / "moved")
    assert watching.changes().removed == ("a.txt", "b.txt")
