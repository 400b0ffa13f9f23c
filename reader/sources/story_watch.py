"""Whether the articles of a story are still as they were read: looks at the disk, tells, changes nothing.

A file counts as changed by what it holds, not by its date: a file that was merely touched is the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from reader.errors import ReaderError
from reader.sources.discovery import Found, discovered
from reader.sources.read import LARGEST
from reader.sources.sha256 import sha256
from reader.vocabulary.source import Source

Stamp = tuple[int, int, int]
"""File number, date in nanoseconds, and size."""


class Changes(NamedTuple):
    """What is not as it was read, by file names."""

    changed: tuple[str, ...] = ()
    """They hold something else; the story file too."""
    added: tuple[str, ...] = ()
    """New in a folder that was given."""
    removed: tuple[str, ...] = ()
    """They are gone."""

    @property
    def told(self) -> str:
        """In words, without a full stop; empty where everything is as it was."""
        parts = [
            (self.changed, "has changed", "have changed"),
            (self.added, "is new", "are new"),
            (self.removed, "is gone", "are gone"),
        ]
        return ", ".join(
            f"{' and '.join(names)} {one if len(names) == 1 else several}"
            for names, one, several in parts
            if names
        )


class StoryWatch:
    """The files behind a story that was read from ``paths``."""

    def __init__(self, paths: Sequence[str], sources: Sequence[Source]) -> None:
        self._paths = tuple(paths)
        self._read = {Path(source.path).resolve(): source.sha256 for source in sources}
        self._known: frozenset[Path] | None = None
        self._story: tuple[Path, str] | None = None
        self._seen: dict[Path, tuple[Stamp | None, str | None]] = {}

    def changes(self) -> Changes:
        """How the disk differs from what was read; the first look tells what stands beside the articles."""
        found = self._found()
        files = {path.resolve(): path for path in found.files} if found else {}
        story = found.story_file if found else None
        if self._known is None:
            self._known = frozenset(files)
            self._story = None if story is None else (story, self._hash(story) or "")
        return Changes(
            changed=(
                *(path.name for path in self._read if path in files and self._differs(path)),
                *self._story_changed(story),
            ),
            added=tuple(
                files[path].name for path in files if path not in self._known and path not in self._read
            ),
            removed=tuple(path.name for path in self._read if path not in files),
        )

    def _found(self) -> Found | None:
        there = still_there(self._paths)
        try:
            return discovered(there) if there else None
        except ReaderError:  # the folder is empty now
            return None

    def _differs(self, path: Path) -> bool:
        now = self._hash(path)
        return now is not None and now != self._read[path]

    def _story_changed(self, story: Path | None) -> tuple[str, ...]:
        now = None if story is None else (story, self._hash(story) or "")
        if now == self._story:
            return ()
        return tuple({one[0].name: None for one in (self._story, now) if one is not None})

    def _hash(self, path: Path) -> str | None:
        """SHA-256 of the file's bytes, taken again only where its stamp is another; null where it is gone."""
        try:
            state = path.stat()
            stamp: Stamp = state.st_ino, state.st_mtime_ns, state.st_size
            if path not in self._seen or self._seen[path][0] != stamp:
                with path.open("rb") as file:
                    self._seen[path] = stamp, sha256(file.read(LARGEST + 1))
        except OSError:
            return None
        return self._seen[path][1]


def still_there(paths: Sequence[str]) -> list[str]:
    """The paths at which there is something."""
    return [path for path in paths if Path(path).exists()]
