"""Whose voice a stretch of an article is in: speaker, reporting word and content.

Weighs the readings that ``reporting_frames`` proposes by a fitted table of features and keeps the likeliest
of each reporting word. Quotations that run on are for ``running_quotations``, names for ``voice_names``;
whether two names are one person is decided by neither.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from functools import cache
from math import exp
from typing import NamedTuple

from reader.language.english.word_table import WordTable
from reader.language.quotations import quotations
from reader.language.quoted_stretches import QuotedStretches
from reader.language.reported_words import Sentence, reported_words
from reader.language.reporting_frames import Frame, frames
from reader.language.running_quotations import with_running_quotations
from reader.language.voice import Voice
from reader.language.voice_names import with_names
from reader.shipped_text import shipped_text
from reader.vocabulary.span import Span

__all__ = ["Voice", "attributions"]

SHOWN = 0.42
"""Likelihood from which a voice counts; F1 on the training part of PolNeAR is at its best from .42 to .46."""

OUTER = 0.6
"""Likelihood from which a voice that reports another one of nearly the same content takes its place."""

SAME_CONTENT = 0.5
"""Overlap, common by joint characters, from which two readings compete for one content."""

LONGEST_CHAIN = 3
"""Speakers named as reporting another one."""


class _Weights(dict[str, float]):
    """The fitted weight of each feature that was asked for; ``*`` is the constant, what has none weighs 0."""

    def __init__(self, table: WordTable) -> None:
        self._table = table

    def __missing__(self, feature: str) -> float:
        weight = self[feature] = float(self._table.get(feature) or 0.0)
        return weight


@cache
def _weights() -> _Weights:
    return _Weights(WordTable(shipped_text("reader.language.english", "reporting_weights.txt")))


def attributions(
    text: str, sentences: Sequence[Span], paragraphs: Sequence[int], *, at_least: float = SHOWN
) -> tuple[Voice, ...]:
    """The voices of an article's body in reading order.

    ``sentences`` are stretches of ``text`` in order; ``paragraphs`` gives for each the number of its
    paragraph.
    """
    quoted = QuotedStretches(quotations(text, _paragraph_spans(sentences, paragraphs)))
    parsed = reported_words(text, sentences, paragraphs, quoted)
    weights = _weights()
    chosen = [scored for sentence in parsed for scored in likeliest(sentence, quoted, weights)]
    kept = _without_rivals([scored for scored in chosen if scored.likelihood >= at_least])
    voices = [_voice(scored, quoted) for scored in kept]
    voices = with_running_quotations(voices, quoted, parsed)
    voices.sort(key=lambda voice: (voice.content[0].start, -voice.content[-1].end))
    return _chained(with_names(text, voices, parsed))


class Scored(NamedTuple):
    """A reading with its likelihood."""

    frame: Frame
    """Speaker, cue and content."""
    likelihood: float
    """0..1."""


def _paragraph_spans(sentences: Sequence[Span], paragraphs: Sequence[int]) -> list[Span]:
    """From the first to the last sentence of each paragraph."""
    spans: list[Span] = []
    last: int | None = None
    for sentence, paragraph in zip(sentences, paragraphs, strict=True):
        if paragraph == last:
            spans[-1] = Span(spans[-1].start, sentence.end)
        else:
            spans.append(Span(*sentence))
        last = paragraph
    return spans


def likeliest(sentence: Sentence, quoted: QuotedStretches, weights: _Weights) -> list[Scored]:
    """The best reading of each reporting word of a sentence; of equal ones the first."""
    constant = weights["*"]
    weight = weights.__getitem__
    best: list[Scored] = []
    for readings in frames(sentence, quoted):
        scores: list[float] = []
        common: tuple[str, ...] | None = None
        base = 0.0
        for reading in readings:
            if reading.common is not common:
                common = reading.common
                base = constant + sum(map(weight, common))
            scores.append(base + sum(map(weight, reading.own)))
        top = max(scores)
        likelihood = 1.0 / (1.0 + exp(-max(-30.0, min(30.0, top))))
        best.append(Scored(readings[scores.index(top)], likelihood))
    return best


def overlap(ours: Sequence[Span], theirs: Sequence[Span]) -> float:
    """Characters in both by characters in either."""
    common = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in ours for b in theirs)
    joint = sum(s.end - s.start for s in ours) + sum(s.end - s.start for s in theirs) - common
    return common / joint if joint else 0.0


def _without_rivals(scored: list[Scored]) -> list[Scored]:
    """Of readings that claim one content the likeliest; one that reports the other wins from ``OUTER``."""
    kept: list[tuple[int, int]] = []
    ranked = sorted(scored, key=lambda s: (-s.likelihood, s.frame.cue))
    for number, one in enumerate(ranked):
        low, high = one.frame.content[0].start, one.frame.content[-1].end
        # Rivals share at least half of their joint length, so none begins further to the left.
        near = kept[bisect_left(kept, (2 * low - high, -1)) : bisect_left(kept, (high, -1))]
        rivals = [k for k in near if overlap(one.frame.content, ranked[k[1]].frame.content) >= SAME_CONTENT]
        if rivals:
            if one.likelihood < OUTER or not all(_stands_in(ranked[k[1]].frame, one.frame) for k in rivals):
                continue
            for rival in rivals:
                del kept[bisect_left(kept, rival)]
        insort(kept, (low, number))
    return [ranked[number] for _, number in kept]


def _stands_in(inner: Frame, outer: Frame) -> bool:
    """Whether the inner reporting word is part of what the outer one reports, and not the other way round."""
    if any(s.start <= outer.cue.start < s.end for s in inner.content):
        return False
    return any(s.start <= inner.cue.start < s.end for s in outer.content)


def _voice(scored: Scored, quoted: QuotedStretches) -> Voice:
    """The value for a chosen reading; names and chain come later."""
    frame = scored.frame
    return Voice(
        speaker=frame.speaker,
        name=None,
        cue=frame.cue,
        verb=frame.word.lemma,
        content=frame.content,
        type=quoted.type_of(frame.content),
        force=frame.word.force,
        vague=False,
        likelihood=round(scored.likelihood, 4),
        role=frame.role,
    )


def _chained(voices: list[Voice]) -> tuple[Voice, ...]:
    """Each voice, in reading order, with the speakers in whose content it stands."""
    around: list[Voice] = []
    made: list[Voice] = []
    for voice in voices:
        start, end = voice.content[0].start, voice.content[-1].end
        around = [outer for outer in around[-LONGEST_CHAIN:] if outer.content[-1].end > start]
        chain = [outer.name for outer in around if outer.content[-1].end >= end and outer.name != voice.name]
        made.append(voice._replace(chain=tuple(name for name in chain if name)))
        around.append(voice)
    return tuple(made)
