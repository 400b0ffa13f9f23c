"""One article's bytes into its source: paragraphs sorted, cut into passages, the masthead told.

Knows the articles one by one; which there are is for ``read``.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from reader.errors import ReaderError
from reader.language.sentences import sentences
from reader.sources.article import Article
from reader.sources.boilerplate import kinds
from reader.sources.formats import reader_of
from reader.sources.masthead import masthead
from reader.sources.sha256 import sha256
from reader.vocabulary.passage import Kind, Passage
from reader.vocabulary.source import Basis, Published, Source


def article_source(siglum: str, path: Path, data: bytes, fields: Mapping[str, str | None]) -> Source:
    """The source that a file's bytes hold; ``fields`` are what the story file says of it.

    Raises:
        ReaderError: the file holds no words.
    """
    name = str(path)
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
        sha256=sha256(data),
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
