"""The vectors engine: what the lexical one asks, and how near the passages are in meaning.

Reading a story of thousands of sentences takes minutes; there the lexical engine answers, and says so.

The vectors come from a model that reads texts; this only compares them. Relations, groups and what to show
are for others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from reader.collation import weights
from reader.collation.collate import collate, told
from reader.collation.glance import glance
from reader.collation.learned import learned
from reader.collation.lexical import lexical
from reader.collation.match import Collation
from reader.collation.same_event import affinities
from reader.collation.tokenised import Tokenised
from reader.collation.vectors_shares import vectors_shares

if TYPE_CHECKING:
    from reader.neural.meanings import Meanings


def vectors(
    story: Sequence[Tokenised],
    *,
    published: Mapping[str, str | None],
    bar: float,
    meanings: Meanings | None = None,
) -> Collation:
    """The matches of a story whose passages come source by source, with the sources' days of publication."""
    if not story:
        return Collation((), {}, {}, "vectors")
    if meanings is None:
        raise ValueError("the vectors engine needs somebody who reads meanings")
    if len(story) > weights.VECTORS_TO:
        return lexical(story, published=published, bar=bar)
    sources = told(story, published)
    shares = vectors_shares(story, sources.source_of, meanings)
    return collate(
        story,
        sources,
        shares=shares.all(),
        affinity=affinities(
            ((pair, glance(common)) for pair, common in shares.words.items()), sources.source_of
        ),
        model=learned("vectors"),
        engine="vectors",
        bar=bar,
    )
