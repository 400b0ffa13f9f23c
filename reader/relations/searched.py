"""A search in a passage's text, done once for all the pairs that the passage stands in."""

from __future__ import annotations

import re
from functools import cache

from reader.kept_answers import KeptAnswers

KEPT = 1 << 11
"""Searches that are remembered of each pattern: the passages of a story."""


def searched(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first place in the text that fits the pattern."""
    return _searches(pattern)[text]


@cache
def _searches(pattern: re.Pattern[str]) -> KeptAnswers[str, re.Match[str] | None]:
    return KeptAnswers(pattern.search, most=KEPT)
