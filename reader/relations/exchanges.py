"""Which two speakers a source lets answer, accuse or contradict each other, whatever they say.

Looks at one source only; what they say elsewhere is for ``rivals``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.language.annotate import Annotation
from reader.language.english.reporting_verbs import Force
from reader.language.english.word_set import word_set
from reader.relations.two_sides import two_sides
from reader.relations.whose import LIKELY, Speaker, is_one, named_by, whose

BACK = 2
"""Passages, and paragraphs, before a reply among which that is looked for to which it replies."""

_REPLIES = word_set("reply answer retort counter respond rebut")
"""Verbs with which somebody answers whoever spoke last."""

_CONTESTS = frozenset({Force.DENIES, Force.ACCUSES})


def exchanges(annotations: Sequence[Annotation]) -> Iterator[tuple[Speaker, Speaker]]:
    """The pairs of speakers, in reading order."""
    speakers = whose(annotations)
    for place, side in enumerate(annotations):
        named = [voice for voice in side.possible_voices if voice.name and voice.likelihood >= LIKELY]
        if any(voice.verb in _REPLIES for voice in named):
            yield from _answered(annotations, speakers, place)
        yield from _within(side)


def _answered(
    annotations: Sequence[Annotation], speakers: Sequence[Speaker], place: int
) -> Iterator[tuple[Speaker, Speaker]]:
    """Who replies in the passage, and to whom: not where it is a question that is answered."""
    side = annotations[place]
    for before in range(place - 1, max(-1, place - 1 - BACK), -1):
        told = annotations[before]
        if side.passage.paragraph - told.passage.paragraph > BACK or "?" in told.passage.text:
            return
        if speakers[before] and not is_one(speakers[before], speakers[place]):
            yield speakers[before], speakers[place]
            return


def _within(side: Annotation) -> Iterator[tuple[Speaker, Speaker]]:
    """The speakers of a sentence that sets them against each other or tells whom one accuses."""
    named = [
        (voice, named)
        for voice in side.possible_voices
        if not voice.vague and (named := named_by(side, voice))
    ]
    if two_sides(side.passage.text) is None and not any(voice.force in _CONTESTS for voice, _ in named):
        return
    for at, (_, ours) in enumerate(named):
        for _, theirs in named[at + 1 :]:
            if not is_one(ours, theirs):
                yield ours, theirs
