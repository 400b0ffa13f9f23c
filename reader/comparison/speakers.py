"""To whom of the story a voice belongs: a person, body or place that is named somewhere, else a bare speaker.

*A spokesman for X* and *X said* are X; *X's lawyer* and *residents of X* are not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from reader.comparison.named import Named, Place
from reader.language.mention import NameKind
from reader.language.voice import Voice
from reader.vocabulary.source import Source
from reader.vocabulary.span import Span

_SPEAKS_FOR = re.compile(
    r"(?:an? |the )?(?:[a-z]+ )?(?:spokes(?:man|woman|person)|statement)(?:,? (?:for|of|from|by))?(?: the)? ?",
    re.IGNORECASE,
)
_DETERMINER = re.compile(r"(?:an?|the|its|his|her|their|some|many|several) ", re.IGNORECASE)
_OTHER_PERSON = re.compile(r"['’]s?(?:\s|$)")
_OF_ANOTHER = re.compile(r"\b(?:of|for|to|by|from|with|in|at|near)(?: the)? $")
_ITS_SPEAKER = re.compile(r" (?:spokes(?:man|woman|person)|statement)$", re.IGNORECASE)


class Speaker(NamedTuple):
    """Under what the utterances of a speaker are gathered."""

    entity: int | None
    """Index of the entity; none where nobody named is meant."""
    key: str
    """For a bare speaker the words without a determiner, folded; empty for one whom the text leaves open."""


class Speakers:
    """The speakers of a story's voices."""

    def __init__(self, names: Named, sources: Sequence[Source]) -> None:
        """Speakers among the entities of ``names``, found in ``sources``."""
        self._places = {source.id: own for source, own in zip(sources, names.places, strict=True)}
        self._texts = {source.id: source.text for source in sources}
        self._starts = {
            siglum: [place.mention.span.start for place in own] for siglum, own in self._places.items()
        }
        self._called: dict[tuple[str, str], int] = {}
        for siglum, own in self._places.items():
            for place in own:
                for name in (place.mention.text, place.mention.head):
                    if place.mention.refers is None:
                        self._called.setdefault((siglum, name.casefold()), place.entity)
        for number, entity in enumerate(names.entities):
            self._called.setdefault(("", entity.name.casefold()), number)

    def of(self, source: str, voice: Voice) -> Speaker:
        """Whose voice it is."""
        if voice.name is None:
            return Speaker(None, "")
        key = _DETERMINER.sub("", " ".join(voice.name.split()), count=1).casefold()
        if voice.vague:
            return Speaker(None, key)
        entity = None if voice.speaker is None else self._printed_at(source, voice.name, voice.speaker)
        if entity is None:
            entity = self._called.get((source, key), self._called.get(("", key)))
        return Speaker(entity, key)

    def _printed_at(self, source: str, name: str, speaker: Span) -> int | None:
        """The entity whose mention is the speaker, or stands right before what is in apposition to it."""
        places, starts = self._places[source], self._starts[source]
        text = self._texts[source]
        at = bisect_right(starts, speaker.start - 1)
        if name[:1].islower() and at and text[places[at - 1].mention.span.end : speaker.start] == ", ":
            before = places[at - 1]
            return before.entity if before.mention.kind is NameKind.PERSON else None
        while at < len(places) and places[at].mention.span.start < speaker.end:
            if _speaks(name, places[at]):
                return places[at].entity
            at += 1
        return None


def _speaks(name: str, place: Place) -> bool:
    """Whether the speaker of this name is who is mentioned."""
    mention = place.mention
    before, found, behind = name.partition(mention.text)
    if not found or _OTHER_PERSON.match(behind):
        return False
    if _SPEAKS_FOR.fullmatch(before) or _ITS_SPEAKER.fullmatch(behind):
        return True
    if mention.kind is NameKind.PERSON:
        return not _OF_ANOTHER.search(before)
    bare = _DETERMINER.sub("", before, count=1)
    return not behind and (not bare or _OTHER_PERSON.search(bare) is not None)
