"""Where the shipped folders and the user's lie."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reader.settings import places


def test_a_checkout_ships_from_beside_the_package() -> None:
    assert (places.shipped("themes") / "night.yaml").is_file()
    assert (places.shipped("seeds") / "README.md").is_file()


def test_an_installed_wheel_ships_from_within(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "reader" / "_shipped" / "themes"
    inside.mkdir(parents=True)
    monkeypatch.setattr(places, "_PACKAGE", tmp_path / "reader")
    assert places.shipped("themes") == inside
    assert places.shipped("seeds") == tmp_path / "seeds"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the XDG variables are Linux's")
def test_the_users_folders_follow_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    assert places.user_config() == tmp_path / "CONFIG" / places.APP_NAME
    assert places.user_state() == tmp_path / "STATE" / places.APP_NAME
    assert places.user_cache() == tmp_path / "CACHE" / places.APP_NAME


def test_the_users_folders_are_not_those_of_the_feed_library() -> None:
    assert all(
        place().name != "reader" for place in (places.user_config, places.user_state, places.user_cache)
    )
