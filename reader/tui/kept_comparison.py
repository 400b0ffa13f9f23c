"""Comparing by words, or what that gave the last time where neither articles nor program have changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from zlib import crc32

from reader.settings.kept_values import COMPARISONS

if TYPE_CHECKING:
    from reader.vocabulary.comparison import Comparison
    from reader.vocabulary.source import Source

Pairs = tuple[tuple[str, str], ...]


def compared_by_words(
    sources: Sequence[Source], *, story: str, bar: float, joined: Pairs = (), parted: Pairs = ()
) -> Comparison:
    """The comparison of the sources by the lexical engine, as ``reader.comparison.compare`` makes it."""
    # The file's checksum stands for the text, and the program's own files for how it was cut into passages.
    seen = tuple(tuple(source._replace(text="", passages=())) for source in sources)
    identity = (story, bar, joined, parted, seen)
    name = f"{crc32(repr(identity).encode(errors='surrogatepass')):08x}"
    known: Comparison | None = COMPARISONS.kept(name, identity)
    if known is not None:
        from reader.comparison.late_lists import LateLists

        return replace(known, sources=tuple(sources), lists=LateLists(sources, known.links))
    from reader.comparison.compare import compare

    made = compare(sources, story=story, bar=bar, joined=joined, parted=parted)
    COMPARISONS.keep(name, identity, replace(made, sources=(), lists=None))
    return made
