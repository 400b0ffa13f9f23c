"""The entities of a story with the passages that name them: what ledger, voices and naming share.

Finding names is for ``language``; which voice belongs to whom for ``voices``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from reader.language.entities import Entity, NamedText, entities
from reader.language.mention import Mention
from reader.language.names import mentions
from reader.vocabulary.passage import SET_ASIDE, Passage
from reader.vocabulary.source import Source
from reader.vocabulary.span import Span


class Place(NamedTuple):
    """A mention in its source."""

    mention: Mention
    """The name as it stands."""
    entity: int
    """Index of the entity."""
    passage: Passage
    """The passage that holds it."""


class Named(NamedTuple):
    """Who and what a story names."""

    entities: tuple[Entity, ...]
    """In order of first mention."""
    places: tuple[tuple[Place, ...], ...]
    """For each source the mentions in reading order."""


def named(sources: Sequence[Source]) -> Named:
    """The entities that the sources name outside captions and boilerplate."""
    read = [[p for p in source.passages if p.kind not in SET_ASIDE] for source in sources]
    texts = [
        NamedText(source.text, mentions(source.text, [Span(p.start, p.end) for p in passages]))
        for source, passages in zip(sources, read, strict=True)
    ]
    found = entities(texts)
    places: list[list[Place]] = [[] for _ in sources]
    starts = [[passage.start for passage in passages] for passages in read]
    for number, entity in enumerate(found):
        for one in entity.mentions:
            at = bisect_right(starts[one.source], one.mention.span.start) - 1
            places[one.source].append(Place(one.mention, number, read[one.source][at]))
    ordered = [tuple(sorted(own, key=lambda place: (place.mention.span, place.entity))) for own in places]
    return Named(found, tuple(ordered))


def printed_role(mention: Mention) -> str | None:
    """The title or role that stands with a name, as printed; none where there is none."""
    if mention.refers is not None or not mention.parts.words:
        return None
    if mention.role:
        return mention.role
    words = mention.text.split()
    title = " ".join(words[: -len(mention.parts.words)]) if mention.parts.office else ""
    return title or None
