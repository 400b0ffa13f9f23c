"""Every test of the screen has its own configuration folder, and waits no longer than it must."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import _wait

GRANULARITY = 0.01
"""Seconds after which Textual's pilot looks whether the screen is at rest; with its own 0.02 these tests take
twice as long."""


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look more often whether the screen has come to rest."""
    monkeypatch.setattr(_wait, "SLEEP_GRANULARITY", GRANULARITY)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, where no themes lie, and a working folder to write to."""
    folder = tmp_path / "home"
    folder.mkdir()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.chdir(tmp_path)
    return folder
