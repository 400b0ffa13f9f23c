"""Who is quoted, by whom, and in which cuts."""

from __future__ import annotations

from typing import NamedTuple

from reader.vocabulary.attribution import AttributionType
from reader.vocabulary.span import Span

ASSERTED = 0.9
"""Similarity from which two cuts are one utterance; below it they may be."""


class Variant(NamedTuple):
    """An utterance as one source cuts it."""

    source: str
    """Siglum."""
    passage: str
    """Id of the passage in which it begins."""
    span: Span
    """What is said, in the source's text, from its first character to its last."""
    type: AttributionType
    """Direct, indirect or mixed quotation."""
    cue: str
    """The reporting word as printed; empty where a bare quotation carries on."""
    similarity: float
    """To the fullest cut of the utterance, 0..1, by the quoted words; 1 for that cut and for one that it
    contains."""


class Utterance(NamedTuple):
    """One thing said, in one cut or several."""

    variants: tuple[Variant, ...]
    """In the order of the sources, then of reading; at least one."""


class Voice(NamedTuple):
    """A speaker and all that the sources report of him, her or it."""

    speaker: str | None
    """The fullest name that any source prints; null for those whom the texts leave open."""
    role: str | None
    """Title or role as a source prints it; null where none does."""
    vague: bool
    """Nobody in particular: officials, critics, sources."""
    utterances: tuple[Utterance, ...]
    """In reading order."""
