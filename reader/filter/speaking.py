"""Who is quoted where: the stretches of text in which a speaker of some name is reported."""

from __future__ import annotations

import re

from reader.filter.folded import folded
from reader.vocabulary.comparison import Comparison
from reader.vocabulary.span import Span

_WORD = re.compile(r"[^\W_]+")


def speakers(comparison: Comparison) -> tuple[str, ...]:
    """The names of those quoted, the fullest that any source prints, in reading order; each once."""
    named = [voice.speaker for voice in comparison.voices]
    printed = [one.speaker for one in comparison.attributions] if not named else []
    return tuple(dict.fromkeys(name for name in (*named, *printed) if name))


def passages_of(name: str, comparison: Comparison) -> tuple[tuple[str, Span], ...]:
    """Siglum and stretch of each utterance of whoever has all words of ``name`` in name or role."""
    sought = _words(name)
    if not sought:
        return ()
    found = [
        (variant.source, variant.span)
        for voice in comparison.voices
        if sought <= _words(f"{voice.speaker or ''} {voice.role or ''}")
        for utterance in voice.utterances
        for variant in utterance.variants
    ]
    found += [
        (comparison.passage_of[one.passage].source, one.content)
        for one in comparison.attributions
        if sought <= _words(one.speaker or "")
    ]
    return tuple(dict.fromkeys(found))


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(folded(name)))
