"""Quotations that have no reporting word of their own: they stay with the speaker before.

In one paragraph such a quotation is more of the same content; at the start of the next it is a voice of its
own.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reader.language.english.reporting_verbs import Force
from reader.language.quotations import Quotation
from reader.language.quoted_stretches import QuotedStretches
from reader.language.reported_words import CLOSE, Sentence
from reader.language.voice import Voice
from reader.vocabulary.attribution import AttributionType

_STOPS = frozenset([".", "!", "?", CLOSE])
FIRST_WORDS = 0.5
"""A voice inside a quotation that has this share of it is the quotation itself: “I think it leaks”."""


def with_running_quotations(
    voices: Sequence[Voice], quoted: QuotedStretches, parsed: Sequence[Sentence]
) -> list[Voice]:
    """The voices, quotations that run on added, voices that are but the words of a quotation left out."""
    made = list(voices)
    spoken = _reported(made, quoted)
    starts = [sentence.span.start for sentence in parsed]
    last: int | None = None
    where = -2
    for quotation in quoted.all:
        if quotation.scare:
            continue
        place = bisect_right(starts, quotation.span.start) - 1
        paragraph = parsed[place].paragraph if place >= 0 else -2
        owner = spoken.get(quotation)
        if owner is not None:
            last, where = owner, paragraph
        elif last is not None and paragraph == where:
            content = (*made[last].content, quotation.span)
            made[last] = made[last]._replace(content=content)
        elif last is not None and paragraph == where + 1 and _opens_paragraph(quotation, place, parsed):
            made.append(_another(made[last], quotation))
            last, where = len(made) - 1, paragraph
    return [
        voice._replace(content=tuple(sorted(voice.content)), type=quoted.type_of(voice.content))
        for voice in made
        if not _is_first_words(voice, quoted)
    ]


def _reported(voices: Sequence[Voice], quoted: QuotedStretches) -> dict[Quotation, int]:
    """For each quotation the number of the voice that reports it from outside."""
    spoken: dict[Quotation, int] = {}
    for number, voice in enumerate(voices):
        for part in voice.content:
            for quotation in quoted.overlapping(part):
                if voice.cue is not None and quotation.span.start <= voice.cue.start < quotation.span.end:
                    continue
                spoken.setdefault(quotation, number)
    return spoken


LEAST_WORDS = 4
"""A quotation that opens a paragraph without a word of saying is more than a heading from so many words."""


def _opens_paragraph(quotation: Quotation, place: int, parsed: Sequence[Sentence]) -> bool:
    """Whether the quotation stands at the start of its paragraph and is no heading."""
    tokens = parsed[place].tokens
    if not quotation.resumes and (len(tokens) < LEAST_WORDS or tokens[-1].low not in _STOPS):
        return False
    if place < 0 or parsed[place].span.start != quotation.span.start:
        return False
    return place == 0 or parsed[place - 1].paragraph != parsed[place].paragraph


def _another(voice: Voice, quotation: Quotation) -> Voice:
    """The next paragraph's quotation in the same voice."""
    return voice._replace(
        cue=None, verb="", content=(quotation.span,), type=AttributionType.DIRECT, force=Force.ASSERTS
    )


def _is_first_words(voice: Voice, quoted: QuotedStretches) -> bool:
    """Whether a voice inside a quotation is as good as the whole of it."""
    quotation = quoted.around(voice.cue.start) if voice.cue is not None else None
    if quotation is None or quotation.scare:
        return False
    span = quotation.span
    inside = sum(max(0, min(part.end, span.end) - max(part.start, span.start)) for part in voice.content)
    joint = sum(part.end - part.start for part in voice.content) + span.end - span.start - inside
    return inside >= FIRST_WORDS * joint
