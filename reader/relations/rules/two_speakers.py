"""One quotation, given to two different people: at most one of the sources has the speaker right.

Slogans and set phrases are kept out by asking for a whole utterance; bodies and their officials, who speak
for each other, by asking for two persons with first and last name of whom neither passage names both.
"""

from __future__ import annotations

import re
from itertools import pairwise

from reader.language.annotate import Annotation
from reader.language.english.first_names import is_first_name
from reader.language.english.spelling import folded
from reader.language.quotations import Quotation
from reader.language.voice import Voice
from reader.relations.finding import Finding
from reader.relations.pair import Pair, tokens_in
from reader.relations.speakers import one_voice
from reader.vocabulary.attribution import AttributionType
from reader.vocabulary.relation import Relation

CONFIDENCE = 0.9
"""Relations page §3.11."""

FEWEST_WORDS = 3
"""Words of the shorter quotation."""

FEWEST_TERMS = 2
"""Words of weight among them."""

SAME_OF_SHORTER = 0.9
"""Share of the shorter quotation that stands in the other in one run."""

SAME_OF_LONGER = 0.7
"""The same of the longer."""

_WORD = re.compile(r"\w+")
_CAPITAL = re.compile(r"[^\W\d_]+")


def two_speakers(pair: Pair) -> Finding | None:
    """The first quotation of both that two different people are said to have spoken, as a contradiction."""
    for ours in pair.a.quotations:
        if ours.depth or not _is_utterance(pair.a, ours):
            continue
        for theirs in pair.b.quotations:
            if theirs.depth or not _one_utterance(pair, ours, theirs):
                continue
            mine, yours = _speaker(pair.a, ours), _speaker(pair.b, theirs)
            if mine and yours and _are_two(pair, mine, yours):
                return Finding(
                    relation=Relation.CONTRADICTION,
                    kind="speaker",
                    a=mine.speaker,
                    b=yours.speaker,
                    note="one quotation, two speakers: {a} / {b}",
                    confidence=CONFIDENCE,
                )
    return None


def _is_utterance(side: Annotation, quoted: Quotation) -> bool:
    words = len(_WORD.findall(side.words(quoted.inner)))
    return words >= FEWEST_WORDS and len(tokens_in(side, quoted.inner)) >= FEWEST_TERMS


def _one_utterance(pair: Pair, ours: Quotation, theirs: Quotation) -> bool:
    """Whether the longest run that both have is nearly all of both."""
    if not _is_utterance(pair.b, theirs):
        return False
    mine, yours = _spoken(pair.a, ours), _spoken(pair.b, theirs)
    shorter, longer = sorted((mine, yours), key=len)
    run = _longest_run(shorter, longer)
    return run >= SAME_OF_SHORTER * len(shorter) and run >= SAME_OF_LONGER * len(longer)


def _spoken(side: Annotation, quoted: Quotation) -> list[str]:
    """The words of the quotation in one spelling."""
    return [folded(word) for word in _WORD.findall(side.words(quoted.inner).lower())]


def _longest_run(ours: list[str], theirs: list[str]) -> int:
    best = 0
    row = [0] * (len(theirs) + 1)
    for one in ours:
        diagonal = 0
        for place, other in enumerate(theirs, 1):
            held, row[place] = row[place], diagonal + 1 if one == other else 0
            diagonal = held
            best = max(best, row[place])
    return best


def _speaker(side: Annotation, quoted: Quotation) -> Voice | None:
    """The voice, printed with a first and a last name in the passage, that speaks the quotation."""
    for voice in side.possible_voices:
        over = any(p.start < quoted.inner.end and quoted.inner.start < p.end for p in voice.content)
        if over and voice.type is not AttributionType.INDIRECT and voice.speaker and _is_person(side, voice):
            return voice
    return None


def _is_person(side: Annotation, voice: Voice) -> bool:
    if voice.speaker is None or not side.words(voice.speaker).strip():
        return False
    words = _CAPITAL.findall(voice.name or "")
    return any(is_first_name(word.lower()) and behind[0].isupper() for word, behind in pairwise(words))


def _are_two(pair: Pair, mine: Voice, yours: Voice) -> bool:
    """Whether they are two people of whom neither passage names both."""
    ours, theirs = mine.name or "", yours.name or ""
    if one_voice(ours, theirs):
        return False
    return not _names(ours) & _printed(pair.b) and not _names(theirs) & _printed(pair.a)


def _names(speaker: str) -> frozenset[str]:
    return frozenset(word for word in _CAPITAL.findall(speaker) if word[:1].isupper())


def _printed(side: Annotation) -> frozenset[str]:
    return frozenset(_CAPITAL.findall(side.passage.text))
