"""Before anything is compared: what each file of a folder is taken for, and why one is none."""

from __future__ import annotations

from pathlib import Path

from reader.sources.read import LARGEST
from reader.sources.understood import AT_MOST, understood
from reader.vocabulary import Basis


def test_articles_folders_and_other_files_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ferry aground\n\nThe ferry ran aground at Skarv on Monday.\n", "utf-8")
    (tmp_path / "empty.txt").write_text("\n\n", "utf-8")
    (tmp_path / "huge.md").write_bytes(b" " * (LARGEST + 1))
    (tmp_path / "map.png").write_bytes(b"\x89PNG")
    (tmp_path / "README.md").write_text("Notes.", "utf-8")
    for name in ("older", ".hidden"):
        (tmp_path / name).mkdir()
    found = understood(tmp_path)
    assert found.folders == ("older",)
    assert [one.path.name for one in found.articles] == ["a.txt", "empty.txt", "huge.md"]
    assert found.articles[0].source is not None
    assert found.articles[0].source.title == "Ferry aground"
    assert found.articles[1].sentence == "empty.txt is empty: it holds no words."
    assert found.articles[2].sentence == "huge.md is too large for an article."
    assert [one.sentence for one in found.others] == [
        "map.png is of no kind that is read: .txt, .text, .md, .markdown."
    ]


def test_the_story_file_is_obeyed(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The ferry ran aground at Skarv.\n", "utf-8")
    (tmp_path / "story.yaml").write_text(
        "sources:\n  a.txt:\n    outlet: Tidings\n    published: 2024-06-04\n  b.txt:\n    leave_out: true\n",
        "utf-8",
    )
    first, second = understood(tmp_path).articles
    assert first.source is not None
    assert (first.source.outlet, first.source.published.basis) == ("Tidings", Basis.GIVEN)
    assert second.is_left_out


def test_a_wrong_story_file_is_told_and_the_articles_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The ferry ran aground at Skarv.\n", "utf-8")
    (tmp_path / "story.yaml").write_text("titel: The ferry\n", "utf-8")
    found = understood(tmp_path)
    assert "titel" in found.sentence
    assert found.articles[0].source is not None


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    assert "cannot be read" in understood(tmp_path / "nowhere").sentence


def test_of_too_many_files_the_first_are_looked_into(tmp_path: Path) -> None:
    for number in range(AT_MOST + 3):
        (tmp_path / f"{number:03}.txt").write_text("The ferry ran aground.\n", "utf-8")
    found = understood(tmp_path)
    assert (len(found.articles), found.beyond) == (AT_MOST, 3)
