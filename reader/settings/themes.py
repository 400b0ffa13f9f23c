"""Every theme there is: the shipped ones at once, the user's own from the configuration folder.

A broken theme file is told in a sentence and left out; it never keeps the reader from reading. The shipped
themes come in their Python form, so that the first frame needs no YAML.
"""

from __future__ import annotations

from pathlib import Path

from reader.errors import ReaderError
from reader.settings.places import user_config
from reader.settings.read_theme import read_theme
from reader.settings.shipped_themes import SHIPPED
from reader.settings.theme import Theme

_SUFFIXES = (".yaml", ".yml")


def available(folder: Path | None = None) -> tuple[list[Theme], list[str]]:
    """The shipped themes, then the user's by file name; and a sentence for each file that is broken.

    ``folder`` is where the user's themes lie: ``themes`` in the configuration folder, where none is given.
    """
    themes = list(SHIPPED)
    broken: list[str] = []
    for path in _theme_files(folder or user_config() / "themes"):
        try:
            theme = read_theme(path)
            if any(theme.name == other.name for other in themes):
                raise ReaderError(f"{path}: there is a theme “{theme.name}” already; choose another name.")
        except ReaderError as error:
            broken.append(str(error))
        else:
            themes.append(theme)
    return themes, broken


def theme_named(name: str, folder: Path | None = None) -> Theme:
    """The theme of that name; a shipped one without looking into the user's folder.

    Raises:
        ReaderError: there is none; the sentence names those there are, and what is broken.
    """
    shipped = next((theme for theme in SHIPPED if theme.name == name), None)
    if shipped:
        return shipped
    themes, broken = available(folder)
    for theme in themes:
        if theme.name == name:
            return theme
    names = ", ".join(theme.name for theme in themes)
    raise ReaderError(" ".join([f"There is no theme “{name}”. Themes: {names}.", *broken]))


def theme_path(theme: Theme, folder: Path | None = None) -> Path | None:
    """The file of a theme of the user's own; null for a shipped one."""
    if theme in SHIPPED:
        return None
    for path in _theme_files(folder or user_config() / "themes"):
        try:
            if read_theme(path).name == theme.name:
                return path
        except ReaderError:
            continue
    return None


def _theme_files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix in _SUFFIXES and path.is_file())
    except OSError:
        return []
