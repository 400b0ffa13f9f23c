"""Words by which a source shows what it thinks, or how sure it is."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from reader.vocabulary.span import Span

NO_SIDE = "no clear side"
"""The note begins so of a loaded word that leans neither way."""


class WordingKind(StrEnum):
    """What sort of word it is."""

    LOADED = "loaded"
    """It judges what it names."""
    HEDGE = "hedge"
    """It leaves open whether what it governs is so."""
    VAGUE = "vague"
    """A speaker who is nobody in particular."""
    REPORTING_VERB = "reporting-verb"
    """A verb of saying that judges the saying."""


class Wording(NamedTuple):
    """One such word in its place."""

    source: str
    """Siglum."""
    passage: str
    """Passage id."""
    span: Span
    """In the source's text."""
    kind: WordingKind
    """Loaded word, hedge, vague voice or reporting verb."""
    text: str
    """As printed."""
    note: str
    """Charge of a loaded word or verb, what a hedge governs, the reporting word of a vague voice."""
