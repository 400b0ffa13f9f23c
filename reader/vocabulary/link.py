"""Two passages of different sources that speak of the same fact."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

BY_HAND = "by-hand"
"""Kind of evidence of a pair that the reader put together."""


class Evidence(NamedTuple):
    """What in the two passages led to the relation."""

    kind: str
    """number, date, negation, voice, wording, status, words …"""
    a: Span | None
    """In the text of the source of passage ``a``."""
    b: Span | None
    """In the text of the source of passage ``b``."""
    note: str
    """The reason in words."""


class Held(StrEnum):
    """On what a gate holds."""

    EVIDENCE = "evidence"
    """Said in both passages."""
    CONTEXT = "context"
    """From the paragraph, the headline or the date of the article."""
    ASSUMPTION = "assumption"
    """Only because the link stands in one story."""
    FAILED = "failed"
    """It does not hold."""


class GateResult(NamedTuple):
    """One condition that a contradiction must pass, and whether it did."""

    gate: str
    """voice, status, event, time, slot …"""
    held: Held
    """By what, or that it failed."""
    note: str
    """Why, in words."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two passages on one fact, with score, relation and evidence."""

    group: str
    """Id of the group it stands in."""
    a: str
    """Passage id; its source comes before that of ``b``."""
    b: str
    """Passage id."""
    score: float
    """Probability that both speak of the same fact, 0..1."""
    relation: Relation
    """How they stand to each other."""
    confidence: float
    """In the relation, 0..1; of an agreement its score, rounded."""
    evidence: tuple[Evidence, ...]
    """At least one, the weightiest first."""
    parts: tuple[tuple[str, float], ...]
    """Feature and its share of the score."""
    gates: tuple[GateResult, ...]
    """The gates asked, in order."""
