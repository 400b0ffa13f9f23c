"""Which themes there are: the shipped, the user's own, and what is said about broken ones."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.settings.read_theme import LARGEST
from reader.settings.shipped_themes import SHIPPED
from reader.settings.theme import ROLES
from reader.settings.themes import available, theme_named


def put(folder: Path, file: str, *, name: str) -> None:
    roles = "".join(f"  {role}: ansi_default\n" for role in ROLES)
    text = f"name: {name}\nintent: Mine.\ndark: true\nroles:\n{roles}"
    (folder / file).write_text(text, encoding="utf-8")


def test_without_a_folder_of_the_users_there_are_the_shipped_ones(tmp_path: Path) -> None:
    assert available(tmp_path / "none") == (list(SHIPPED), [])


def test_the_users_themes_follow_by_file_name(tmp_path: Path) -> None:
    put(tmp_path, "b.yaml", name="slate")
    put(tmp_path, "a.yml", name="dusk")
    put(tmp_path, "notes.txt", name="other")
    themes, broken = available(tmp_path)
    assert [theme.name for theme in themes[len(SHIPPED) :]] == ["dusk", "slate"]
    assert broken == []


def test_a_broken_theme_is_told_in_a_sentence_and_the_others_stay(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("name: dusk\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_bytes(b"name: \xff\n")
    (tmp_path / "c.yaml").write_text("#" * (LARGEST + 1), encoding="utf-8")
    put(tmp_path, "d.yaml", name="slate")
    themes, broken = available(tmp_path)
    assert [theme.name for theme in themes[len(SHIPPED) :]] == ["slate"]
    assert len(broken) == 3
    assert all(str(tmp_path) in sentence for sentence in broken)


def test_a_name_that_is_taken_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "night.yaml", name="night")
    themes, broken = available(tmp_path)
    assert themes == list(SHIPPED)
    assert "there is a theme “night” already" in broken[0]


def test_a_theme_is_found_by_its_name(tmp_path: Path) -> None:
    put(tmp_path, "mine.yaml", name="dusk")
    assert theme_named("newsprint", tmp_path).dark is False
    assert theme_named("dusk", tmp_path).intent == "Mine."


def test_an_unknown_name_is_told_with_the_known_ones_and_the_broken_ones(tmp_path: Path) -> None:
    (tmp_path / "dusk.yaml").write_text("name: dusk\n", encoding="utf-8")
    with pytest.raises(ReaderError, match=r"no theme “dusk”. Themes: newsprint, night, .*dusk\.yaml, line 1"):
        theme_named("dusk", tmp_path)


def test_the_first_frame_needs_no_yaml() -> None:
    code = (
        "import sys; from reader.settings.themes import theme_named; "
        "theme_named('night'); print('yaml' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
