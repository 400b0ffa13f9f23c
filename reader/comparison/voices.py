"""Who is quoted: speakers merged over the sources, each with the utterances that are reported."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from reader.comparison.known import Known
from reader.comparison.named import Named, printed_role
from reader.comparison.speakers import OPEN, Speaker, Speakers
from reader.comparison.utterances import Quoted, quoted_words, utterances
from reader.language.entities import Entity
from reader.language.quotations import Quotation
from reader.language.uttered import uttered
from reader.language.voice import Voice as SpokenVoice
from reader.one_line import one_line
from reader.vocabulary.source import Source
from reader.vocabulary.span import Span
from reader.vocabulary.voice import Utterance, Variant, Voice

_BETWEEN = " \t\r\n.”“\"’'"
"""What may stand between the paragraphs of one quotation."""


def voices(passages: Sequence[Known], names: Named, sources: Sequence[Source]) -> tuple[Voice, ...]:
    """Named speakers in reading order, then vague ones, then those whom the texts leave open."""
    texts = {source.id: source.text for source in sources}
    speakers = Speakers(names, sources)
    quoted = _quotations(passages)
    spoken: defaultdict[tuple[bool, Speaker], list[Quoted]] = defaultdict(list)
    printed: defaultdict[tuple[bool, Speaker], Counter[str]] = defaultdict(Counter)
    for passage in passages:
        source = passage.passage.source
        for voice in passage.voices:
            if not uttered(voice, texts[source]):
                continue
            speaker, name = speakers.of(source, voice)
            own = (voice.vague, speaker)
            cut = _cut(passage, voice, texts[source], quoted.get(source, ()))
            before = spoken[own].pop() if spoken[own] and speaker != OPEN else None
            spoken[own] += _told(before, cut, texts[source], runs_on=voice.cue is None)
            printed[own][one_line(name)] += 1
    ordered = sorted(spoken, key=lambda own: (own[1] == OPEN, own[0]))
    return tuple(_voice(own, spoken[own], printed[own], names.entities) for own in ordered)


def _told(before: Quoted | None, cut: Quoted, text: str, *, runs_on: bool) -> list[Quoted]:
    """The cut before and this one of the same speaker, made one where they are."""
    if before is None:
        return [cut]
    if _overlap(before, cut):
        return [max(before, cut, key=lambda one: len(one.words))]
    if runs_on and _runs_on(before, cut, text):
        return [_joined(before, cut)]
    return [before, cut]


def _overlap(before: Quoted, cut: Quoted) -> bool:
    """Whether both report the same words of the article: a voice inside that of the same speaker."""
    ours, theirs = before.variant, cut.variant
    return ours.source == theirs.source and theirs.span.start < ours.span.end


def _runs_on(before: Quoted, cut: Quoted, text: str) -> bool:
    """Whether nothing stands between the two: a quotation that goes on in the next paragraph."""
    ours, theirs = before.variant, cut.variant
    return ours.source == theirs.source and not text[ours.span.end : theirs.span.start].strip(_BETWEEN)


def _joined(before: Quoted, cut: Quoted) -> Quoted:
    span = Span(before.variant.span.start, max(before.variant.span.end, cut.variant.span.end))
    return Quoted(before.variant._replace(span=span), before.words + cut.words)


def _voice(
    own: tuple[bool, Speaker], cuts: Sequence[Quoted], printed: Counter[str], entities: Sequence[Entity]
) -> Voice:
    vague, speaker = own
    if speaker.entity is not None:
        entity = entities[speaker.entity]
        return Voice(entity.name, _role(entity), vague, utterances(cuts))
    if not speaker.key:
        alone = tuple(Utterance((cut.variant._replace(similarity=1.0),)) for cut in cuts)
        return Voice(None, None, False, alone)
    # Of equal ones the first: a Counter keeps the order in which it met them.
    return Voice(max(printed, key=printed.__getitem__), None, vague, utterances(cuts))


def _role(entity: Entity) -> str | None:
    """The title or role that says most, of equal ones the first."""
    told = [role for one in entity.mentions if (role := printed_role(one.mention)) is not None]
    return max(told, key=lambda role: len(role.split()), default=None)


def _quotations(passages: Sequence[Known]) -> Mapping[str, Sequence[Quotation]]:
    held: defaultdict[str, list[Quotation]] = defaultdict(list)
    for one in passages:
        held[one.passage.source] += one.quotations
    return held


def _cut(one: Known, voice: SpokenVoice, text: str, quotations: Sequence[Quotation]) -> Quoted:
    content = Span(voice.content[0].start, voice.content[-1].end)
    words: list[str] = []
    for part in voice.content:
        at = max(0, bisect_left(quotations, part.start, key=lambda quotation: quotation.span.start) - 1)
        for quotation in quotations[at:]:
            if quotation.span.start >= part.end:
                break
            start, end = max(quotation.inner.start, part.start), min(quotation.inner.end, part.end)
            if quotation.depth == 0 and start < end:
                words += quoted_words(text[start:end])
    return Quoted(
        Variant(
            source=one.passage.source,
            passage=one.passage.id,
            span=content,
            type=voice.type,
            cue="" if voice.cue is None else one_line(text[voice.cue.start : voice.cue.end]),
            similarity=0.0,
        ),
        tuple(words),
    )
