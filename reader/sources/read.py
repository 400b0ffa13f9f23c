"""Paths into a story: the articles read, their paragraphs sorted and cut into passages, their mastheads told.

The one door to the articles. Compares nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import ReaderError
from reader.language.sentences import sentences
from reader.printable import printable
from reader.sources.article import Article
from reader.sources.boilerplate import kinds
from reader.sources.decoding import GUESSED
from reader.sources.discovery import discovered
from reader.sources.formats import reader_of
from reader.sources.masthead import masthead
from reader.vocabulary.passage import Kind, Passage
from reader.vocabulary.source import Basis, Published, Source

if TYPE_CHECKING:
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


def read_story(paths: Sequence[str]) -> Story:
    """The story that the files and folders named by ``paths`` hold.

    Raises:
        ReaderError: nothing to compare, or a file that cannot be read; one sentence with the remedy.
    """
    found = discovered(paths)
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
        _source(siglum, path, fields.get(path.name, {})) for siglum, path in zip(SIGLA, files, strict=False)
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


def _source(siglum: str, path: Path, fields: dict[str, str | None]) -> Source:
    name = str(path)
    data = _bytes(path)
    article: Article = reader_of(path.suffix)(data, name=name)
    if not any(map(str.isalnum, article.text)):
        raise ReaderError(f"{name} is empty: it holds no words.")
    passages, paragraphs = _passages(siglum, article)
    said = masthead(paragraphs)
    outlet = fields.get("outlet", said.outlet)
    published = said.published
    if "published" in fields:
        published = Published(fields["published"], Basis.GIVEN if fields["published"] else None)
    return Source(
        id=siglum,
        path=name,
        title=fields.get("title", said.title) or path.name,
        outlet=outlet,
        author=fields.get("author", said.author),
        series=fields.get("series", _series(outlet)),
        published=published,
        text=article.text,
        encoding=article.encoding,
        sha256=sha256(data).hexdigest(),
        words=sum(len(passage.text.split()) for passage in passages if passage.kind is Kind.BODY),
        passages=passages,
    )


def _series(outlet: str | None) -> str | None:
    from reader.sources.outlets import series

    return series(outlet)


def _passages(siglum: str, article: Article) -> tuple[tuple[Passage, ...], list[tuple[Kind, str]]]:
    """The passages, and kind and text of each paragraph."""
    text = article.text
    passages: list[Passage] = []
    paragraphs: list[tuple[Kind, str]] = []
    for number, (paragraph, kind) in enumerate(zip(article.paragraphs, kinds(article), strict=True)):
        whole = text[paragraph.start : paragraph.end]
        paragraphs.append((kind, whole))
        spans = sentences(whole) if kind is Kind.BODY else ((0, len(whole)),)
        for start, end in spans:
            begin, stop = paragraph.start + start, paragraph.start + end
            passages.append(
                Passage(f"{siglum}{len(passages) + 1}", siglum, kind, number, begin, stop, text[begin:stop])
            )
    return tuple(passages), paragraphs


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
    if source.encoding == GUESSED:
        return f"{source.path} does not say its encoding; it was read as Windows-1252, a guess."
    return f"{source.path} is damaged: characters that could not be read are shown as �."
