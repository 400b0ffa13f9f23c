"""What the pairs of a story share in words and in meaning: the vectors engine's first stage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

import numpy

from reader.collation import weights
from reader.collation.candidates import candidates
from reader.collation.feature_rows import FeatureRows
from reader.collation.features import Common, Features
from reader.collation.read_in_context import read_in_context
from reader.collation.tokenised import Tokenised
from reader.collation.word_vectors import above_usual, word_cover

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

    from reader.neural.meaning import Meaning
    from reader.neural.meanings import Meanings

_LEAST = 1e-9
"""Stands in for the length of nothing."""


class CommonMeaning(NamedTuple):
    """What two passages share in meaning, each figure unweighted."""

    meaning: float
    """Cosine of what the sentences mean as wholes, the mean of the story taken away; ``cosc`` of engine page
    §8."""
    near_words: float
    """How well their words cover each other in meaning, above what either has with anything; ``csls_tok``."""


class VectorsShares(NamedTuple):
    """What the engine knows of each pair, in reading order."""

    words: Mapping[tuple[int, int], Common]
    """What they share in words."""
    meaning: Mapping[tuple[int, int], CommonMeaning]
    """What they share in meaning; of the same pairs."""

    def all(self) -> FeatureRows:
        """The features of the first stage."""
        return FeatureRows(
            tuple(self.words),
            ((*common, *self.meaning[pair]) for pair, common in self.words.items()),
            width=len(Common._fields) + len(CommonMeaning._fields),
        )


def vectors_shares(story: Sequence[Tokenised], source_of: Sequence[int], meanings: Meanings) -> VectorsShares:
    """The features of the pairs that share a word, or mean nearly the same."""
    read = [
        meaning
        for _, passages in groupby(story, key=lambda one: one.passage.source)
        for meaning in read_in_context([one.passage.text for one in passages], meanings)
    ]
    features = Features(story)
    token_weights = [
        [features.weight[token.term] * share for token, share in zip(one.tokens, own, strict=True)]
        for one, own in zip(story, features.name_weight, strict=True)
    ]
    cover = word_cover(story, source_of, read, token_weights)
    whole = _cosines(read)
    near = above_usual(cover, source_of)
    pairs = set(candidates(features.terms, source_of, features.weight)) | _nearest(cover, source_of)
    chosen = sorted(pairs)
    return VectorsShares(
        {(a, b): features.common(a, b, features.shared(a, b)) for a, b in chosen},
        {(a, b): CommonMeaning(float(whole[a, b]), float(near[a, b])) for a, b in chosen},
    )


def _cosines(meanings: Sequence[Meaning]) -> NDArray[float32]:
    """The cosines of the sentences, the mean of the story taken away."""
    sentences = numpy.stack([meaning.sentence for meaning in meanings])
    centred = sentences - sentences.mean(axis=0)
    unit = centred / numpy.maximum(numpy.linalg.norm(centred, axis=1, keepdims=True), _LEAST)
    return numpy.asarray(unit @ unit.T)


def _nearest(cover: NDArray[float32], source_of: Sequence[int]) -> set[tuple[int, int]]:
    """The pairs whose words cover each other best."""
    place = numpy.asarray(source_of)
    rows, columns = numpy.nonzero(numpy.triu(place[:, None] != place[None, :]))
    if not len(rows):
        return set()
    found = cover[rows, columns]
    most = min(int(len(found) * weights.NEAREST), len(place) * weights.NEAREST_OF_A_PASSAGE)
    best = numpy.argsort(-found, kind="stable")[:most]
    return {(int(rows[at]), int(columns[at])) for at in best if found[at] > 0}
