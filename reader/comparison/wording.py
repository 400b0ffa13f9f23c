"""The words of each source that judge, hedge or hide who speaks, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from reader.comparison.known import Known
from reader.language.loaded_words import LoadedWord, loaded_words
from reader.one_line import one_line
from reader.vocabulary.span import Span
from reader.vocabulary.wording import NO_SIDE, Wording, WordingKind

GOVERNED = 60
"""Characters of what a hedge governs that are kept."""

_CHARGES = {-1: "negative", 0: NO_SIDE, 1: "positive"}


def wording(passages: Iterable[Known], texts: Mapping[str, str]) -> tuple[Wording, ...]:
    """All such words; ``texts`` holds the text of each source."""
    return tuple(
        word
        for one in passages
        for word in sorted(_words(one, texts[one.passage.source]), key=lambda word: (word.span, word.kind))
    )


def _words(one: Known, text: str) -> Iterator[Wording]:
    def made(span: Span, kind: WordingKind, note: str) -> Wording:
        passage = one.passage
        return Wording(passage.source, passage.id, span, kind, text[span.start : span.end], note)

    for word in _loaded(one):
        kind = WordingKind(word.kind.value)
        if kind is WordingKind.REPORTING_VERB and not _reports(one, word.span):
            continue
        quoted = ", in quoted words" if word.quoted else ""
        yield made(word.span, kind, f"{_CHARGES[word.charge]}{quoted}")
    for hedge in one.hedges:
        # A cue that governs nothing has itself for its scope.
        governed = "" if hedge.scope == hedge.cue else text[hedge.scope.start : hedge.scope.end]
        yield made(hedge.cue, WordingKind.HEDGE, one_line(governed, limit=GOVERNED))
    for voice in one.voices:
        if voice.vague and voice.speaker is not None:
            cue = "" if voice.cue is None else text[voice.cue.start : voice.cue.end]
            head = text[voice.speaker.start : voice.speaker.end].partition(",")[0].rstrip()
            yield made(
                Span(voice.speaker.start, voice.speaker.start + len(head)), WordingKind.VAGUE, one_line(cue)
            )


def _reports(one: Known, span: Span) -> bool:
    """Whether the word reports here: a claim for damages does not."""
    return any(cue.start <= span.start < cue.end for cue in one.cues)


def _loaded(one: Known) -> tuple[LoadedWord, ...]:
    if one.loaded is not None:
        return one.loaded
    by = one.passage.start
    found = loaded_words(one.passage.text)
    return tuple([word._replace(span=Span(word.span.start + by, word.span.end + by)) for word in found])
