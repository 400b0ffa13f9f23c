from __future__ import annotations

from pathlib import Path

from tests.command.articles import reader, written


def test_a_pipe_gets_the_linear_text(tmp_path: Path) -> None:
    paths = written(tmp_path)
    shown = reader(*paths, home=tmp_path)
    assert shown.returncode == 0
    assert shown.stdout == reader("show", "--plain", *paths, home=tmp_path).stdout
    assert "Article A: " in shown.stdout.decode("utf-8")
    assert b"\x1b" not in shown.stdout


def test_signs_reach_a_pipe_as_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    shown = reader(*written(tmp_path), home=tmp_path, PYTHONIOENCODING="ascii")
    assert shown.returncode == 0
    assert "“" in shown.stdout.decode("utf-8")
