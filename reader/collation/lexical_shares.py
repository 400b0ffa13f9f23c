"""What the pairs of a story share in words, figures, times and place: the lexical engine's first stage."""

from __future__ import annotations

from collections.abc import Sequence

from reader.collation.candidates import candidates
from reader.collation.features import Common, Features
from reader.collation.tokenised import Tokenised


def lexical_shares(story: Sequence[Tokenised], source_of: Sequence[int]) -> dict[tuple[int, int], Common]:
    """The features of every pair of passages worth a score, in reading order; ``source_of`` numbers their
    sources."""
    features = Features(story)
    return {
        (one, other): features.common(one, other, features.shared(one, other))
        for one, other in candidates(features.terms, source_of, features.weight)
    }
