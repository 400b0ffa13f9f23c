"""Who is quoted as rows: a speaker each, how often by which source, and the utterances cut differently."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import takewhile
from typing import NamedTuple

from reader.language.can_speak import can_speak
from reader.one_line import CUT, one_line
from reader.vocabulary import AttributionType, Comparison, Span, Utterance, Variant, Voice

CUT_LENGTH = 200
"""Characters of a cut that are shown at most."""


class Cut(NamedTuple):
    """An utterance as one source has it."""

    source: str
    """Siglum."""
    passage: str
    """Id of the passage in which it begins."""
    text: str
    """What is said, safe to show and on one line, cut to length."""
    direct: bool
    """At least a part of it is quoted."""
    similarity: float
    """To the fullest cut, 0..1."""
    cue: str
    """The reporting word, safe to show; empty where a bare quotation carries on."""
    span: Span
    """What is said, in the source's text."""


class VoicePart(StrEnum):
    """What the speakers under one heading have in common, in order."""

    NAMED = "by name"
    DESCRIBED = "not by name: people, bodies, papers"
    VAGUE = "vague voices: nobody in particular"
    OPEN = "the text leaves open who speaks"


class SpeakerRow(NamedTuple):
    """One speaker over all sources."""

    speaker: str | None
    """Safe to show; null for those whom the texts leave open."""
    role: str | None
    """Safe to show; null where no source says it."""
    vague: bool
    """Nobody in particular."""
    counts: tuple[tuple[str, int], ...]
    """For each source, in the order of the sigla: how often it reports the speaker."""
    utterances: tuple[tuple[Cut, ...], ...]
    """Those that most sources report first, of equal ones quoted words, each with its cuts."""
    part: VoicePart = VoicePart.NAMED
    """Named, described, vague or open; also open where what stands as the speaker cannot speak."""

    @property
    def variants(self) -> tuple[tuple[Cut, ...], ...]:
        """The utterances that are there in several cuts."""
        return tuple(cuts for cuts in self.utterances if len(cuts) > 1)


def speaker_rows(comparison: Comparison, *, at_most: int | None = CUT_LENGTH) -> tuple[SpeakerRow, ...]:
    """The speakers part by part, in each those whom most sources report first, then by utterances.

    ``at_most`` is the length of a cut in characters; with null it stands whole.
    """
    said = _said(comparison)
    named = frozenset(one.entity for one in comparison.naming)
    rows = [_row(comparison, voice, said, named, at_most) for voice in comparison.voices]
    return tuple(sorted(rows, key=_rank))


def reporting_verbs(comparison: Comparison) -> tuple[tuple[str, tuple[tuple[str, int], ...]], ...]:
    """For each source the words with which it reports, the commonest first."""
    counts: dict[str, Counter[str]] = {source.id: Counter() for source in comparison.sources}
    for voice in comparison.voices:
        for utterance in voice.utterances:
            for variant in utterance.variants:
                if variant.cue:
                    counts[variant.source][one_line(variant.cue).lower()] += 1
    return tuple(
        (siglum, tuple(sorted(own.items(), key=lambda item: (-item[1], item[0]))))
        for siglum, own in counts.items()
    )


def _rank(row: SpeakerRow) -> tuple[int, bool, int, int]:
    reporting = sum(count > 0 for _, count in row.counts)
    total = sum(count for _, count in row.counts)
    return _PARTS.index(row.part), row.speaker is None, -reporting, -total


_PARTS = tuple(VoicePart)


def _part(voice: Voice, named: Collection[str]) -> VoicePart:
    if voice.speaker is None:
        return VoicePart.OPEN
    if voice.vague:
        return VoicePart.VAGUE
    if voice.speaker in named:
        return VoicePart.NAMED
    return VoicePart.DESCRIBED if can_speak(voice.speaker) else VoicePart.OPEN


def _sources(utterance: Utterance) -> int:
    return len({one.source for one in utterance.variants})


def _is_quoted(utterance: Utterance) -> bool:
    return any(one.type is not AttributionType.INDIRECT for one in utterance.variants)


def _row(
    comparison: Comparison,
    voice: Voice,
    said: Mapping[str, Sequence[Span]],
    named: Collection[str],
    at_most: int | None,
) -> SpeakerRow:
    counts = Counter(variant.source for one in voice.utterances for variant in one.variants)
    return SpeakerRow(
        speaker=None if voice.speaker is None else one_line(voice.speaker),
        role=None if voice.role is None else one_line(voice.role),
        vague=voice.vague,
        counts=tuple((source.id, counts[source.id]) for source in comparison.sources),
        utterances=tuple(
            _cuts(comparison, one, said, at_most)
            for one in sorted(voice.utterances, key=lambda one: (-_sources(one), not _is_quoted(one)))
        ),
        part=_part(voice, named),
    )


def _told(comparison: Comparison, variant: Variant, said: Sequence[Span], at_most: int | None) -> str:
    """What is said, without the words of the article that stand between."""
    start, end = variant.span
    at = bisect_left(said, (start, start))
    parts = list(takewhile(lambda span: span.start < end, said[at:]))
    text = comparison.source_of[variant.source].text
    whole = f" {CUT} ".join(one_line(text[part.start : min(part.end, end)]) for part in _apart(parts))
    return one_line(whole or text[start:end], limit=at_most)


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans, those left out that lie in one before, neighbours made one."""
    held: Span | None = None
    for span in spans:
        if held is None or span.start > held.end + 1:
            if held is not None:
                yield held
            held = span
        else:
            held = Span(held.start, max(held.end, span.end))
    if held is not None:
        yield held


def _said(comparison: Comparison) -> dict[str, list[Span]]:
    """For each source the stretches that are attributed, in reading order."""
    found: defaultdict[str, list[Span]] = defaultdict(list)
    for one in comparison.attributions:
        found[comparison.passage_of[one.passage].source].append(one.content)
    return {siglum: sorted(spans) for siglum, spans in found.items()}


def _cuts(
    comparison: Comparison, utterance: Utterance, said: Mapping[str, Sequence[Span]], at_most: int | None
) -> tuple[Cut, ...]:
    return tuple(
        Cut(
            source=one.source,
            passage=one.passage,
            text=_told(comparison, one, said.get(one.source, ()), at_most),
            direct=one.type.value != "indirect",
            similarity=one.similarity,
            cue=one_line(one.cue),
            span=one.span,
        )
        for one in utterance.variants
    )
