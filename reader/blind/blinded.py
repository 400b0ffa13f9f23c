"""The same comparison with outlets, authors and credits replaced by sigla, in every text and every note.

Ids, scores, relations and order stay; every offset counts the replaced text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property

from reader.blind.hidden import Names
from reader.blind.offsets import Replaced, Replacement
from reader.printable import printable
from reader.vocabulary.comparison import Comparison, Notice
from reader.vocabulary.group import Group
from reader.vocabulary.ledger import LedgerEntry
from reader.vocabulary.link import Evidence, Link
from reader.vocabulary.lists import Lists
from reader.vocabulary.naming import Naming
from reader.vocabulary.source import Source
from reader.vocabulary.span import Span
from reader.vocabulary.timeline import TimelineEntry
from reader.vocabulary.voice import Utterance, Variant, Voice
from reader.vocabulary.wording import Wording

OF_FILES = frozenset({"encoding", "named-twice"})
"""Kinds of warnings that name a file."""


class Blind:
    """A story whose sources cannot be told by name."""

    def __init__(self, sources: Sequence[Source]) -> None:
        """Of ``sources`` as they were read."""
        self._names = Names(sources)
        self._replaced = {source.id: self._replace(source) for source in sources}
        self._paths = [(source.path, source.id) for source in sources]
        self._source_of = {passage.id: source.id for source in sources for passage in source.passages}
        self.sources = tuple(self._source(source) for source in sources)
        """The sources, each called by its siglum."""

    def comparison(self, comparison: Comparison) -> Comparison:
        """The comparison of these sources, with their names replaced."""
        return replace(
            comparison,
            story=self.title(comparison.story),
            sources=self.sources,
            links=tuple(self._link(link) for link in comparison.links),
            groups=tuple(self._group(group) for group in comparison.groups),
            warnings=tuple(self._warning(one) for one in comparison.warnings),
            attributions=tuple(
                one._replace(
                    speaker=self._maybe(one.speaker),
                    cue=self.words(one.cue),
                    content=self.span(one.passage, one.content),
                )
                for one in comparison.attributions
            ),
            times=tuple(one._replace(span=self.span(one.passage, one.span)) for one in comparison.times),
            copies=tuple(one._replace(note=self.words(one.note)) for one in comparison.copies),
            lists=_BlindLists(comparison, self),
        )

    def words(self, text: str) -> str:
        """A note, a name or a title with the names replaced."""
        hidden = [Replacement(one.span, _shown(one.siglum)) for one in self._names.in_note(text)]
        return Replaced(text, hidden).text if hidden else text

    def title(self, story: str) -> str:
        """The title of the story, often the name of a folder: there a name may be written in any case."""
        hidden = [Replacement(one.span, _shown(one.siglum)) for one in self._names.in_title(story)]
        return Replaced(story, hidden).text if hidden else story

    def span(self, passage: str, span: Span) -> Span:
        """Where a stretch of the passage's source is now."""
        return self._replaced[self._source_of[passage]].span(span)

    def _maybe(self, text: str | None) -> str | None:
        return None if text is None else self.words(text)

    def _replace(self, source: Source) -> Replaced:
        hidden = [
            Replacement(
                Span(one.span.start + passage.start, one.span.end + passage.start), _shown(one.siglum)
            )
            for passage in sorted(source.passages, key=lambda passage: passage.start)
            for one in self._names.in_passage(passage)
        ]
        apart: list[Replacement] = []
        for one in hidden:
            if not apart or apart[-1].span.end <= one.span.start:
                apart.append(one)
        return Replaced(source.text, apart)

    def _source(self, source: Source) -> Source:
        replaced = self._replaced[source.id]
        passages = []
        for passage in source.passages:
            start, end = replaced.span(Span(passage.start, passage.end))
            text = replaced.text[start:end] if passage.text else ""
            passages.append(passage._replace(start=start, end=end, text=text))
        return source._replace(
            path=source.id,
            title=_shown(source.id) if _is_named_by_file(source) else self.words(source.title),
            outlet=_shown(source.id),
            author=None,
            series=None,
            text=replaced.text,
            passages=tuple(passages),
        )

    def _warning(self, notice: Notice) -> Notice:
        """A warning without names of outlets, nor of files where it tells any: they are often called so."""
        note = notice.note
        if notice.kind in OF_FILES:
            for path, siglum in self._paths:
                for name in (path, path.replace("\\", "/").rpartition("/")[2]):
                    note = note.replace(printable(name), _shown(siglum)) if name else note
        return notice._replace(note=self.words(note))

    def _link(self, link: Link) -> Link:
        return replace(
            link,
            evidence=tuple(self._evidence(link, one) for one in link.evidence),
            gates=tuple(gate._replace(note=self.words(gate.note)) for gate in link.gates),
        )

    def _evidence(self, link: Link, evidence: Evidence) -> Evidence:
        return Evidence(
            evidence.kind,
            None if evidence.a is None else self.span(link.a, evidence.a),
            None if evidence.b is None else self.span(link.b, evidence.b),
            self.words(evidence.note),
        )

    def _group(self, group: Group) -> Group:
        members = []
        for member in group.members:
            start, end = self.span(member.passage, Span(member.start, member.end))
            members.append(member._replace(start=start, end=end))
        return replace(group, members=tuple(members), gist=self.words(group.gist))


def _is_named_by_file(source: Source) -> bool:
    """Does the article bear the name of its file, having no headline?"""
    return source.title == source.path.replace("\\", "/").rpartition("/")[2]


class _BlindLists:
    """The lists of a comparison with the names replaced, made when first asked for."""

    def __init__(self, comparison: Comparison, blind: Blind) -> None:
        self._of = comparison
        self._blind = blind

    @cached_property
    def ledger(self) -> tuple[LedgerEntry, ...]:
        """Figures, dates, places, persons and bodies."""
        words, span = self._blind.words, self._blind.span
        return tuple(
            entry._replace(
                subject=words(entry.subject),
                note=None if entry.note is None else words(entry.note),
                rows=tuple(
                    row._replace(
                        span=span(row.passage, row.span),
                        text=words(row.text),
                        value=words(row.value) if isinstance(row.value, str) else row.value,
                        modifier=None if row.modifier is None else words(row.modifier),
                    )
                    for row in entry.rows
                ),
            )
            for entry in self._of.ledger
        )

    @cached_property
    def voices(self) -> tuple[Voice, ...]:
        """Who is quoted."""
        words = self._blind.words
        return tuple(
            voice._replace(
                speaker=None if voice.speaker is None else words(voice.speaker),
                role=None if voice.role is None else words(voice.role),
                utterances=tuple(
                    Utterance(tuple(self._variant(one) for one in utterance.variants))
                    for utterance in voice.utterances
                ),
            )
            for voice in self._of.voices
        )

    def _variant(self, variant: Variant) -> Variant:
        return variant._replace(
            span=self._blind.span(variant.passage, variant.span), cue=self._blind.words(variant.cue)
        )

    @cached_property
    def naming(self) -> tuple[Naming, ...]:
        """Who and what is called how."""
        words = self._blind.words
        return tuple(
            one._replace(
                entity=words(one.entity),
                names=tuple(name._replace(text=words(name.text)) for name in one.names),
            )
            for one in self._of.naming
        )

    @cached_property
    def wording(self) -> tuple[Wording, ...]:
        """Words that judge or hedge."""
        blind = self._blind
        return tuple(
            one._replace(
                span=blind.span(one.passage, one.span), text=blind.words(one.text), note=blind.words(one.note)
            )
            for one in self._of.wording
        )

    @cached_property
    def timeline(self) -> tuple[TimelineEntry, ...]:
        """Times of what is told; they name nobody."""
        return self._of.timeline


def _shown(siglum: str) -> str:
    return f"[{siglum}]"


_KEEPS_THE_PROTOCOL: Callable[[Comparison, Blind], Lists] = _BlindLists
