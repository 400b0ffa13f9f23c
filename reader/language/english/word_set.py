"""A set of words from a line of them: how the word lists of this folder are written."""

from __future__ import annotations


def word_set(line: str) -> frozenset[str]:
    """The words of ``line``, which are separated by white space."""
    return frozenset(line.split())
