"""Every test of the screen has its own configuration folder, and waits no longer than it must."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tui.at_rest import quick_pilot


@pytest.fixture(autouse=True)
def quick() -> Iterator[None]:
    """Go on as soon as the screen has come to rest."""
    with quick_pilot():
        yield


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, where no themes lie, and a working folder to write to."""
    folder = tmp_path / "home"
    folder.mkdir()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.chdir(tmp_path)
    return folder
