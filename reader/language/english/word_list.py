"""Words written one after the other, as a tuple."""

from __future__ import annotations


def word_list(words: str) -> tuple[str, ...]:
    """The words between blanks and line ends, in order."""
    return tuple(words.split())
