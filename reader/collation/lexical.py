"""The lexical engine: passages are one fact where they share rare words, letters, figures and times, and
where what stands around them goes together too.

Pure arithmetic on what the language layer found, no model. Relations, groups and what to show are for others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from reader.collation.collate import collate, told
from reader.collation.learned import learned
from reader.collation.lexical_shares import lexical_shares
from reader.collation.match import Collation
from reader.collation.tokenised import Tokenised

if TYPE_CHECKING:
    from reader.neural.meanings import Meanings


def lexical(
    story: Sequence[Tokenised],
    *,
    published: Mapping[str, str | None],
    bar: float,
    meanings: Meanings | None = None,
) -> Collation:
    """The matches of a story whose passages come source by source, with the sources' days of publication."""
    sources = told(story, published)
    shares = lexical_shares(story, sources.source_of)
    return collate(
        story,
        sources,
        shares=shares.features,
        affinity=shares.affinity,
        model=learned("lexical"),
        engine="lexical",
        bar=bar,
    )
