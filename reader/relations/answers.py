"""Which passage answers the one before it: denies it, calls it false, tells another version.

Looks at one source only. What follows from it for the passages of other sources is for ``quarrels``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.language.certainty import Status, status_at
from reader.language.negation import Negation, polarity_at
from reader.language.voice import Voice
from reader.relations.denials import denial
from reader.relations.speakers import one_voice
from reader.vocabulary.span import Span

BACK = 2
"""Passages, and paragraphs, before an answer among which that is looked for to which it answers: its speaker
may have spoken before."""

_OF_WHAT = re.compile(r" (?:of|that|by|from|about|in|over|against|made|on|with)\b")
"""How it goes on behind the matter where that is told in so many words."""

_IN_PASSING = re.compile(r"\bwh(?:om|ich|o)\b[^,;]{0,80}$", re.IGNORECASE)
"""What stands before words that answer nothing: a relative clause."""

_WITH = re.compile(r" with (?:[\w’'.-]+ ){0,3}?[A-Z][\w-]+")
"""With whom somebody disagrees, up to the first name."""

_OPENING = "“\"‘'"
"""Marks before the first word, whose capital says nothing."""

_CAPITAL = re.compile(r"\b[A-Z][\w-]+")

_NOBODY = re.compile(
    r"(?:none|neither)(?: of (?:them|those|these|us))? "
    r"(?:ha[ds]|have|was|were|did|took|would|could|is|are|ever)\b|"
    r"(?:none|neither) of (?:them|those|these|us)\b",
    re.IGNORECASE,
)
"""Nobody of those of whom the sentence before tells."""


_TOLD = frozenset({Status.ASSERTED, Status.DENIED})
"""Statuses of words that answer: neither *if we disagree* nor *could dispute it*."""


class Answer(NamedTuple):
    """A passage that answers another of its source."""

    passage: Annotation
    """The one that answers."""
    to: Annotation
    """The one that it answers."""
    cue: Span
    """The words that show it, in the source's text."""
    voice: Voice | None
    """Who answers, where that is told."""
    tells: bool
    """It says in its own words what is not so."""
    announces: bool
    """It only says that there is another version, which comes next."""


def answers(annotations: Sequence[Annotation]) -> tuple[Answer, ...]:
    """The answers among the passages of one source, which come in reading order."""
    found = []
    for place, answering in enumerate(annotations):
        for one in reversed(annotations[max(0, place - BACK) : place]):
            if answering.passage.paragraph - one.passage.paragraph > BACK:
                break
            answer = _answer(answering, one)
            if answer is not None and not is_by(one, answer.voice):
                found.append(answer)
                break
    return tuple(found)


def _answer(answering: Annotation, told: Annotation) -> Answer | None:
    at = answering.passage.start
    found = denial(answering)
    if found is not None:
        cue = Span(found.start() + at, found.end() + at)
        if _IN_PASSING.search(answering.passage.text, 0, found.start()) is not None:
            return None
        if found["flips"] and polarity_at(answering.negations, cue.start) < 0:
            return None
        if status_at(answering.statuses, cue.start) not in _TOLD:
            return None
        voice = voice_of(answering, cue)
        if not _is_of(told, found[0], answering.passage.text[found.end() :]):
            return None
        if found["other"] and _is_quoted(answering, cue):
            return None  # Of what a speaker calls different it is told nothing.
        of_what = _OF_WHAT.match(answering.passage.text, found.end()) if not found["other"] else None
        tells = of_what is not None or bool(found["such"])
        return Answer(answering, told, cue, voice, tells=tells, announces=bool(found["other"]))
    for negated in answering.negations:
        voice = voice_of(answering, negated.operator)
        if negated.flips and voice is not None and _denies_it_of_them(answering, negated):
            cue = Span(negated.operator.start, max(negated.operator.end, negated.scope.end))
            return Answer(answering, told, cue, voice, tells=True, announces=False)
    return None


def voice_of(side: Annotation, cue: Span) -> Voice | None:
    """Whose the words are: the voice whose verb or content they are, else the first with a speaker."""
    named = [voice for voice in side.possible_voices if voice.name or voice.speaker]
    over = [
        voice
        for voice in named
        if any(part.start < cue.end and cue.start < part.end for part in voice.content)
        or (voice.cue is not None and voice.cue.start < cue.end and cue.start < voice.cue.end)
    ]
    return over[0] if over else None


def is_by(side: Annotation, voice: Voice | None) -> bool:
    """Whether the speaker is one of those whose words the passage reports."""
    name = voice.name if voice is not None else None
    return name is not None and any(one_voice(name, other.name) for other in side.voices if other.name)


def _denies_it_of_them(side: Annotation, negated: Negation) -> bool:
    """*None of them had …*."""
    return _NOBODY.match(side.words(Span(negated.operator.start, side.passage.end))) is not None


def _is_of(told: Annotation, words: str, behind: str) -> bool:
    """*disputes Prado's figures*, *disagrees with Prado*: whether the passage before tells of her."""
    found = _WITH.match(behind)
    named = set(_CAPITAL.findall(words.lstrip(_OPENING)[1:])) | set(
        _CAPITAL.findall(found[0] if found is not None else "")
    )
    return not named or bool(named & set(_CAPITAL.findall(told.passage.text)))


def _is_quoted(side: Annotation, cue: Span) -> bool:
    return any(quoted.span.start <= cue.start < quoted.span.end for quoted in side.quotations)
