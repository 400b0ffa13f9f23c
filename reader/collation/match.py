"""What an engine finds: pairs of passages that it takes for one fact, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from reader.vocabulary.passage import Passage


class Match(NamedTuple):
    """A pair with its score."""

    a: Passage
    """Of the source that comes first."""
    b: Passage
    """Of the other source."""
    score: float
    """Probability of one fact, 0..1, four digits; how well it is calibrated stands in ``docs/engine.md``."""
    parts: tuple[tuple[str, float], ...]
    """Feature and its share of the log-odds of the score, weightiest first; they sum to it but for
    rounding."""


class Collation(NamedTuple):
    """Everything an engine says about a story."""

    matches: tuple[Match, ...]
    """The pairs from the bar up, in reading order; none with a source on another event."""
    scores: Mapping[tuple[str, str], float]
    """The score of every pair of passage ids that was looked at, sources on another event included."""
    strangers: Mapping[str, str]
    """The sigla of sources on another event than the rest, each with what tells it apart, as part of a
    sentence."""
    engine: str
    """Which engine says it; a story too long for the vectors is left to ``lexical``."""
