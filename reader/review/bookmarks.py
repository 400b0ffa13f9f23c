"""The bookmarks of all stories: a small file each in the user's state folder, replaced whole.

One that cannot be read is none. What reads and writes them is loaded when there is one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.review.story_key import story_key
from reader.settings.places import user_state

if TYPE_CHECKING:
    from reader.review.bookmark import Bookmark

FOLDER = "places"
"""In the user's state folder; a file a story."""

LARGEST = 4 * 1024 * 1024
"""Bytes of a bookmark; a longer file is something else."""

LOOKED_THROUGH = 200
"""Files, the latest, among which recent stories are looked for."""


class Bookmarks:
    """Where the user's stories were left."""

    def __init__(self) -> None:
        self._folder = user_state() / FOLDER

    def of(self, hashes: Iterable[str]) -> Bookmark | None:
        """Where the story of the articles with these SHA-256 was left; null where it is new."""
        return _read(self._path(hashes))

    def at(self, paths: Sequence[str]) -> Bookmark | None:
        """Where a story opened under these very paths was left last, whatever its articles held then."""
        wanted = tuple(str(Path(path).absolute()) for path in paths)
        return next((one for one in self._all() if one.paths == wanted), None)

    def latest(self, at_most: int) -> tuple[Bookmark, ...]:
        """The stories left last, the latest first; of several states of one the latest alone."""
        found: dict[tuple[str, ...], Bookmark] = {}
        for bookmark in self._all():
            found.setdefault(bookmark.paths, bookmark)
        return tuple(found.values())[:at_most]

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
        write_whole(self._path(origin.sha256 for origin in bookmark.sources), bookmark_form(bookmark))

    def forget(self, bookmark: Bookmark) -> None:
        """Take a story, in all its states, from the list; its articles and reviews stay."""
        for one in self._all():
            if one.paths == bookmark.paths:
                with suppress(OSError):
                    self._path(origin.sha256 for origin in one.sources).unlink()

    def _path(self, hashes: Iterable[str]) -> Path:
        return self._folder / f"{story_key(hashes)}.json"

    def _all(self) -> list[Bookmark]:
        """Every bookmark that can be read, the latest first."""
        try:
            files = [(path.stat().st_mtime_ns, path.name, path) for path in self._folder.glob("*.json")]
        except OSError:
            return []
        read = [_read(path) for _, _, path in sorted(files, reverse=True)[:LOOKED_THROUGH]]
        return sorted(filter(None, read), key=lambda bookmark: -bookmark.left)


def _read(path: Path) -> Bookmark | None:
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST).decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    from reader.review.bookmark_form import read_bookmark

    return read_bookmark(text)
