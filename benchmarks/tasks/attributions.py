"""Who says what: source, cue and content of each attribution of an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from benchmarks.tasks import Record
from reader.language.attributions import attributions
from reader.language.quotations import paragraph_spans
from reader.language.sentences import sentences
from reader.vocabulary.span import Span


def answers(records: Iterable[Record]) -> Iterator[Record]:
    """The attributions of each article."""
    for record in records:
        text = record["text"]
        spans, paragraphs = _sentences(text)
        found = [
            {
                "source": _spans([voice.speaker]),
                "cue": _spans([voice.cue]),
                "content": _spans(voice.content),
            }
            for voice in attributions(text, spans, paragraphs)
        ]
        yield {"doc": record["doc"], "attributions": found}


def _sentences(text: str) -> tuple[list[Span], list[int]]:
    """The sentences of an article, and the number of each one's paragraph."""
    spans, numbers = [], []
    for number, paragraph in enumerate(paragraph_spans(text)):
        for span in sentences(text[paragraph.start : paragraph.end]):
            spans.append(Span(paragraph.start + span.start, paragraph.start + span.end))
            numbers.append(number)
    return spans, numbers


def _spans(spans: Sequence[Span | None]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans if span is not None]
