"""Words in the texts: where they stand. Case, kind of quotation mark and width of dash do not matter, nor
whether an accent is one character with its letter or follows it.

``~word`` finds what is spelt alike too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.filter.folded import folded
from reader.vocabulary.source import Source
from reader.vocabulary.span import Span

FUZZY = "~"
"""Before words that may be spelt otherwise."""


class Hit(NamedTuple):
    """A place where the words stand."""

    passage: str
    """Passage id."""
    span: Span
    """In the source's text."""


def find(sources: Sequence[Source], query: str) -> tuple[Hit, ...]:
    """Every place in the sources, in reading order, that reads ``query``; none for an empty query."""
    typed = query.strip()
    if typed.startswith(FUZZY):
        from reader.filter.spelt_alike import spelt_alike

        spans = spelt_alike(typed.removeprefix(FUZZY))
    else:
        from unicodedata import normalize

        forms = dict.fromkeys(
            folded(form) for form in (typed, normalize("NFC", typed), normalize("NFD", typed))
        )

        def spans(text: str) -> Iterator[Span]:
            yield from sorted(span for form in forms for span in _exact(text, form))

    return tuple(
        Hit(passage.id, Span(passage.start + span.start, passage.start + span.end))
        for source in sources
        for passage in source.passages
        for span in spans(passage.text)
    )


def _exact(text: str, sought: str) -> Iterator[Span]:
    """Stretches that read what is sought; none of them overlap."""
    if not sought:
        return
    plain = folded(text)
    at = plain.find(sought)
    while at >= 0:
        yield Span(at, at + len(sought))
        at = plain.find(sought, at + len(sought))
