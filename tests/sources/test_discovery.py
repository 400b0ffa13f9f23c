from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.sources.discovery import discovered


def _names(paths: list[str]) -> list[str]:
    return [path.name for path in discovered(paths).files]


def test_a_folder_gives_its_articles_by_name_and_leaves_the_rest(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "README.md", "story.yaml", ".hidden.txt", "photo.jpg", "LICENSE.txt"):
        (tmp_path / name).write_text("x")
    (tmp_path / "inner.txt").mkdir()
    assert _names([str(tmp_path)]) == ["a.md", "b.txt"]


def test_files_keep_the_order_in_which_they_were_named(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text("x")
    assert _names([str(tmp_path / "b.txt"), str(tmp_path / "a.txt")]) == ["b.txt", "a.txt"]


def test_a_file_named_twice_counts_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    found = discovered([str(tmp_path / "a.txt"), str(tmp_path)])
    assert [path.name for path in found.files] == ["a.txt"]
    assert [path.name for path in found.twice] == ["a.txt"]


def test_a_path_stays_as_the_user_named_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "a.txt").write_text("x")
    monkeypatch.chdir(tmp_path)
    assert str(discovered(["story"]).files[0]) == str(Path("story/a.txt"))


def test_the_story_file_is_found_beside_named_files(tmp_path: Path) -> None:
    for name in ("a.txt", "story.yaml"):
        (tmp_path / name).write_text("x")
    assert discovered([str(tmp_path / "a.txt")]).story_file == tmp_path / "story.yaml"


@pytest.mark.parametrize(
    ("paths", "message"), [([], "No article"), (["nowhere.txt"], "nowhere.txt does not exist")]
)
def test_what_is_missing_is_told_in_a_sentence(paths: list[str], message: str) -> None:
    with pytest.raises(ReaderError, match=message):
        discovered(paths)


def test_a_folder_without_articles_says_what_to_put_in_it(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("x")
    with pytest.raises(ReaderError, match=r"holds no article: .* \.txt or \.md"):
        discovered([str(tmp_path)])
