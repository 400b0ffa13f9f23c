"""The lists of a comparison, each made when it is first asked for and then kept.

The columns need none of them, so the first comparison on the screen does not wait for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from reader.comparison.known import known
from reader.language.annotate import Annotation
from reader.vocabulary.link import Link
from reader.vocabulary.source import Source

if TYPE_CHECKING:
    from reader.comparison.named import Named
    from reader.vocabulary.ledger import LedgerEntry
    from reader.vocabulary.naming import Naming
    from reader.vocabulary.timeline import TimelineEntry
    from reader.vocabulary.voice import Voice
    from reader.vocabulary.wording import Wording


class StoryLists:
    """What the sources say of figures, dates, names, voices and words."""

    def __init__(
        self, sources: Sequence[Source], annotations: Iterable[Annotation], links: Sequence[Link]
    ) -> None:
        """Lists of ``sources`` by what is known of their passages, given in reading order."""
        self._sources = tuple(sources)
        self._passages = tuple(known(annotation) for annotation in annotations)
        self._links = tuple(links)

    @cached_property
    def ledger(self) -> tuple[LedgerEntry, ...]:
        """Figures, dates, places, persons and bodies."""
        from reader.comparison.ledger import ledger

        return ledger(self._passages, self._links, self._named, self._sources)

    @cached_property
    def voices(self) -> tuple[Voice, ...]:
        """Who is quoted."""
        from reader.comparison.voices import voices

        return voices(self._passages, self._named, self._sources)

    @cached_property
    def naming(self) -> tuple[Naming, ...]:
        """Who and what is called how."""
        from reader.comparison.naming import naming

        return naming(self._named, self._sources)

    @cached_property
    def wording(self) -> tuple[Wording, ...]:
        """Words that judge or hedge."""
        from reader.comparison.wording import wording

        return wording(self._passages, {source.id: source.text for source in self._sources})

    @cached_property
    def timeline(self) -> tuple[TimelineEntry, ...]:
        """Times of what is told."""
        from reader.comparison.timeline import timeline

        return timeline(self._passages)

    @cached_property
    def _named(self) -> Named:
        from reader.comparison.named import named

        return named(self._sources)
