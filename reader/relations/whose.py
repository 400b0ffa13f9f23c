"""Who speaks in each passage of a source: by name, by a pronoun, or because a speaker goes on.

Names as sets of words, so that *Ines Prado* and *Prado* meet. Decides nothing about what is said.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from reader.language.annotate import Annotation
from reader.language.english.stop_words import STOP_WORDS
from reader.language.english.titles import TITLES
from reader.language.english.word_set import word_set
from reader.language.voice import Voice
from reader.relations.remembered import remembered

LIKELY = 0.25
"""Likelihood from which a voice with a name counts: a speaker missed breaks the exchange."""

Speaker = frozenset[str]
"""The words that name somebody, in small letters; empty for nobody."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NAME = re.compile(
    r"(?<![.!?“\"] )\b[A-Z][\w-]*\w(?: (?:[A-Z]\.? )?(?:de |van |von |al-|bin )?[A-Z][\w-]*\w)+"
)
"""Two capitalised words or more in a row, as of a person or a body."""

_SAYS = re.compile(
    r"\b(?:repl(?:y|ies|ied)|says?|said|(?:answer|insist|counter|retort|add)(?:s|ed)) "
    r"(?:[^,:;.“”\"]{0,60}, )?(?P<who>[A-Z][\w-]*\w(?: [A-Z][\w-]*\w)+)"
)
"""A verb of saying with who says it behind it, where no attribution was found."""

_GOES_ON = re.compile(r"\b(?:he|she|they|his|her|their)\b", re.IGNORECASE)
"""Words by which a sentence keeps to whoever spoke before it."""

_PRONOUN = re.compile(r"\W*(?:it|he|she|they)\b", re.IGNORECASE)
"""How a sentence begins whose speaker is named before it, whoever else it names."""

_NOBODY = word_set("he she they it i we you who which that this one others some many several there")

_DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december"
)

_SPEAKS_FOR = word_set(
    "spokesman spokeswoman spokesperson statement office campaign camp lawyer lawyers attorney chief "
    "executive officials official people team group head director manager minister president leader leaders "
    "member members company firm critics county city state federal national house senate committee council"
)
"""Words of a speaker that say what somebody is, not who."""


def whose(annotations: Sequence[Annotation]) -> tuple[Speaker, ...]:
    """The speaker of each passage; nobody where a passage is in the outlet's own voice."""
    found: list[Speaker] = []
    for place, side in enumerate(annotations):
        goes_on = _PRONOUN.match(side.passage.text) is not None
        told = frozenset() if goes_on else spoken_by(side)
        if not told and (goes_on or not any(voice.name for voice in side.voices)):
            told = _before(annotations, found, place)
        found.append(told)
    return tuple(found)


@remembered
def spoken_by(side: Annotation) -> Speaker:
    """The first speaker whom the passage itself names."""
    voices = [voice for voice in side.possible_voices if voice.likelihood >= LIKELY and not voice.vague]
    named = next((named for voice in voices if (named := named_by(side, voice))), None)
    if named is not None:
        return named
    behind = _SAYS.search(side.passage.text)
    return _who(_WORD.findall(behind["who"])) if behind is not None else frozenset()


def named_by(side: Annotation, voice: Voice | None) -> Speaker:
    """The words that name the voice's speaker, whatever stands beside the name."""
    if voice is None:
        return frozenset()
    printed = side.words(voice.speaker) if voice.speaker is not None else ""
    return _who(_WORD.findall(f"{voice.name or ''} {printed}"))


def is_one(ours: Speaker, theirs: Speaker) -> bool:
    """Whether the two are named by a word in common."""
    return bool(ours & theirs)


def _before(annotations: Sequence[Annotation], found: Sequence[Speaker], place: int) -> Speaker:
    """Who spoke in the passage before, of the same paragraph, where this one goes on with that speaker."""
    if not place or annotations[place - 1].passage.paragraph != annotations[place].passage.paragraph:
        return frozenset()
    side = annotations[place]
    quoted = bool(side.quotations) and side.quotations[0].span.start <= side.passage.start
    if not quoted and _GOES_ON.search(side.passage.text) is None:
        return frozenset()
    if found[-1]:
        return found[-1]
    named = _NAME.search(annotations[place - 1].passage.text)
    return _who(_WORD.findall(named[0])) if named is not None else frozenset()


def _who(words: Iterable[str]) -> Speaker:
    """The words of a name among the words."""
    printed = frozenset(_plain(word) for word in words if word[0].isupper() and len(word) > 1)
    return printed - STOP_WORDS - TITLES - _SPEAKS_FOR - _NOBODY - _DAYS


def _plain(word: str) -> str:
    """In small letters without accents, which one source prints and another does not."""
    parts = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
