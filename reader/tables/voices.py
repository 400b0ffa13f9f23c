"""Who is quoted as rows: a speaker each, how often by which source, and the utterances cut differently."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from reader.one_line import one_line
from reader.vocabulary import Comparison, Utterance, Voice

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
    """In reading order, each with its cuts."""

    @property
    def variants(self) -> tuple[tuple[Cut, ...], ...]:
        """The utterances that are there in several cuts."""
        return tuple(cuts for cuts in self.utterances if len(cuts) > 1)


def speaker_rows(comparison: Comparison) -> tuple[SpeakerRow, ...]:
    """The speakers whom most sources report first, then by utterances; vague ones and those open after."""
    rows = [_row(comparison, voice) for voice in comparison.voices]
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


def _rank(row: SpeakerRow) -> tuple[bool, bool, int, int]:
    reporting = sum(count > 0 for _, count in row.counts)
    return row.speaker is None, row.vague, -reporting, -sum(count for _, count in row.counts)


def _row(comparison: Comparison, voice: Voice) -> SpeakerRow:
    counts = Counter(variant.source for one in voice.utterances for variant in one.variants)
    return SpeakerRow(
        speaker=None if voice.speaker is None else one_line(voice.speaker),
        role=None if voice.role is None else one_line(voice.role),
        vague=voice.vague,
        counts=tuple((source.id, counts[source.id]) for source in comparison.sources),
        utterances=tuple(_cuts(comparison, one) for one in voice.utterances),
    )


def _cuts(comparison: Comparison, utterance: Utterance) -> tuple[Cut, ...]:
    return tuple(
        Cut(
            source=one.source,
            passage=one.passage,
            text=one_line(
                comparison.source_of[one.source].text[one.span.start : one.span.end], limit=CUT_LENGTH
            ),
            direct=one.type.value != "indirect",
            similarity=one.similarity,
        )
        for one in utterance.variants
    )
