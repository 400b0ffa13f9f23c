"""How much a term tells in one story: by its rarity there and in English.

Story rarity alone is noisy on short stories; English rarity alone takes the story's own topic for content.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import log, sqrt
from typing import NamedTuple

from reader.collation import weights
from reader.collation.tokenised import Tokenised
from reader.language.english.background import background
from reader.language.tokens import TokenKind


class TermWeights(NamedTuple):
    """The weights of all terms of a story."""

    rarity: dict[str, float]
    """Rarity in English."""
    weight: dict[str, float]
    """Both rarities together."""


def term_weights(story: Sequence[Tokenised]) -> TermWeights:
    """The weights of the terms of a story."""
    kind_of = {token.term: token.kind for one in story for token in one.tokens}
    often = Counter(term for one in story for term in {token.term for token in one.tokens})
    rarity = {term: _rarity(term, kind) for term, kind in kind_of.items()}
    weight = {term: _weight(often[term], len(story), rarity[term]) for term in kind_of}
    return TermWeights(rarity, weight)


def _rarity(term: str, kind: TokenKind) -> float:
    if kind is TokenKind.COUNTRY:
        return weights.COUNTRY_RARITY
    if kind is TokenKind.NUMBER:
        digits = len(term) - 1 - term.count(".")
        return weights.LONG_NUMBER_RARITY if digits >= weights.LONG_NUMBER else weights.NUMBER_RARITY
    return background().rarity(term)


def _weight(often: int, size: int, rarity: float) -> float:
    in_story = max(weights.LEAST_STORY_RARITY, log((size + 1) / (often + 0.5)))
    return sqrt(in_story * rarity / weights.RARITY_SCALE)
