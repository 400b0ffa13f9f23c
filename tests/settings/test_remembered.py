"""What is kept in mind from run to run, and that nothing depends on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.settings import remembered as module
from reader.settings.remembered import LONGEST, remember, remembered


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(module, "user_state", lambda: tmp_path / "state")
    return tmp_path / "state"


@pytest.mark.usefixtures("state")
def test_what_was_kept_last_is_remembered() -> None:
    assert remembered("theme") is None
    remember("theme", "dusk")
    remember("theme", "night")
    assert remembered("theme") == "night"
    assert remembered("hint") is None


def test_what_cannot_be_kept_or_read_is_forgotten(state: Path) -> None:
    state.write_text("a file where the folder should be", "utf-8")
    remember("theme", "dusk")
    assert remembered("theme") is None


def test_a_file_that_is_not_ours_does_no_harm(state: Path) -> None:
    folder = state / "remembered"
    folder.mkdir(parents=True)
    (folder / "theme").write_bytes(b"\xff\xfe")
    assert remembered("theme") is None
    (folder / "theme").write_text("x" * 10_000, "utf-8")
    assert remembered("theme") == "x" * LONGEST
