"""A search in a passage's text, done once for all the pairs that the passage stands in."""

from __future__ import annotations

import re
from functools import lru_cache

KEPT = 1 << 14
"""Searches that are remembered: some dozen patterns, and the passages of a story."""


@lru_cache(maxsize=KEPT)
def searched(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first place in the text that fits the pattern."""
    return pattern.search(text)
