"""The voices and times of the passages, in the words of the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.language.annotate import Annotation
from reader.language.uttered import uttered
from reader.vocabulary.attribution import Attribution
from reader.vocabulary.source import Source
from reader.vocabulary.span import Span
from reader.vocabulary.time_mention import TimeMention


def attributions(annotations: Iterable[Annotation], sources: Sequence[Source]) -> tuple[Attribution, ...]:
    """For each passage what it reports, in reading order; of a quotation that runs on, each passage has its
    part."""
    text_of = {source.id: source.text for source in sources}
    return tuple(
        attribution
        for annotation in annotations
        for attribution in _of_passage(annotation, text_of[annotation.passage.source])
    )


def _of_passage(annotation: Annotation, text: str) -> list[Attribution]:
    passage = annotation.passage
    found = [
        Attribution(
            passage=passage.id,
            speaker=voice.name,
            cue="" if voice.cue is None else text[voice.cue.start : voice.cue.end],
            content=Span(max(stretch.start, passage.start), min(stretch.end, passage.end)),
            type=voice.type,
            vague=voice.vague,
        )
        for voice in annotation.voices
        if uttered(voice, text)
        for stretch in voice.content
        if stretch.start < passage.end and stretch.end > passage.start
    ]
    return sorted(found, key=lambda attribution: attribution.content)


def times(annotations: Iterable[Annotation]) -> tuple[TimeMention, ...]:
    """The times that the passages name, in reading order."""
    return tuple(
        TimeMention(annotation.passage.id, time.span, time.bounded_value, time.of_saying)
        for annotation in annotations
        for time in annotation.times
    )
