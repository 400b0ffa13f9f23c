"""What the program understands of the files in a folder, before anybody asks to compare them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from reader.errors import ReaderError
from reader.sources.discovery import REVIEW_FILE, STORY_FILE, discovered
from reader.sources.formats import SUFFIXES
from reader.sources.read import LARGEST
from reader.sources.story_file import Override, StoryFile, story_file
from reader.vocabulary.source import Source

AT_MOST = 40
"""Files of a folder that are looked into; who has more in one folder names the files."""


class Understood(NamedTuple):
    """One file."""

    path: Path
    """Where it lies."""
    source: Source | None
    """What it was read as; null where it is no article or cannot be read."""
    sentence: str = ""
    """Why it is none; empty where it is one."""
    is_left_out: bool = False
    """The story file leaves it out."""


class Folder(NamedTuple):
    """A folder of articles, perhaps."""

    path: Path
    """Where it lies."""
    folders: tuple[str, ...]
    """Names of the folders in it."""
    articles: tuple[Understood, ...]
    """The files that may be articles, by name."""
    others: tuple[Understood, ...]
    """Files of kinds that are not read."""
    beyond: int
    """Files that were not looked into, for there are too many."""
    sentence: str
    """What is wrong with the folder or its story file; empty where nothing is."""


def understood(path: Path) -> Folder:
    """What the folder at ``path`` holds; reads every article in it."""
    try:
        inside = sorted(path.iterdir(), key=lambda one: one.name)
        folders = tuple(one.name for one in inside if not one.name.startswith(".") and one.is_dir())
    except OSError as error:
        return Folder(path, (), (), (), 0, f"{path} cannot be read: {error.strerror or error}.")
    files = _articles(path)
    said, sentence = _said(path, [one.name for one in inside])
    others = [one for one in inside if _is_other(one)]
    return Folder(
        path,
        folders,
        tuple(_understood(one, said.sources.get(one.name)) for one in files[:AT_MOST]),
        tuple(Understood(one, None, _unread(one)) for one in others[:AT_MOST]),
        max(0, len(files) - AT_MOST) + max(0, len(others) - AT_MOST),
        sentence,
    )


def _articles(folder: Path) -> tuple[Path, ...]:
    try:
        return discovered([str(folder)]).files
    except ReaderError:
        return ()


def _said(folder: Path, names: list[str]) -> tuple[StoryFile, str]:
    """What the story file says, and what is wrong with it."""
    from reader.sources.decoding import decoded

    file = folder / STORY_FILE
    try:
        if file.is_file():
            text, _ = decoded(_held(file), name=str(file))
            return story_file(text, name=str(file), files=names), ""
    except ReaderError as error:
        return StoryFile(None, {}), str(error)
    return StoryFile(None, {}), ""


def _understood(path: Path, said: Override | None) -> Understood:
    from reader.sources.article_source import article_source

    fields: Mapping[str, str | None] = said.fields if said is not None else {}
    try:
        source = article_source("A", path, _held(path), fields)
    except ReaderError as error:
        return Understood(path, None, str(error).replace(str(path), path.name))
    return Understood(path, source, is_left_out=said is not None and said.leave_out)


def _held(path: Path) -> bytes:
    """What the file holds, up to the length that no article has."""
    try:
        if path.stat().st_size > LARGEST:
            raise ReaderError(f"{path.name} is too large for an article.")
        return path.read_bytes()
    except OSError as error:
        raise ReaderError(f"{path.name} cannot be read: {error.strerror or error}.") from error


def _is_other(path: Path) -> bool:
    known = path.suffix.lower() in SUFFIXES or path.name in (STORY_FILE, REVIEW_FILE)
    return not known and not path.name.startswith(".") and path.is_file()


def _unread(path: Path) -> str:
    return f"{path.name} is of no kind that is read: {', '.join(sorted(SUFFIXES, reverse=True))}."
