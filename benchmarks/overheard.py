"""A comparison, together with what its engine was given and what it answered.

The comparison keeps only the pairs that it shows; here the scores of all others can be asked too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from itertools import combinations
from typing import Any

from benchmarks.engines import meanings_for
from reader.collation.match import Collation, Match
from reader.comparison import compare as pipeline
from reader.vocabulary.comparison import Comparison
from reader.vocabulary.source import Source

Ids = tuple[str, str]
"""Two passages, the one whose source comes first before the other."""


class Overheard:
    """One comparison by one engine."""

    def __init__(
        self, comparison: Comparison, collation: Collation, ask: Callable[[float], Collation]
    ) -> None:
        """``ask`` has the same engine answer once more, from another bar on."""
        self.comparison = comparison
        self._collation = collation
        self._ask = ask

    @property
    def scores(self) -> Mapping[Ids, float]:
        """The score of every pair that the engine looked at."""
        return self._collation.scores

    @cached_property
    def shown(self) -> frozenset[Ids]:
        """The pairs of passages of different sources that stand together in a group."""
        source = {name: passage.source for name, passage in self.comparison.passage_of.items()}
        return frozenset(
            (a.passage, b.passage)
            for group in self.comparison.groups
            for a, b in combinations(group.members, 2)
            if source[a.passage] != source[b.passage]
        )

    @cached_property
    def matches(self) -> dict[Ids, Match]:
        """Every pair with the parts of its score, however low; none of a source on another event."""
        return {(match.a.id, match.b.id): match for match in self._ask(0.0).matches}


def overheard(sources: Sequence[Source], *, story: str, engine: str) -> Overheard:
    """The comparison of the sources as an export at the default bar has it."""
    calls: list[tuple[Callable[[float], Collation], Collation]] = []
    with _listening(calls):
        comparison = pipeline.compare(sources, story=story, engine=engine, meanings=meanings_for(engine))
    ask, collation = calls[0]
    return Overheard(comparison, collation, ask)


@contextmanager
def _listening(calls: list[tuple[Callable[[float], Collation], Collation]]) -> Iterator[None]:
    """What the pipeline asks its engine is noted, with the answer, as long as this lasts."""
    used: dict[str, Any] = vars(pipeline)
    engine_of = used["engine_of"]

    def listened(name: str) -> Callable[..., Collation]:
        engine = engine_of(name)

        def answer(*given: Any, **named: Any) -> Collation:
            collation: Collation = engine(*given, **named)
            calls.append((lambda bar: engine(*given, **{**named, "bar": bar}), collation))
            return collation

        return answer

    used["engine_of"] = listened
    try:
        yield
    finally:
        used["engine_of"] = engine_of
