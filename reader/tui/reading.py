"""The one value that the screen shows: articles, their comparison, and where the reader is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.tui.place import Place

if TYPE_CHECKING:
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.group import Group
    from reader.vocabulary.source import Source


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read and where; replaced whole, never changed inside."""

    story: str
    """Title of the story."""
    sources: tuple[Source, ...]
    """In the order of their sigla."""
    comparison: Comparison | None
    """Null until the worker has made it: the articles are read meanwhile."""
    place: Place
    """Where the reader is."""
    failure: str = ""
    """Why there is no comparison, in one sentence, once the worker has failed."""
    passing: frozenset[str] | None = None
    """Ids of the facts that pass the filter; null without a filter."""

    @property
    def group(self) -> Group | None:
        """The current fact."""
        if self.comparison is None or self.place.fact is None:
            return None
        return self.comparison.group_of.get(self.place.fact)

    @property
    def sigla(self) -> tuple[str, ...]:
        """The columns that are not hidden, in order."""
        return tuple(source.id for source in self.sources if source.id not in self.place.hidden)

    @property
    def with_fact(self) -> frozenset[str]:
        """The sources that have the current fact."""
        group, comparison = self.group, self.comparison
        if group is None or comparison is None:
            return frozenset()
        return frozenset(comparison.passage_of[member.passage].source for member in group.members)

    @property
    def resting(self) -> frozenset[str]:
        """The sources that the current fact's relation rests on: with the focused one, if it is one."""
        group, comparison = self.group, self.comparison
        if group is None or comparison is None:
            return frozenset()
        pairs = [
            frozenset(comparison.passage_of[passage].source for passage in (link.a, link.b))
            for link in comparison.links_in.get(group.id, ())
            if link.relation is group.relation
        ]
        own = [pair for pair in pairs if self.place.focused in pair]
        return frozenset().union(*(own or pairs))

    def at(self, place: Place) -> Reading:
        """The same articles, another place."""
        return replace(self, place=place)
