"""Two directions from one place: north of Lima, south of Lima."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.remembered import remembered
from reader.relations.slots.pointed import pointed
from reader.vocabulary.span import Span

_DIRECTION = re.compile(
    r"\b(?P<way>north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern|wards?)? "
    r"(?:coast )?of "
    r"(?:the )?(?P<place>[A-Z][\w’'-]+)"
)


class _Direction(NamedTuple):
    """Where something is, seen from a place."""

    place: str
    span: Span


def directions_apart(pair: Pair) -> Iterator[Finding]:
    """The directions of the two passages, where each has one and they are told from one place."""
    ours, theirs = _direction(pair.a), _direction(pair.b)
    if ours is None or theirs is None or ours.place != theirs.place:
        return
    if pair.a.words(ours.span).lower() != pair.b.words(theirs.span).lower():
        note = f"two directions from {ours.place}: “{{a}}” / “{{b}}”"
        yield pointed("place", ours.span, theirs.span, note, once=True)


@remembered
def _direction(side: Annotation) -> _Direction | None:
    """The only direction of the passage."""
    at = side.passage.start
    found = list(_DIRECTION.finditer(side.passage.text))
    if len(found) != 1:
        return None
    return _Direction(found[0]["place"], Span(found[0].start("way") + at, found[0].end("way") + at))
