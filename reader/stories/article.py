"""An article of a heap: what the sorting into stories may know of it."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from reader.vocabulary.passage import Kind
from reader.vocabulary.source import Source

_TOLD = frozenset({Kind.STANDFIRST, Kind.SUBHEAD, Kind.BODY})
"""Kinds of passages that tell the story, the headline apart."""


class Article(NamedTuple):
    """Title, text and day of publication; read from nowhere."""

    title: str
    """Headline; empty where there is none."""
    text: str
    """The article without its headline."""
    published: date | None = None
    """Day of publication; null where it is not known."""


def article_of(source: Source) -> Article:
    """What of a source is compared: no boilerplate, no captions."""
    return Article(
        title=source.title,
        text="\n".join(passage.text for passage in source.passages if passage.kind in _TOLD),
        published=date.fromisoformat(source.published.date) if source.published.date else None,
    )
