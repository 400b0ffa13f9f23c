"""Whether a theme's file has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.settings.theme_watch import ThemeWatch
from tests.settings.test_theme_file import theme_file


def test_a_file_that_stays_as_it_is_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "dusk.yaml"
    path.write_text(theme_file(), "utf-8")
    watch = ThemeWatch(path)
    assert watch.changed() is None


def test_a_change_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "dusk.yaml"
    path.write_text(theme_file(), "utf-8")
    watch = ThemeWatch(path)
    path.write_text(theme_file(intent="Another one."), "utf-8")
    found = watch.changed()
    assert found is not None
    assert found.intent == "Another one."
    assert watch.changed() is None


def test_a_file_that_is_broken_is_told_once_and_a_mended_one_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "dusk.yaml"
    path.write_text(theme_file(), "utf-8")
    watch = ThemeWatch(path)
    path.write_text("name: [\n", "utf-8")
    with pytest.raises(ReaderError, match=r"dusk\.yaml"):
        watch.changed()
    assert watch.changed() is None
    path.write_text(theme_file(intent="Mended."), "utf-8")
    found = watch.changed()
    assert found is not None
    assert found.intent == "Mended."


def test_a_file_that_is_gone_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "dusk.yaml"
    path.write_text(theme_file(), "utf-8")
    watch = ThemeWatch(path)
    path.unlink()
    assert watch.changed() is None
