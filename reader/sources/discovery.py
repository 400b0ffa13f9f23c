"""The paths of the command line into the files of a story, in order. Opens none of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from reader.errors import ReaderError
from reader.sources.formats import SUFFIXES

STORY_FILE = "story.yaml"
"""Name of the file that says what the articles do not."""

REVIEW_FILE = "parallax-review.json"
"""Name of the file in which verdicts and notes are kept beside the articles; never an article itself."""

_NO_ARTICLES = frozenset({"readme", "license", "licence", "changelog", "contributing", "notes"})
"""File names, without suffix and in lower case, that a folder of articles may hold besides."""


class Found(NamedTuple):
    """What the paths lead to."""

    files: tuple[Path, ...]
    """The articles, as the user named them, in the order of the command line, a folder's by name."""
    story_file: Path | None
    """The story file beside them."""
    folder: Path
    """The folder that names the story."""
    twice: tuple[Path, ...]
    """Files that were named again; read once."""


def discovered(paths: Sequence[str]) -> Found:
    """The article files that ``paths`` lead to.

    Raises:
        ReaderError: a path is missing, a folder holds no article, or nothing was named.
    """
    if not paths:
        raise ReaderError("No article was named: give two to nine files, or a folder that holds them.")
    named: list[Path] = []
    folders: list[Path] = []
    for name in paths:
        path = Path(name)
        if path.is_dir():
            named.extend(_in_folder(path))
            folders.append(path)
        elif path.exists():
            named.append(path)
            folders.append(path.parent)
        else:
            raise ReaderError(f"{name} does not exist: check the path.")
    files: dict[Path, Path] = {}
    twice: list[Path] = []
    for path in named:
        if path.name in (STORY_FILE, REVIEW_FILE):
            continue
        real = path.resolve()
        if real in files:
            twice.append(path)
        files.setdefault(real, path)
    return Found(tuple(files.values()), _story_file(folders), folders[0], tuple(twice))


def _in_folder(folder: Path) -> list[Path]:
    try:
        inside = sorted(folder.iterdir(), key=lambda path: path.name)
    except OSError as error:
        raise ReaderError(f"{folder} cannot be read: {error.strerror or error}.") from error
    found = [path for path in inside if _is_article(path)]
    if not found:
        known = " or ".join(sorted(SUFFIXES & {".txt", ".md"}, reverse=True))
        raise ReaderError(f"{folder} holds no article: put the articles in it as {known} files.")
    return found


def _is_article(path: Path) -> bool:
    if (
        path.name.startswith(".")
        or path.name == REVIEW_FILE
        or path.suffix.lower() not in SUFFIXES
        or not path.is_file()
    ):
        return False
    return path.stem.lower() not in _NO_ARTICLES


def _story_file(folders: Sequence[Path]) -> Path | None:
    for folder in dict.fromkeys(folders):
        candidate = folder / STORY_FILE
        if candidate.is_file():
            return candidate
    return None
