"""To whom of the story a voice belongs: a person, body or place that is named somewhere, else a bare speaker.

*A spokesman for X* and *X said* are X; *X's lawyer* and *residents of X* are not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from reader.comparison.named import Named, Place
from reader.language.english.word_set import word_set
from reader.language.mention import NameKind
from reader.language.voice import Voice
from reader.vocabulary.source import Source
from reader.vocabulary.span import Span

_SPEAKS_FOR = re.compile(
    r"(?:an? |the )?(?:[a-z]+ )?(?:spokes(?:man|woman|person)|statement)"
    r"(?:,? (?:for|of|from|by))?(?: the)? ?",
    re.IGNORECASE,
)
_DETERMINER = re.compile(r"^(?:an?|the|its|his|her|their|some|many|several) ", re.IGNORECASE)
_NOBODY = word_set(
    "of in on at over by under after before during through between against which who whom that where itself "
    "themselves himself herself related different last next nothing each according free "
    "monday tuesday wednesday thursday friday saturday sunday"
)
"""First words that no name of a speaker begins with: the reporting word has been given the wrong one."""

_OTHER_PERSON = re.compile(r"['’]s?(?:\s|$)")
_OF_ANOTHER = re.compile(r"\b(?:of|for|to|by|from|with|in|at|near)(?: the)? $")
_ITS_SPEAKER = re.compile(r" (?:spokes(?:man|woman|person)|statement)$", re.IGNORECASE)


class Speaker(NamedTuple):
    """Under what the utterances of a speaker are gathered."""

    entity: int | None
    """Index of the entity; none where nobody named is meant."""
    key: str
    """For a bare speaker the words without a determiner, folded; empty for one whom the text leaves open."""


OPEN = Speaker(None, "")
"""Whom the text leaves open: never one with another."""


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

    def of(self, source: str, voice: Voice) -> tuple[Speaker, str]:
        """Whose voice it is, and how it is printed."""
        if voice.name is None or not _may_speak(voice.name):
            return OPEN, ""
        name = self._in_full(source, voice.name, voice.speaker)
        key = _DETERMINER.sub("", " ".join(name.split())).casefold()
        if voice.vague:
            return Speaker(None, key), name
        entity = self._printed_at(source, name, voice)
        if entity is None:
            entity = self._called.get((source, key), self._called.get(("", key)))
        return Speaker(entity, "" if entity is not None else key), name

    def _in_full(self, source: str, name: str, speaker: Span | None) -> str:
        """The name with what stands before it where that makes it somebody else's: the lawyer for X."""
        if speaker is None:
            return name
        printed = self._texts[source][speaker.start : speaker.end].partition(",")[0]
        before, found, _ = printed.partition(name)
        return before + name if found and _OF_ANOTHER.search(before) else name

    def _printed_at(self, source: str, name: str, voice: Voice) -> int | None:
        """The entity whose mention is the speaker, or stands right before what is in apposition to it."""
        speaker = voice.speaker
        if speaker is None:
            return None
        places, starts = self._places[source], self._starts[source]
        text = self._texts[source]
        at = bisect_right(starts, speaker.start - 1)
        if name[:1].islower() and at and text[places[at - 1].mention.span.end : speaker.start] == ", ":
            before = places[at - 1]
            told = any(part.start <= before.mention.span.start < part.end for part in voice.content)
            return before.entity if before.mention.kind is NameKind.PERSON and not told else None
        while at < len(places) and places[at].mention.span.start < speaker.end:
            if _speaks(name, places[at]):
                return places[at].entity
            at += 1
        return None


def _may_speak(name: str) -> bool:
    first = name.split(None, 1)[0].lower() if name.strip() else ""
    return first[:1].isalpha() and first not in _NOBODY


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
    bare = _DETERMINER.sub("", before)
    return not behind and (not bare or _OTHER_PERSON.search(bare) is not None)
