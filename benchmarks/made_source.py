"""Sentences that come without an article, as a source that the engine can take."""

from __future__ import annotations

from collections.abc import Sequence

from reader.vocabulary.passage import Kind, Passage
from reader.vocabulary.source import Basis, Published, Source


def made_source(sentences: Sequence[str], *, siglum: str, on: str | None = None) -> Source:
    """A source of these sentences, each a paragraph, published on an ISO date or on nobody knows which."""
    passages = []
    at = 0
    for number, sentence in enumerate(sentences):
        end = at + len(sentence)
        passages.append(Passage(f"{siglum}{number + 1}", siglum, Kind.BODY, number, at, end, sentence))
        at = end + 2
    return Source(
        id=siglum,
        path=siglum,
        title="",
        outlet=None,
        author=None,
        series=None,
        published=Published(on, Basis.GIVEN if on else None),
        text="\n\n".join(sentences),
        encoding="utf-8",
        sha256="",
        words=sum(len(sentence.split()) for sentence in sentences),
        passages=tuple(passages),
    )
