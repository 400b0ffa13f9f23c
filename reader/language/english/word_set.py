"""A set of words from a line of them: how the word lists of this folder are written."""

from __future__ import annotations

from sys import intern


def word_set(line: str) -> frozenset[str]:
    """The words of ``line``, which are separated by white space."""
    # Half of the words stand in several lists: interned, they are one. A set made of a set has no spare room.
    return frozenset(set(map(intern, line.split())))
