"""A number with its noun, as documents and the screen print it."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """``1 fact``, ``2 facts``: ``noun`` is one whose plural ends in *s*."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
