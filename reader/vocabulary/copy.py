"""Two sources that are not independent: one holds much of the other word for word."""

from __future__ import annotations

from typing import NamedTuple


class Copy(NamedTuple):
    """How much of a source stands in another."""

    a: str
    """Siglum of the source of which more stands in the other."""
    b: str
    """Siglum of the other."""
    share: float
    """Of the words of ``a`` outside quotations, those that stand in ``b`` in long runs; 0..1, two digits."""
    note: str
    """One sentence: the figures both ways and the longest run."""
