"""The one value that the screen shows: articles, their comparison, and where the reader is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from reader.tui.place import Place

if TYPE_CHECKING:
    from reader.review.review import Review
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.group import Group
    from reader.vocabulary.review import FactReview, Reviewed, Verdict
    from reader.vocabulary.source import Source


class Revealed(NamedTuple):
    """What was read, with its names."""

    story: str
    """Title of the story."""
    sources: tuple[Source, ...]
    """The articles."""
    comparison: Comparison | None
    """Their comparison, once there is one."""


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
    review: Review | None = None
    """What the reader has said so far, and the steps to it; null until it was read."""
    reviewed: Reviewed | None = None
    """The same in the ids of the comparison; null while either is missing."""
    revealed: Revealed | None = None
    """In blind mode what the names hide; null where nothing is hidden."""
    nameless: Callable[[str], str] = field(default=str, compare=False, repr=False)
    """In blind mode gives back any words with the names in them replaced."""

    @property
    def with_names(self) -> Revealed:
        """Articles and comparison as they were read, blind or not: what is kept on disk is about these."""
        return self.revealed or Revealed(self.story, self.sources, self.comparison)

    def compared(self, comparison: Comparison) -> Reading:
        """The same reading with a comparison of its articles, its names hidden in blind mode."""
        if self.revealed is None:
            return replace(self, comparison=comparison, failure="")
        read = self.revealed._replace(comparison=comparison)
        return replace(self, comparison=None, failure="", revealed=None)._hiding(read)

    def blinded(self) -> Reading:
        """The same reading with outlets and authors replaced by sigla."""
        return self if self.revealed is not None else self._hiding(self.with_names)

    def unblinded(self) -> Reading:
        """The same reading with its names."""
        read = self.with_names
        return replace(
            self,
            story=read.story,
            sources=read.sources,
            comparison=read.comparison,
            revealed=None,
            nameless=str,
        )

    def _hiding(self, read: Revealed) -> Reading:
        from reader.blind.blinded import Blind

        blind = Blind(read.sources)
        return replace(
            self,
            story=blind.title(read.story),
            sources=blind.sources,
            comparison=None if read.comparison is None else blind.comparison(read.comparison),
            revealed=read,
            nameless=blind.words,
        )

    def passes(self, fact: str) -> bool:
        """Does the fact of that id pass the filter?"""
        return self.passing is None or fact in self.passing

    @property
    def group(self) -> Group | None:
        """The current fact."""
        if self.comparison is None or self.place.fact is None:
            return None
        return self.comparison.group_of.get(self.place.fact)

    @property
    def told(self) -> Reviewed | None:
        """What the reader has said, as it may be shown: in blind mode without the passages that are gone."""
        if self.reviewed is None or self.revealed is None:
            return self.reviewed
        orphans = tuple(orphan._replace(quotes=()) for orphan in self.reviewed.orphans)
        return self.reviewed._replace(orphans=orphans)

    @property
    def verdicts(self) -> tuple[tuple[str, Verdict], ...]:
        """The facts that are not open, each with the reader's verdict."""
        facts = self.reviewed.facts if self.reviewed is not None else {}
        return tuple((fact, said.verdict) for fact, said in facts.items() if said.verdict.sign)

    def said_of(self, fact: str | None) -> FactReview | None:
        """What the reader has said of a fact; null where nothing was."""
        return self.reviewed.facts.get(fact) if self.reviewed is not None and fact is not None else None

    def shown_words(self, fact: str) -> FactReview | None:
        """What the reader has said of a fact as it may be shown: in blind mode a note names nobody."""
        said = self.said_of(fact)
        if said is None or self.revealed is None or not said.note:
            return said
        return said._replace(note=self.nameless(said.note))

    @property
    def sigla(self) -> tuple[str, ...]:
        """The columns that are not hidden, in order."""
        return tuple(siglum for siglum in self.every_siglum if siglum not in self.place.hidden)

    @property
    def every_siglum(self) -> tuple[str, ...]:
        """All columns, hidden or not, as the reader has put them."""
        given = tuple(source.id for source in self.sources)
        order = self.place.order
        return order if len(order) == len(given) and set(order) == set(given) else given

    @property
    def facts(self) -> Sequence[Group]:
        """The facts in reading order: with a pivot those that it tells, in its own."""
        comparison, pivot = self.comparison, self.place.pivot
        if comparison is None:
            return ()
        return comparison.groups if pivot is None else comparison.groups_of.get(pivot, ())

    @property
    def in_sentence(self) -> Sequence[Group]:
        """The facts of the sentence of the current one in the focused column, in reading order.

        Without those that do not pass the filter; none where the column lacks the fact.
        """
        comparison, group, focused = self.comparison, self.group, self.place.focused
        if comparison is None or group is None:
            return ()
        own = (m.passage for m in group.members if comparison.passage_of[m.passage].source == focused)
        passage = next(own, None)
        told = [one for one in comparison.groups_at.get(passage or "", ()) if self.passes(one.id)]
        pivot = self.place.pivot
        if pivot is None:
            return told
        of = comparison.passage_of
        starts = {
            one.id: [member.start for member in one.members if of[member.passage].source == pivot]
            for one in told
        }
        return sorted((one for one in told if starts[one.id]), key=lambda one: min(starts[one.id]))

    @property
    def in_this_sentence(self) -> tuple[int, int]:
        """The number of the current fact among those of its sentence in the focused column, and how many."""
        told = [group.id for group in self.in_sentence]
        fact = self.place.fact
        return (told.index(fact) + 1, len(told)) if fact in told else (0, 0)

    @property
    def still_open(self) -> tuple[int, int]:
        """How many facts of the story have no verdict of the reader's yet, and how many there are."""
        count = len(self.comparison.groups) if self.comparison is not None else 0
        return count - len(self.verdicts), count

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
