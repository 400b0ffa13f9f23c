"""Whose voice a passage is in."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from reader.vocabulary.span import Span


class AttributionType(StrEnum):
    """How the words are given."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Attribution(NamedTuple):
    """A speaker, the word that reports, and what is reported."""

    passage: str
    """Id of the passage that holds the content."""
    speaker: str | None
    """As printed; null where the text leaves it open."""
    cue: str
    """The reporting word as printed; empty where a bare quotation carries on."""
    content: Span
    """What is said, in the source's text."""
    type: AttributionType
    """Direct, indirect or mixed quotation."""
    vague: bool = False
    """The speaker is nobody in particular: officials, critics, sources."""
