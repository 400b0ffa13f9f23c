"""The words of each source that judge, hedge or hide who speaks: a row a kind, a cell a source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from reader.one_line import one_line
from reader.vocabulary import Comparison, Span, WordingKind
from reader.vocabulary.wording import NO_SIDE


class WordingRow(NamedTuple):
    """One kind of words over all sources."""

    kind: WordingKind
    """Loaded words, hedges, vague voices or reporting verbs."""
    cells: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    """For each source, in the order of the sigla: its words, safe to show, with how often they stand there,
    the commonest first."""


class WordUse(NamedTuple):
    """A word of one source."""

    text: str
    """Safe to show, in lower case."""
    uses: int
    """How often it stands there."""
    passage: str
    """Id of the first passage that has it."""
    span: Span
    """Where it stands there, in the source's text; of a reporting word what is reported."""
    note: str
    """What is said of it there; safe to show."""


Uses = tuple[tuple[str, tuple[WordUse, ...]], ...]
"""For each source, in the order of the sigla: its words, the commonest first, equal ones in reading order."""


def word_uses(comparison: Comparison) -> tuple[tuple[WordingKind, Uses], ...]:
    """The words of each kind, those kinds left out of which no source has any.

    Loaded words that lean to no side are left out too: as a rule they are rare words, not loaded ones.
    """
    found: dict[tuple[WordingKind, str], dict[str, WordUse]] = defaultdict(dict)
    for word in comparison.wording:
        if word.kind is WordingKind.LOADED and word.note.startswith(NO_SIDE):
            continue
        _count(found[word.kind, word.source], word.text, word.passage, word.span, one_line(word.note))
    kinds = []
    for kind in WordingKind:
        uses = _ranked(comparison, {siglum: words for (of, siglum), words in found.items() if of is kind})
        if any(words for _, words in uses):
            kinds.append((kind, uses))
    return tuple(kinds)


def verb_uses(comparison: Comparison) -> Uses:
    """The words with which each source reports what somebody says."""
    found: dict[str, dict[str, WordUse]] = defaultdict(dict)
    for voice in comparison.voices:
        for utterance in voice.utterances:
            for one in utterance.variants:
                if one.cue:
                    _count(found[one.source], one.cue, one.passage, one.span, "")
    return _ranked(comparison, found)


def _count(words: dict[str, WordUse], text: str, passage: str, span: Span, note: str) -> None:
    shown = one_line(text).lower()
    before = words.get(shown, WordUse(shown, 0, passage, span, note))
    words[shown] = before._replace(uses=before.uses + 1)


def _ranked(comparison: Comparison, found: Mapping[str, Mapping[str, WordUse]]) -> Uses:
    # Of equal ones in reading order: a dict keeps the order in which they were met.
    return tuple(
        (one.id, tuple(sorted(found.get(one.id, {}).values(), key=lambda word: -word.uses)))
        for one in comparison.sources
    )


def wording_rows(comparison: Comparison) -> tuple[WordingRow, ...]:
    """The kinds in their order, those left out of which no source has any."""
    return tuple(
        WordingRow(kind, tuple((siglum, tuple((w.text, w.uses) for w in words)) for siglum, words in uses))
        for kind, uses in word_uses(comparison)
    )
