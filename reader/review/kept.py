"""What a file of reviews holds."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from reader.review.entry import Entry


class Kept(NamedTuple):
    """Entries, and how often the file was written."""

    revision: int = 0
    """Grows with every writing."""
    entries: Mapping[str, Entry] = MappingProxyType({})
    """By id, in the order of the file."""
