"""How well the words of two passages cover each other in meaning, for all passages of different sources.

The words of names are left out: that the same people are named says little, and their vectors are all alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy

from reader.collation.same_event import MOSTLY_CAPITAL
from reader.collation.tokenised import Tokenised
from reader.language.tokens import Token, TokenKind

if TYPE_CHECKING:
    from numpy import float32
    from numpy.typing import NDArray

    from reader.neural.meaning import Meaning

CLOSEST = 3
"""Passages of a source whose mean cover is what a passage has with anything there; engine page §8."""

AT_ONCE = 64
"""Passages whose words are compared with those of another source at once, at most."""

MOST = 1 << 24
"""Pairs of words that are compared at once: 64 MB."""

_LEAST = 1e-9
"""Stands in for the length or weight of nothing."""


class _Words(NamedTuple):
    """The words of one source that are compared."""

    vectors: NDArray[float32]
    """A row of length 1 for each word."""
    weights: NDArray[float32]
    """What each weighs."""
    starts: NDArray[numpy.intp]
    """The first word of each passage."""


def word_cover(
    story: Sequence[Tokenised],
    source_of: Sequence[int],
    meanings: Sequence[Meaning],
    weights: Sequence[Sequence[float]],
) -> NDArray[float32]:
    """For every two passages the harmonic mean of how far each covers the other, 0..1; 0 in one source.

    A word is covered as well as the most similar word of the other passage is similar. ``weights`` are those
    of the tokens of each passage.
    """
    names = _names(story)
    middle = _middle(meanings)
    words = [
        _words_of_passage(one, meaning, own, names, middle)
        for one, meaning, own in zip(story, meanings, weights, strict=True)
    ]
    place = numpy.asarray(source_of)
    sources = [numpy.flatnonzero(place == source) for source in range(int(place[-1]) + 1)]
    cover = numpy.zeros((len(story), len(story)), numpy.float32)
    for a, ours in enumerate(sources):
        for theirs in sources[:a]:
            others = _joined([words[passage] for passage in theirs])
            portion = _portion([len(words[passage][0]) for passage in ours], len(others.weights))
            for start in range(0, len(ours), portion):
                some = ours[start : start + portion]
                both = _both_ways(_joined([words[passage] for passage in some]), others)
                cover[numpy.ix_(some, theirs)] = both
                cover[numpy.ix_(theirs, some)] = both.T
    return cover


def above_usual(cover: NDArray[float32], source_of: Sequence[int]) -> NDArray[float32]:
    """The cover of each two passages, twice, less what either has with the closest ones of the other source.

    A passage that goes a little with everything is near to nothing.
    """
    place = numpy.asarray(source_of)
    usual = numpy.zeros_like(cover)
    for source in range(int(place[-1]) + 1):
        there = numpy.flatnonzero(place == source)
        best = numpy.sort(cover[:, there], axis=1)[:, -CLOSEST:]
        usual[:, there] = best.mean(axis=1, keepdims=True)
    return numpy.asarray(2 * cover - usual - usual.T)


def _portion(lengths: Sequence[int], others: int) -> int:
    """How many passages of so many words may be compared at once with so many words of another source."""
    return max(1, min(AT_ONCE, MOST // (max(lengths) * others)))


def _both_ways(ours: _Words, theirs: _Words) -> NDArray[float32]:
    """For each of our passages and each of theirs the harmonic mean of how far they cover each other."""
    similar = ours.vectors @ theirs.vectors.T
    numpy.maximum(similar, 0.0, out=similar)
    forth = _covered(similar, ours, theirs)
    back = _covered(similar.T, theirs, ours).T
    return numpy.asarray(2 * forth * back / numpy.maximum(forth + back, _LEAST))


def _covered(similar: NDArray[float32], ours: _Words, theirs: _Words) -> NDArray[float32]:
    """For each of our passages how far each of theirs covers it."""
    best = numpy.maximum.reduceat(similar, theirs.starts, axis=1)
    summed = numpy.add.reduceat(best * ours.weights[:, None], ours.starts, axis=0)
    return numpy.asarray(summed / numpy.add.reduceat(ours.weights, ours.starts)[:, None])


def _names(story: Sequence[Tokenised]) -> frozenset[str]:
    """The terms that are mostly printed with a capital."""
    words = [token for one in story for token in one.tokens if token.kind is TokenKind.WORD]
    often = Counter(token.term for token in words)
    capital = Counter(token.term for token in words if token.capital)
    return frozenset(term for term, count in often.items() if capital[term] >= MOSTLY_CAPITAL * count)


def _middle(meanings: Sequence[Meaning]) -> NDArray[float32]:
    """The mean of all word vectors of the story: what its words have in common says nothing."""
    return numpy.concatenate([meaning.words for meaning in meanings]).mean(axis=0)  # type: ignore[no-any-return]


def _words_of_passage(
    one: Tokenised,
    meaning: Meaning,
    weights: Sequence[float],
    names: frozenset[str],
    middle: NDArray[float32],
) -> tuple[list[NDArray[float32]], list[float]]:
    vectors: list[NDArray[float32]] = []
    counted: list[float] = []
    for token, weight in zip(one.tokens, weights, strict=True):
        if token.kind is TokenKind.WORD and token.term in names:
            continue
        found = _vectors_at(token, one.passage.start, meaning)
        if len(found):
            vector = found.mean(axis=0) - middle
            vectors.append(vector / max(float(numpy.linalg.norm(vector)), _LEAST))
            counted.append(weight)
    # A passage without a word to compare is covered by nothing.
    return (vectors, counted) if vectors else ([numpy.zeros_like(middle)], [_LEAST])


def _vectors_at(token: Token, start: int, meaning: Meaning) -> NDArray[float32]:
    """The vectors of the words that a token is made of."""
    at = [
        number
        for number, (first, end) in enumerate(meaning.spans)
        if first < token.end - start and end > token.start - start
    ]
    return meaning.words[at[0] : at[-1] + 1] if at else meaning.words[:0]


def _joined(passages: Sequence[tuple[list[NDArray[float32]], list[float]]]) -> _Words:
    starts = numpy.cumsum([0, *(len(weights) for _, weights in passages)])[:-1]
    return _Words(
        numpy.array([vector for vectors, _ in passages for vector in vectors], numpy.float32),
        numpy.array([weight for _, weights in passages for weight in weights], numpy.float32),
        starts,
    )
