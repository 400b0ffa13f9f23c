"""In whose voice two stretches are: one, the outlets' own, or two speakers'."""

from __future__ import annotations

import re
from enum import Enum

from reader.language.annotate import Annotation
from reader.language.attributions import SHOWN, Voice
from reader.language.english.reporting_verbs import Force
from reader.language.english.stop_words import STOP_WORDS
from reader.language.english.titles import TITLES
from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.vocabulary.span import Span


class Standing(Enum):
    """How the voices of two stretches stand to each other."""

    OWN = "own"
    """Both are in the outlets' own voice."""
    SAME = "same"
    """Both are in the voice of one speaker."""
    REPORTED = "reported"
    """One is in the outlet's own voice, the other reported in a way that does not make it a claim."""
    OPPOSED = "opposed"
    """Two speakers, or a charge or denial against the outlet's own voice."""
    UNCLEAR = "unclear"
    """One of the speakers is not known."""


_RECORD = re.compile(
    r"\b(?:court|judge|inquiry|inquest|investigators?|inspectors?|hospital|doctors?|coroner|post-mortem|autopsy|"
    r"records?|report|study|survey|poll|census|count|statistics|log|police|"
    r"fire (?:service|brigade|department)|"
    r"weather (?:service|office)|observatory|university)\b",
    re.IGNORECASE,
)
"""Voices that are neutral for the matter or cite a record; relations page §1.2, G1."""

_ONE_WITH = re.compile(
    r"\b(?:a |an |the |its |his |her |their )?(?:spokes(?:man|woman|person)|statement|lawyer|attorney|head|"
    r"chief executive|director|leader)\b(?: (?:for|of|from|by))?",
    re.IGNORECASE,
)
"""Who speaks for somebody is that somebody; relations page §1.2."""

_COUNTS = re.compile(r"((?:The |A |An )?(?:\w+ ){1,3}?)(?:put|puts|counted|estimated|estimates|placed)\b")
"""How a passage begins in which somebody counts without saying so."""

_STATING = frozenset({Force.ASSERTS, Force.DENIES, Force.DOUBTS, Force.PROMISES, Force.ACCUSES})
FIGURES = frozenset({"number", "date", "rank", "place", "order"})
"""Kinds of conflict whose reading a speaker reports rather than claims."""

_NAME = re.compile(r"\b[A-Z](?:[\w-]|[’'](?!s\b))*\w")
_WORD = re.compile(r"\w+")


def standing(pair: Pair, conflict: Finding) -> Standing:
    """Whose voices the two stretches of the finding are in."""
    ours, theirs = voice_over(pair.a, conflict.a), voice_over(pair.b, conflict.b)
    if ours is None and theirs is None:
        return Standing.OWN
    if ours is not None and theirs is not None:
        if ours.name is None or theirs.name is None:
            return Standing.UNCLEAR
        same = one_voice(ours.name, theirs.name) or _stands_for(pair, ours.name, theirs.name)
        return Standing.SAME if same else Standing.OPPOSED
    one = ours or theirs
    silent = pair.b if ours is not None else pair.a
    if conflict.kind in FIGURES and one is not None and _has_own_count(silent, one):
        return Standing.OPPOSED
    if conflict.kind in FIGURES or (one is not None and _RECORD.search(one.name or "")):
        return Standing.REPORTED
    return Standing.OPPOSED


def _has_own_count(side: Annotation, other: Voice) -> bool:
    """Whether the passage begins with who put, counted or estimated the figure, and it is somebody else."""
    found = _COUNTS.match(side.passage.text)
    return found is not None and bool(other.name) and not one_voice(found[1], other.name or "")


def voice_over(side: Annotation, span: Span | None) -> Voice | None:
    """The innermost voice that states, promises or denies what begins the stretch."""
    at = side.passage.start if span is None else span.start
    over = [
        voice
        for voice in side.possible_voices
        if (voice.name or voice.likelihood >= SHOWN)
        and voice.force in _STATING
        and (any(part.start <= at < part.end for part in voice.content) or _opens(voice, at))
    ]
    return min(over, key=_depth, default=None)


def _depth(voice: Voice) -> tuple[int, int]:
    """Sorts the innermost voice first: its words begin last, and are the fewest."""
    return -voice.content[0].start, sum(part.end - part.start for part in voice.content)


def _opens(voice: Voice, at: int) -> bool:
    """Whether the offset lies between the reporting verb and the content that was found behind it."""
    if voice.cue is None or voice.speaker is None or voice.speaker.end > voice.cue.start:
        return False
    return voice.cue.end <= at < voice.content[0].start


def said_with(side: Annotation, clause: Span, offset: int) -> Span:
    """The clause without what stands outside the speaker's words, where the offset lies inside them."""
    voice = voice_over(side, Span(offset, offset + 1))
    parts = voice.content if voice is not None else ()
    part = next((part for part in parts if part.start <= offset < part.end), clause)
    return Span(max(clause.start, part.start), min(clause.end, part.end))


_QUOTED = re.compile('[“”„"]')

MOST_WORDS = 6
"""Words of a speaker that a note prints; more is hardly a name."""


def plain_name(name: str | None) -> str:
    """A speaker as a note prints it."""
    known = name is not None and len(name.split()) <= MOST_WORDS and not _QUOTED.search(name)
    return (name or "").replace("{", "(").replace("}", ")") if known else "a speaker"


def one_voice(ours: str, theirs: str) -> bool:
    """Whether two printed speakers are one: a shared name, or without names a shared word.

    A spokesman, lawyer or statement is whom it speaks for.
    """
    named_a, named_b = _names(ours), _names(theirs)
    if named_a and named_b:
        return bool(named_a & named_b)
    return bool(_core(ours) & _core(theirs))


def _stands_for(pair: Pair, ours: str, theirs: str) -> bool:
    """Whether one is *its spokesman*, in a passage that names the other, or both are."""
    bare_a, bare_b = not _core(ours), not _core(theirs)
    if bare_a and bare_b:
        return True
    if bare_a:
        return _is_told_of(pair.a, theirs)
    return bare_b and _is_told_of(pair.b, ours)


def _is_told_of(side: Annotation, speaker: str) -> bool:
    words = frozenset(_WORD.findall(side.passage.text.lower()))
    return _core(speaker) <= words


def _names(speaker: str) -> frozenset[str]:
    first = re.search(r"\w+", speaker)
    skipped = first.group() if first is not None and first.group().lower() in STOP_WORDS | TITLES else ""
    found = (word for word in _NAME.findall(speaker) if word != skipped and word.lower() not in TITLES)
    return frozenset(found)


def _core(speaker: str) -> frozenset[str]:
    words = _WORD.findall(_ONE_WITH.sub(" ", speaker).lower())
    return frozenset(word for word in words if word not in STOP_WORDS and len(word) > 1)
