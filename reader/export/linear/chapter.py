"""A chapter of the plain text, and how its lines are set. What it says is for the others in this folder."""

from __future__ import annotations

from typing import NamedTuple

from reader.export.wrapping import wrapped

INDENT = "   "
"""Before what belongs to the line above."""


class Chapter(NamedTuple):
    """One heading of the second level and what stands under it."""

    title: str
    """Safe to show, on one line."""
    holds: str
    """How much there is, for the contents: ``5 facts``; empty where that says nothing."""
    blocks: tuple[str, ...]
    """In order, with an empty line between."""


def heading(level: int, text: str) -> str:
    """A heading: as many ``#`` as its level, so that a search for them goes from one to the next."""
    return wrapped(text, first=f"{'#' * level} ", rest=INDENT)


def line(text: str, *, depth: int = 0) -> str:
    """A line that belongs to one ``depth`` further out, wrapped."""
    return wrapped(text, first=INDENT * depth, rest=INDENT * (depth + 1))


def paragraph(text: str, *, depth: int = 0) -> str:
    """Text whose lines all begin alike."""
    return wrapped(text, first=INDENT * depth, rest=INDENT * depth)
