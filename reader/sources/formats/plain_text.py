"""Plain text as it comes off a web page. Markup in it is text."""

from __future__ import annotations

from reader.sources.article import Article
from reader.sources.decoding import decoded
from reader.sources.paragraphs import paragraphs


def read(data: bytes, *, name: str) -> Article:
    """The article that ``data`` holds.

    Raises:
        ReaderError: the bytes are no text.
    """
    text, encoding = decoded(data, name=name)
    return Article(text, encoding, paragraphs(text))
