"""Articles that were pasted: a folder a story in the user's data folder, a file an article.

Whatever was once written stays on the disk: an article that is emptied is put aside under another ending.
"""

from __future__ import annotations

import re
from pathlib import Path

from reader.atomic_file import write_whole
from reader.errors import ReaderError
from reader.settings.places import user_data

FOLDER = "pasted"
"""In the user's data folder; a folder a story."""

PASTING = "pasting"
"""What is remembered: the name of the story that is being pasted; empty once it was read."""

ASIDE = ".emptied"
"""Ending of an article that was emptied; files of this kind are not read."""

LONGEST_NAME = 60
"""Characters of a story's name: in UTF-8 no longer than file systems take."""

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]+')
"""What one system or another takes in no file name."""


class Pasted:
    """The articles of one story."""

    def __init__(self, name: str) -> None:
        self.folder = user_data() / FOLDER / _folder_name(name)
        """Where they lie."""

    @classmethod
    def new(cls, day: str) -> Pasted:
        """A story without articles, named after the day and a number where there is one already."""
        names = [f"pasted {day}", *(f"pasted {day} ({number})" for number in range(2, 1000))]
        return next(one for one in map(cls, names) if not one.folder.exists())

    @property
    def name(self) -> str:
        """Of the story."""
        return self.folder.name

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the articles there are."""
        try:
            stems = [path.stem for path in self.folder.iterdir() if path.suffix == ".txt"]
        except OSError:
            return ()
        return tuple(sorted(int(stem) for stem in stems if stem.isascii() and stem.isdigit()))

    def text(self, number: int) -> str:
        """What an article holds; empty where there is none of that number."""
        try:
            return self._path(number).read_bytes().decode("utf-8", "replace")
        except OSError:
            return ""

    def keep(self, number: int, text: str) -> None:
        """Put the text on the disk as the article of that number.

        Raises:
            ReaderError: it cannot be written.
        """
        path = self._path(number)
        try:
            if not text.strip():
                if path.exists():
                    path.replace(path.with_suffix(ASIDE))
                return
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ReaderError(f"{path} cannot be written: {error.strerror or error}.") from error
        write_whole(path, text.encode("utf-8", "replace"))

    def rename(self, name: str) -> Pasted:
        """The same articles under another name.

        Raises:
            ReaderError: there is a story of that name, or the folder cannot be moved.
        """
        other = Pasted(name)
        if other.folder == self.folder:
            return self
        if other.folder.exists():
            raise ReaderError(f"There is a story called {other.name} already: choose another name.")
        try:
            if self.folder.exists():
                self.folder.rename(other.folder)
        except OSError as error:
            raise ReaderError(f"{other.folder} cannot be written: {error.strerror or error}.") from error
        return other

    def _path(self, number: int) -> Path:
        return self.folder / f"{number}.txt"


def _folder_name(name: str) -> str:
    kept = " ".join(_NOT_IN_NAMES.sub(" ", name).split())[:LONGEST_NAME].strip(". ")
    return kept or "pasted"
