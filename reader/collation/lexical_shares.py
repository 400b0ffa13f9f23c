"""What the pairs of a story share in words, figures, times and place: the lexical engine's first stage."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.collation.candidates import candidates
from reader.collation.feature_rows import FeatureRows
from reader.collation.features import Common, Features
from reader.collation.glance import glance
from reader.collation.same_event import affinities
from reader.collation.tokenised import Tokenised


class LexicalShares(NamedTuple):
    """What the engine knows of each pair, and from it of each two sources."""

    features: FeatureRows
    """The features of the first stage, in reading order."""
    affinity: Mapping[tuple[int, int], float]
    """How well each two sources go together at a first glance."""


def lexical_shares(story: Sequence[Tokenised], source_of: Sequence[int]) -> LexicalShares:
    """The features of every pair of passages worth a score; ``source_of`` numbers their sources."""
    features = Features(story)
    pairs = candidates(features.terms, source_of, features.weight)
    glances = array("d")

    def rows() -> Iterator[Common]:
        for pair in pairs:
            common = features.common(*pair, features.shared(*pair))
            glances.append(glance(common))
            yield common

    shares = FeatureRows(pairs, rows(), width=len(Common._fields))
    return LexicalShares(shares, affinities(zip(pairs, glances, strict=True), source_of))
