"""``reader themes``: which there are, and what is wrong with one."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli.main import main
from reader.settings.shipped_themes import SHIPPED
from tests.settings.test_theme_file import theme_file

THEMES = Path(__file__).resolve().parents[3] / "themes"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


def test_every_theme_is_listed_with_its_intent_and_where_ones_own_go(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["themes"]) == 0
    told = capsys.readouterr().out
    assert all(theme.name in told and theme.intent in told for theme in SHIPPED)
    assert str(home / "parallax-reader" / "themes") in told


def test_ones_own_is_listed_and_a_broken_one_named(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = home / "parallax-reader" / "themes"
    folder.mkdir(parents=True)
    (folder / "slate.yaml").write_text(theme_file(name="slate", intent="Mine."), "utf-8")
    (folder / "torn.yaml").write_text("name: [\n", "utf-8")
    assert main(["themes"]) == 1
    told = capsys.readouterr().out
    assert "slate" in told
    assert "torn.yaml, line " in told


@pytest.mark.parametrize("name", [theme.name for theme in SHIPPED])
def test_a_shipped_theme_has_nothing_wrong(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = THEMES / f"{name}.yaml"
    assert main(["themes", "--check", str(path)]) == 0
    assert f"“{name}” is whole" in capsys.readouterr().out


def test_a_theme_that_cannot_be_read_by_eye_is_told_role_by_role(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "grey.yaml"
    path.write_text(theme_file(), "utf-8")
    assert main(["themes", "--check", str(path)]) == 1
    told = capsys.readouterr().out.splitlines()
    assert told[0] == f"{path}: “text” on “ground”: contrast 1.0, where text needs 4.5."
    assert f"{path}: “contradiction” and “difference” look alike." in told


@pytest.mark.parametrize("content", [None, "name: grey\n", "roles: [\n"], ids=["none", "half", "torn"])
def test_a_file_that_is_no_theme_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None
) -> None:
    path = tmp_path / "grey.yaml"
    if content is not None:
        path.write_text(content, "utf-8")
    assert main(["themes", "--check", str(path)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(str(path))
    assert len(told.err.splitlines()) == 1
