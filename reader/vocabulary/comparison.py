"""The whole of one reading: what the screen shows and every export writes."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from reader.vocabulary.attribution import Attribution
from reader.vocabulary.copy import Copy
from reader.vocabulary.group import Group, Member
from reader.vocabulary.link import Link
from reader.vocabulary.passage import Passage
from reader.vocabulary.relation import Relation
from reader.vocabulary.source import Source
from reader.vocabulary.span import Span
from reader.vocabulary.time_mention import TimeMention

if TYPE_CHECKING:
    from reader.vocabulary.ledger import LedgerEntry
    from reader.vocabulary.lists import Lists
    from reader.vocabulary.naming import Naming
    from reader.vocabulary.review import Reviewed
    from reader.vocabulary.timeline import TimelineEntry
    from reader.vocabulary.voice import Voice
    from reader.vocabulary.wording import Wording

VOICE_SHARE = 0.4
"""Share of a member that must lie inside reported speech for it to be in that voice; the speaker and the
reporting word take up the rest of a sentence."""


class Notice(NamedTuple):
    """A warning about the sources."""

    kind: str
    """other-event, same-text, stage, undated, encoding …"""
    sources: tuple[str, ...]
    """Sigla."""
    note: str
    """One sentence."""


@dataclass(frozen=True)
class Comparison:
    """Sources, links, groups and warnings of one story."""

    story: str
    """Title of the story."""
    engine: str
    """Name of the collation engine."""
    bar: float
    """Pairs are shown from this score."""
    sources: tuple[Source, ...]
    """In the order of their sigla."""
    links: tuple[Link, ...]
    """In the order of their groups, then of the passages."""
    groups: tuple[Group, ...]
    """In reading order."""
    unique: tuple[str, ...]
    """Ids of the body passages that are in no group."""
    warnings: tuple[Notice, ...]
    """About the sources."""
    attributions: tuple[Attribution, ...]
    """In reading order."""
    times: tuple[TimeMention, ...]
    """In reading order."""
    copies: tuple[Copy, ...] = ()
    """Pairs of sources that are not independent, in the order of the sources."""
    filter: str = ""
    """The filter as typed, where groups and links are only those that pass one."""
    reviewed: Reviewed | None = field(default=None, compare=False)
    """What the reader has said of its facts and sources, where that is handed on with it."""
    lists: Lists | None = field(default=None, compare=False, repr=False)
    """Makes the lists below when one is first asked for: the columns need none of them."""

    @cached_property
    def source_of(self) -> dict[str, Source]:
        """The source of each siglum."""
        return {source.id: source for source in self.sources}

    @cached_property
    def passage_of(self) -> dict[str, Passage]:
        """The passage of each id."""
        return {passage.id: passage for source in self.sources for passage in source.passages}

    @cached_property
    def group_of(self) -> dict[str, Group]:
        """The group of each id."""
        return {group.id: group for group in self.groups}

    @cached_property
    def groups_at(self) -> dict[str, tuple[Group, ...]]:
        """For each passage id that is in a fact: its groups, in order."""
        found: defaultdict[str, list[Group]] = defaultdict(list)
        for group in self.groups:
            for member in group.members:
                if group not in found[member.passage]:
                    found[member.passage].append(group)
        return {passage: tuple(groups) for passage, groups in found.items()}

    @cached_property
    def groups_of(self) -> dict[str, tuple[Group, ...]]:
        """For each siglum: the groups that its source is in, in its own reading order."""
        order = {passage: number for number, passage in enumerate(self.passage_of)}
        found: defaultdict[str, dict[str, tuple[int, int]]] = defaultdict(dict)
        for group in self.groups:
            for member in group.members:
                told = found[self.passage_of[member.passage].source]
                told.setdefault(group.id, (order[member.passage], member.start))
        return {
            siglum: tuple(self.group_of[one] for one in sorted(told, key=told.__getitem__))
            for siglum, told in found.items()
        }

    @cached_property
    def links_in(self) -> dict[str, tuple[Link, ...]]:
        """For each group id: its links."""
        found: defaultdict[str, list[Link]] = defaultdict(list)
        for link in self.links:
            found[link.group].append(link)
        return {group: tuple(links) for group, links in found.items()}

    @property
    def ledger(self) -> tuple[LedgerEntry, ...]:
        """Figures, dates, places, persons and bodies, each with what the sources say, in reading order."""
        return () if self.lists is None else self.lists.ledger

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Who is quoted: named speakers in reading order, then vague ones, then those left open."""
        return () if self.lists is None else self.lists.voices

    @property
    def naming(self) -> tuple[Naming, ...]:
        """Who and what is called how, in order of first mention."""
        return () if self.lists is None else self.lists.naming

    @property
    def wording(self) -> tuple[Wording, ...]:
        """Loaded words, hedges, vague voices and judging verbs, in reading order."""
        return () if self.lists is None else self.lists.wording

    @property
    def timeline(self) -> tuple[TimelineEntry, ...]:
        """Resolved times of what is told, the earliest first."""
        return () if self.lists is None else self.lists.timeline

    @cached_property
    def standing(self) -> dict[tuple[str, str], Relation]:
        """For each group id and member's passage id: the gravest relation among its own links there."""
        found: dict[tuple[str, str], Relation] = {}
        for link in self.links:
            for passage in (link.a, link.b):
                key = (link.group, passage)
                if key not in found or link.relation.gravity < found[key].gravity:
                    found[key] = link.relation
        return found

    @cached_property
    def standing_to(self) -> dict[str, dict[tuple[str, str], Relation]]:
        """For each siglum: as ``standing``, of the links alone that lead to its source."""
        found: defaultdict[str, dict[tuple[str, str], Relation]] = defaultdict(dict)
        for link in self.links:
            sources = {self.passage_of[link.a].source, self.passage_of[link.b].source}
            for siglum in sorted(sources):
                for passage in (link.a, link.b):
                    held = found[siglum].get((link.group, passage))
                    if held is None or link.relation.gravity < held.gravity:
                        found[siglum][link.group, passage] = link.relation
        return dict(found)

    def facts_at(self, passage: str, span: Span) -> tuple[str, ...]:
        """Ids of the groups that have a part of the span in a member, gravest relation first."""
        found = [
            group
            for group in self.groups_at.get(passage, ())
            for member in group.members
            if member.passage == passage and member.start < span.end and span.start < member.end
        ]
        return tuple(dict.fromkeys(one.id for one in sorted(found, key=lambda one: one.relation.gravity)))

    @cached_property
    def _attributions_at(self) -> dict[str, list[Attribution]]:
        found: defaultdict[str, list[Attribution]] = defaultdict(list)
        for attribution in self.attributions:
            found[attribution.passage].append(attribution)
        return found

    def voice_of(self, member: Member) -> Attribution | None:
        """In whose voice a member is; null for the outlet's own."""

        def inside(one: Attribution) -> int:
            return min(one.content.end, member.end) - max(one.content.start, member.start)

        voice = max(self._attributions_at.get(member.passage, ()), key=inside, default=None)
        if voice is None or inside(voice) < VOICE_SHARE * (member.end - member.start):
            return None
        return voice

    def confidence_of(self, group: Group) -> float:
        """In the group's relation, 0..1: that of the surest link that carries it."""
        own = (link for link in self.links_in.get(group.id, ()) if link.relation is group.relation)
        return max((link.confidence for link in own), default=0.0)

    @cached_property
    def strangers(self) -> frozenset[str]:
        """Sigla of the sources that tell of another event than the rest."""
        return frozenset(
            siglum for warning in self.warnings if warning.kind == "other-event" for siglum in warning.sources
        )

    def elsewhere(self, group: Group, passage: str) -> Group | None:
        """Another group in which the passage stands beside a member of this one; null if there is none."""
        own = {member.passage for member in group.members}
        for other in self.groups_at.get(passage, ()):
            if other is not group and any(member.passage in own for member in other.members):
                return other
        return None
