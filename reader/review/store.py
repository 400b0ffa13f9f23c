"""The file of reviews of a story: read strictly, written whole, merged with what others wrote meanwhile.

Where it lies is for ``where``. What reads and writes is loaded when there is something to read or to write.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.review.kept import Kept

if TYPE_CHECKING:
    from reader.review.change import Change

LARGEST = 64 * 1024 * 1024
"""Bytes of a file of reviews; a longer one is something else."""

KEPT_ASIDE = 1000
"""Files that could not be read and are kept beside; names are numbered up to here."""


class Store:
    """One file of reviews. ``first`` gives what to begin with where there is no file yet.

    A folder of articles that has gone is not made anew; only ``makes_folder`` makes the one of the file.
    """

    def __init__(self, path: Path, first: Callable[[], Kept] = Kept, *, makes_folder: bool = True) -> None:
        self._makes_folder = makes_folder
        self.path = path
        """The file, whether it is there or not."""
        self._first = first

    def state(self) -> tuple[int, int, int] | None:
        """What differs once somebody has written the file; null where there is none."""
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size

    def read(self) -> Kept:
        """What the file holds; what to begin with where there is none.

        Raises:
            ReaderError: the file cannot be read, or is not a file of reviews.
        """
        try:
            if self.path.stat().st_size > LARGEST:
                raise ReaderError(f"{self.path} is too large for a file of reviews.")
            text = self.path.read_bytes().decode("utf-8")
        except FileNotFoundError:
            return self._first()
        except UnicodeDecodeError as error:
            raise ReaderError(f"{self.path} is damaged: it is not UTF-8.") from error
        except OSError as error:
            raise ReaderError(f"{self.path} cannot be read: {error.strerror or error}.") from error
        from reader.review.file_form import read_form

        return read_form(text, name=str(self.path))

    def write(self, changes: Iterable[Change]) -> Kept:
        """What the file holds after ``changes``; on the disk when this returns.

        A file that is no file of reviews is not overwritten: it is kept aside under another name.

        Raises:
            ReaderError: the changes could not be written; the file is as it was.
        """
        from reader.atomic_file import write_whole
        from reader.review.file_form import file_form
        from reader.review.lock import locked
        from reader.review.merging import merged

        try:
            if self._makes_folder:
                self.path.parent.mkdir(parents=True, exist_ok=True)
            elif not self.path.parent.is_dir():
                raise ReaderError(f"{self.path} cannot be written: its folder is gone.")
        except OSError as error:
            raise ReaderError(f"{self.path} cannot be written: {error.strerror or error}.") from error
        with locked(self.path.with_name(f".{self.path.stem}.lock"), of=self.path):
            self._clear_away()
            try:
                kept = self.read()
            except ReaderError:
                self._keep_aside()
                kept = self._first()
            after = merged(kept, changes)
            write_whole(self.path, file_form(after))
        return after

    def _keep_aside(self) -> None:
        """Give a file that cannot be read another name."""
        names = (f"{self.path.stem}.unreadable-{n}{self.path.suffix}" for n in range(1, KEPT_ASIDE))
        free = next(path for name in names if not (path := self.path.with_name(name)).exists())
        try:
            os.rename(self.path, free)
        except OSError as error:
            raise ReaderError(f"{self.path} cannot be kept aside: {error.strerror or error}.") from error

    def _clear_away(self) -> None:
        """Remove what a writer left that was killed in the middle; who holds the lock is the only writer."""
        with suppress(OSError):
            for left in self.path.parent.glob(f".{self.path.name}.*"):
                left.unlink(missing_ok=True)
