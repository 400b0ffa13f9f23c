"""Paths into a story: which articles there are, what the story file says of them, each read.

The one door to the articles. What an article is made into is for ``article_source``; compares nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import adler32, crc32

from reader.errors import ReaderError
from reader.printable import printable
from reader.sources.discovery import Found, discovered
from reader.vocabulary.source import Source

if TYPE_CHECKING:
    from reader.settings.kept_values import KeptValues
    from reader.vocabulary.comparison import Notice

SIGLA = "ABCDEFGHI"
"""One letter for each source; nine columns are as many as a screen can show."""

LARGEST = 8 * 1024 * 1024
"""Bytes of one article; a longer file is no article."""


class Story(NamedTuple):
    """The articles of one story, read."""

    title: str
    """From the story file, else the folder's name."""
    sources: tuple[Source, ...]
    """In the order of their sigla."""
    notices: tuple[Notice, ...]
    """What the reader should know of the files: guessed encodings, a file named twice."""


def read_story(paths: Sequence[str], *, kept: KeptValues | None = None) -> Story:
    """The story that the files and folders named by ``paths`` hold.

    With ``kept`` files that hold what they held when they were last read under these names are not read anew;
    its ``keep_waiting`` keeps what was.

    Raises:
        ReaderError: nothing to compare, or a file that cannot be read; one sentence with the remedy.
    """
    found = discovered(paths)
    if kept is None or (identity := _identity(found)) is None:
        return _read(found)
    name = f"{crc32(repr(identity.named).encode(errors='surrogatepass')):08x}"
    known = kept.kept(name, identity.held)
    if known is not None:
        return Story(*known)
    story = _read(found)
    if _identity(found) == identity:
        kept.keep_later(name, identity.held, tuple(story))
    return story


class _Identity(NamedTuple):
    """What a story is read from; two readings with the same are the same."""

    named: tuple[str, ...]
    """The folder and the files, as they were named."""
    held: tuple[object, ...]
    """All that, with length and checksum of what they hold."""


def _identity(found: Found) -> _Identity | None:
    """Null where not every file can be read: then reading says why."""
    beside = [] if found.story_file is None else [found.story_file]
    files = (*found.files, *beside)
    if len(files) > 2 * len(SIGLA):
        return None
    try:
        sums = [(len(data), crc32(data), adler32(data)) for data in map(_bytes, files)]
        names = [_names_beside(path, found.files) for path in beside]
    except (OSError, ReaderError):
        return None
    folder = str(found.folder.resolve())
    named = (folder, *map(str, files))
    return _Identity(named, (named, tuple(sums), tuple(names), tuple(map(str, found.twice))))


def _read(found: Found) -> Story:
    from reader.sources.article_source import article_source

    files = found.files
    title: str | None = None
    fields: dict[str, dict[str, str | None]] = {}
    if found.story_file is not None:
        from reader.sources.story_file import story_file

        text, _ = _decoded_story_file(found.story_file)
        said = story_file(text, name=str(found.story_file), files=_names_beside(found.story_file, files))
        title = said.title
        files = tuple(
            path for path in files if not (path.name in said.sources and said.sources[path.name].leave_out)
        )
        fields = {name: override.fields for name, override in said.sources.items()}
    _check_number(files)
    sources = [
        article_source(siglum, path, _bytes(path), fields.get(path.name, {}))
        for siglum, path in zip(SIGLA, files, strict=False)
    ]
    notices = _notices(sources, found.twice)
    return Story(title or found.folder.resolve().name or str(found.folder), tuple(sources), notices)


def _check_number(files: Sequence[Path]) -> None:
    if not files:
        raise ReaderError("There is no article to read: give two to nine files, or a folder that holds them.")
    if len(files) == 1:
        raise ReaderError(f"{files[0]} is the only article: name at least one more to lay beside it.")
    if len(files) > len(SIGLA):
        raise ReaderError(
            f"{len(files)} articles are more than {len(SIGLA)}: name at most {len(SIGLA)} of them, "
            "or leave some out in story.yaml (leave_out: true)."
        )


def _decoded_story_file(path: Path) -> tuple[str, str]:
    from reader.sources.decoding import decoded

    return decoded(_bytes(path), name=str(path))


def _names_beside(story_file: Path, files: Sequence[Path]) -> tuple[str, ...]:
    """The names that the story file may speak of: the articles read, and what lies beside it."""
    beside = sorted(path.name for path in story_file.parent.iterdir() if path.is_file())
    return tuple(dict.fromkeys([*(path.name for path in files), *beside]))


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise ReaderError(f"{path} is not a file: name files or folders.")
        if path.stat().st_size > LARGEST:
            raise ReaderError(
                f"{path} is larger than {LARGEST // 1024 // 1024} MiB, too large for an article."
            )
        return path.read_bytes()
    except OSError as error:
        raise ReaderError(f"{path} cannot be read: {error.strerror or error}.") from error


def _notices(sources: Sequence[Source], twice: Sequence[Path]) -> tuple[Notice, ...]:
    doubtful = [source for source in sources if "," in source.encoding]
    if not (doubtful or twice):
        return ()
    from reader.vocabulary.comparison import (
        Notice,
    )  # brings the whole vocabulary, which the first frame does not need

    encodings = [Notice("encoding", (source.id,), printable(_doubt(source))) for source in doubtful]
    again = [
        Notice("named-twice", (), printable(f"{path} was named twice and is read once.")) for path in twice
    ]
    return (*encodings, *again)


def _doubt(source: Source) -> str:
    from reader.sources.decoding import GUESSED

    if source.encoding == GUESSED:
        return f"{source.path} does not say its encoding; it was read as Windows-1252, a guess."
    return f"{source.path} is damaged: characters that could not be read are shown as �."
