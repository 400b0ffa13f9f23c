"""The attributions of passages: each voice cut to the passages that its content runs through."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reader.language.attributions import attributions
from reader.language.voice import Voice
from reader.vocabulary.attribution import Attribution
from reader.vocabulary.passage import Passage
from reader.vocabulary.span import Span


def passage_attributions(
    text: str, passages: Sequence[Passage], voices: Sequence[Voice] | None = None
) -> tuple[Attribution, ...]:
    """The attributions of ``passages``, sentences of ``text`` in reading order.

    ``voices`` are those of the same passages where the caller has them already.
    """
    spans = [Span(passage.start, passage.end) for passage in passages]
    if voices is None:
        voices = attributions(text, spans, [passage.paragraph for passage in passages])
    starts = [span.start for span in spans]
    found: list[Attribution] = []
    for voice in voices:
        for part in voice.content:
            place = max(0, bisect_right(starts, part.start) - 1)
            while place < len(spans) and spans[place].start < part.end:
                content = Span(max(part.start, spans[place].start), min(part.end, spans[place].end))
                if content.end > content.start:
                    found.append(_attribution(text, passages[place], voice, content))
                place += 1
    found.sort(key=lambda attribution: attribution.content)
    return tuple(found)


def _attribution(text: str, passage: Passage, voice: Voice, content: Span) -> Attribution:
    return Attribution(
        passage=passage.id,
        speaker=voice.name,
        cue=text[voice.cue.start : voice.cue.end] if voice.cue is not None else "",
        content=content,
        type=voice.type,
        vague=voice.vague,
    )
