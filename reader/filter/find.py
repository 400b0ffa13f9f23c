"""Words in the texts: where they stand. Case, kind of quotation mark and width of dash do not matter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.printable import printable
from reader.vocabulary.source import Source
from reader.vocabulary.span import Span

_FOLDED = str.maketrans("’‘‛“”„«»–—\u00a0", '\'\'\'"""""-- ')


class Hit(NamedTuple):
    """A place where the words stand."""

    passage: str
    """Passage id."""
    span: Span
    """In the source's text."""


def find(sources: Sequence[Source], query: str) -> tuple[Hit, ...]:
    """Every place in the sources, in reading order, that reads ``query``; none for an empty query."""
    sought = _fold(query.strip())
    if not sought:
        return ()
    hits: list[Hit] = []
    for source in sources:
        for passage in source.passages:
            text = _fold(passage.text)
            at = text.find(sought)
            while at >= 0:
                start = passage.start + at
                hits.append(Hit(passage.id, Span(start, start + len(sought))))
                at = text.find(sought, at + len(sought))
    return tuple(hits)


def _fold(text: str) -> str:
    """Lower case, one kind of quotation mark and dash; as long as the text."""
    folded = printable(text).translate(_FOLDED)
    lower = folded.lower()
    return (
        lower
        if len(lower) == len(folded)
        else "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)
    )
