"""The bookmarks of all stories: a small file each in the user's state folder, replaced whole.

A file is named by what was opened and by what it held, so that none but the one asked for has to be read. One
that cannot be read is none. What reads and writes them is loaded when there is one.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from reader.settings.places import kept_places

if TYPE_CHECKING:
    from reader.review.bookmark import Bookmark

DIGITS = 16
"""Hexadecimal digits of a SHA-256 that tell one story from another."""

LARGEST = 4 * 1024 * 1024
"""Bytes of a bookmark; a longer file is something else."""

LOOKED_THROUGH = 200
"""Files, the latest, among which recent stories are looked for."""


class Bookmarks:
    """Where the user's stories were left."""

    def __init__(self) -> None:
        self._folder = kept_places()

    def of(self, hashes: Iterable[str], paths: Iterable[str]) -> Bookmark | None:
        """Where the story was left: that of the articles with these SHA-256, wherever they lie.

        Else the one that was opened at ``paths``, whatever they held then; null where the story is new.
        """
        files, given = self._files(), absolute(paths)
        held, opened = _held(hashes), _opened(given)
        same = (_read(path) for path in files if path.stem.endswith(held))
        there = (_read(path) for path in files if path.stem.startswith(opened))
        found = next(filter(None, same), None)
        return found or next((one for one in there if one is not None and one.paths == given), None)

    def latest(self, at_most: int) -> tuple[Bookmark, ...]:
        """The stories left last, the latest first; of several states of one the latest alone."""
        found: dict[tuple[str, ...], Bookmark] = {}
        for path in self._files()[:LOOKED_THROUGH]:
            bookmark = _read(path)
            if bookmark is not None:
                found.setdefault(bookmark.paths, bookmark)
            if len(found) == at_most:
                break
        return tuple(found.values())

    def keep(self, bookmark: Bookmark) -> None:
        """Put the bookmark in the place of the one before it.

        Raises:
            ReaderError: it cannot be written.
        """
        from reader.atomic_file import write_whole
        from reader.errors import ReaderError
        from reader.review.bookmark_form import bookmark_form

        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ReaderError(f"{self._folder} cannot be written: {error.strerror or error}.") from error
        held = _held(origin.sha256 for origin in bookmark.sources)
        write_whole(self._folder / f"{_opened(bookmark.paths)}-{held}.json", bookmark_form(bookmark))

    def forget(self, bookmark: Bookmark) -> None:
        """Take a story, in all its states, from the list; its articles and reviews stay."""
        for path in self._files():
            if path.stem.startswith(_opened(bookmark.paths)):
                with suppress(OSError):
                    path.unlink()

    def _files(self) -> list[Path]:
        """The files of all bookmarks, the one written last first."""
        try:
            names = [name for name in os.listdir(self._folder) if name.endswith(".json")]
            files = [(self._folder / name) for name in names if not name.startswith(".")]
            return sorted(files, key=lambda path: (-path.stat().st_mtime_ns, path.name))
        except OSError:
            return []


def absolute(paths: Iterable[str]) -> tuple[str, ...]:
    """The paths as they are kept: seen from the root, links not followed."""
    return tuple(str(Path(path).absolute()) for path in paths)


def _held(hashes: Iterable[str]) -> str:
    """A word for the articles' bytes, whatever their names and order."""
    return f"{sum(int(one[:DIGITS], 16) for one in hashes) % 16**DIGITS:0{DIGITS}x}"


def _opened(paths: Iterable[str]) -> str:
    """A word for what was opened, in whatever order it was named."""
    named = "\n".join(sorted(paths)).encode("utf-8", "surrogatepass")
    return f"{crc32(named):08x}"


def _read(path: Path) -> Bookmark | None:
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST).decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    from reader.review.bookmark_form import read_bookmark

    return read_bookmark(text)
