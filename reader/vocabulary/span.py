"""A stretch of a text, by offsets in characters."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """From ``start`` up to, not including, ``end``.

    In the values of this package spans count characters of the *source's* decoded text. The functions of
    ``reader.language`` that are given a bare text count from the start of that text.
    """

    start: int
    """First character."""
    end: int
    """One past the last character."""
