"""What the links have found of two stretches: that they stand together, and whether they differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from typing import NamedTuple

from reader.vocabulary.link import Link
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

_DIFFER = frozenset({Relation.CONTRADICTION, Relation.DIFFERENCE})


class Met(NamedTuple):
    """A piece of evidence between two stretches."""

    a: int
    """Index of the stretch in the first passage."""
    b: int
    """Index of the stretch in the second passage."""
    differ: bool
    """The link is a contradiction or a difference, and this is why."""
    note: str
    """The reason in words."""


class Linked:
    """The links of a comparison, asked for stretches of their passages."""

    def __init__(self, links: Iterable[Link]) -> None:
        """Of ``links``; two passages that share several facts are asked once."""
        self._links = list(links)
        self.pairs = list(dict.fromkeys((link.a, link.b) for link in self._links))
        """Ids of the linked passages, each two of them once, in order."""

    def held_against(self, kind: str) -> Iterator[tuple[tuple[str, Span], tuple[str, Span], str]]:
        """What contradictions and differences set against each other: passage and stretch each, reason."""
        for link in self._links:
            for evidence in link.evidence[:1] if link.relation in _DIFFER else ():
                if evidence.kind == kind and evidence.a is not None and evidence.b is not None:
                    yield (link.a, evidence.a), (link.b, evidence.b), evidence.note

    def met(self, kinds: Set[str], spans: Iterable[tuple[str, Span]]) -> Iterator[Met]:
        """The evidence of ``kinds`` whose two ends touch two of the stretches, given with their passages."""
        at: defaultdict[str, list[tuple[int, Span]]] = defaultdict(list)
        for number, (passage, span) in enumerate(spans):
            at[passage].append((number, span))
        seen: set[tuple[int, int, bool]] = set()
        for link in self._links:
            for number, evidence in enumerate(link.evidence):
                if evidence.kind not in kinds or evidence.a is None or evidence.b is None:
                    continue
                a, b = _touched(at[link.a], evidence.a), _touched(at[link.b], evidence.b)
                # The weightiest piece carries the relation; the others may say what the two have in common.
                differ = number == 0 and link.relation in _DIFFER
                if a is not None and b is not None and (a, b, differ) not in seen:
                    seen.add((a, b, differ))
                    yield Met(a, b, differ, evidence.note)


def _touched(stretches: Iterable[tuple[int, Span]], span: Span) -> int | None:
    for number, own in stretches:
        if own.start < span.end and span.start < own.end:
            return number
    return None
