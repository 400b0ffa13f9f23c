"""The lists of a comparison that was kept: the articles are annotated anew when one is first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.comparison.story_lists import StoryLists
    from reader.vocabulary.ledger import LedgerEntry
    from reader.vocabulary.link import Link
    from reader.vocabulary.naming import Naming
    from reader.vocabulary.source import Source
    from reader.vocabulary.timeline import TimelineEntry
    from reader.vocabulary.voice import Voice
    from reader.vocabulary.wording import Wording


class LateLists:
    """What the sources say of figures, dates, names, voices and words."""

    def __init__(self, sources: Sequence[Source], links: Sequence[Link]) -> None:
        """Lists of ``sources`` and of the ``links`` that were found between them."""
        self._sources = tuple(sources)
        self._links = tuple(links)

    @cached_property
    def _made(self) -> StoryLists:
        from reader.comparison.annotated import annotated
        from reader.comparison.story_lists import StoryLists

        annotations = {one.passage.id: one for source in self._sources for one in annotated(source)}
        return StoryLists(self._sources, annotations.values(), self._links)

    @property
    def ledger(self) -> tuple[LedgerEntry, ...]:
        """Figures, dates, places, persons and bodies."""
        return self._made.ledger

    @property
    def voices(self) -> tuple[Voice, ...]:
        """Who is quoted."""
        return self._made.voices

    @property
    def naming(self) -> tuple[Naming, ...]:
        """Who and what is called how."""
        return self._made.naming

    @property
    def wording(self) -> tuple[Wording, ...]:
        """Words that judge or hedge."""
        return self._made.wording

    @property
    def timeline(self) -> tuple[TimelineEntry, ...]:
        """Times of what is told."""
        return self._made.timeline
