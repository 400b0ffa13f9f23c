"""The folders the program knows: what it ships, and the user's own for configuration, state and cache.

Names the folders only; that one exists, and that it may be written, is for who uses it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

APP_NAME = "parallax-reader"
"""The distribution's name, so that the user's folders cannot meet those of the feed library ``reader``."""

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(name: Literal["themes", "seeds"]) -> Path:
    """The folder that came with the program: inside an installed wheel, beside the package in a checkout."""
    installed = _PACKAGE / "_shipped" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def user_config() -> Path:
    """The folder of what the user sets: configuration, and own themes in ``themes``."""
    import platformdirs

    return platformdirs.user_config_path(APP_NAME, appauthor=False)


def user_state() -> Path:
    """The folder of what must survive: verdicts, notes, the place in each story."""
    import platformdirs

    return platformdirs.user_state_path(APP_NAME, appauthor=False)


def kept_places() -> Path:
    """The folder of where each story was left; missing while none was."""
    return user_state() / "places"


def user_data() -> Path:
    """The folder of what the user has made in the program: articles that were pasted."""
    import platformdirs

    return platformdirs.user_data_path(APP_NAME, appauthor=False)


def user_cache() -> Path:
    """The folder of what can be made again."""
    import platformdirs

    return platformdirs.user_cache_path(APP_NAME, appauthor=False)


def vectors_cache() -> Path:
    """The folder of what texts mean, as figures, so that no article is read for its meaning twice."""
    return user_cache() / "vectors"
