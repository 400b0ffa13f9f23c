"""Whether a theme's file has changed since it was last looked at."""

from __future__ import annotations

from pathlib import Path

from reader.settings.read_theme import read_theme
from reader.settings.theme import Theme


class ThemeWatch:
    """One theme's file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp = self._now()

    def changed(self) -> Theme | None:
        """The theme as it stands in the file now; null where the file is as it was, or gone.

        Raises:
            ReaderError: the file has changed and holds no theme; told once, until it changes again.
        """
        stamp = self._now()
        if stamp == self._stamp or stamp is None:
            return None
        self._stamp = stamp
        return read_theme(self._path)

    def _now(self) -> tuple[int, int] | None:
        """When the file was written, in nanoseconds, and its size; null where it cannot be seen."""
        try:
            seen = self._path.stat()
        except OSError:
            return None
        return seen.st_mtime_ns, seen.st_size
