"""What is compared of an article: its names, the words it opens with, and its pairs of neighbouring words.

Each is a vector of length one. A term weighs by its rarity in the heap and in English, as in a comparison; a
pair of neighbours by its rarity in the heap alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from math import log, sqrt
from typing import NamedTuple, TypeVar

from reader.collation import weights
from reader.language.english.background import background
from reader.language.tokens import Token, TokenKind, tokens
from reader.stories.article import Article

LEAD = 70
"""Words of weight, headline included, that an article opens with: about its first five sentences. Half and
double do nearly as well on the training stories."""

PRESUMED = 100
"""Articles on other matters that a heap is presumed to lie among, so that in a small one the words that two
articles share do not pass for common. With it the same weights serve heaps of two and of hundreds."""

MOSTLY_CAPITAL = 0.6
"""Share of a term's places in the heap with a capital from which it counts as a name."""

Key = TypeVar("Key")

Neighbours = tuple[str, str]
"""Two terms that follow each other."""


class Portrait(NamedTuple):
    """An article as vectors."""

    names: Mapping[str, float]
    """Names, by how often they are called."""
    lead: Mapping[str, float]
    """The words it opens with."""
    neighbours: Mapping[Neighbours, float]
    """Pairs of neighbouring words that another article has too."""
    published: date | None
    """Day of publication."""


def portraits(heap: Sequence[Article]) -> list[Portrait]:
    """The portraits of a heap's articles, in its order."""
    seen = _Seen()
    read = [seen.terms((*tokens(article.title), *tokens(article.text))) for article in heap]
    terms = [Counter(one) for one in read]
    weight = _weights(terms, seen.numbers)
    names = seen.names()
    pairs = [tuple(dict.fromkeys(pairwise(one))) for one in read]
    often = _often_shared(pairs)
    return [
        Portrait(
            names=_unit(
                {term: (1 + log(often)) * weight[term] for term, often in own.items() if term in names}
            ),
            lead=_unit({term: weight[term] for term in one[:LEAD]}),
            neighbours=_shared(neighbours, often, len(heap)),
            published=article.published,
        )
        for article, one, own, neighbours in zip(heap, read, terms, pairs, strict=True)
    ]


class _Seen:
    """What of the tokens of a heap is needed beside their terms, so that none of them has to be kept."""

    def __init__(self) -> None:
        self.numbers: set[str] = set()
        self._count: Counter[str] = Counter()
        self._capital: Counter[str] = Counter()

    def terms(self, one: Sequence[Token]) -> list[str]:
        """The terms of an article, whose tokens are counted."""
        for token in one:
            if token.kind is TokenKind.NUMBER:
                self.numbers.add(token.term)
            elif token.kind in (TokenKind.WORD, TokenKind.COUNTRY):
                self._count[token.term] += 1
                self._capital[token.term] += token.capital
        return [token.term for token in one]

    def names(self) -> frozenset[str]:
        """The terms that are mostly printed with a capital, countries included."""
        capital = self._capital
        return frozenset(
            term for term, often in self._count.items() if capital[term] >= MOSTLY_CAPITAL * often
        )


def _weights(terms: Sequence[Counter[str]], numbers: Collection[str]) -> dict[str, float]:
    """The weight of each term, by the formula of engine page §1."""
    often = Counter(term for own in terms for term in own)
    return {
        term: sqrt(_in_heap(count, len(terms)) * _rarity(term, term in numbers) / weights.RARITY_SCALE)
        for term, count in often.items()
    }


def _in_heap(count: int, size: int) -> float:
    return max(weights.LEAST_STORY_RARITY, log((size + PRESUMED + 1) / (count + 0.5)))


def _rarity(term: str, number: bool) -> float:
    if term.startswith("@"):
        return weights.COUNTRY_RARITY
    if number:
        return weights.LONG_NUMBER_RARITY if len(term) > weights.LONG_NUMBER else weights.NUMBER_RARITY
    return background().rarity(term)


def _often_shared(pairs: Iterable[Iterable[Neighbours]]) -> dict[Neighbours, int]:
    """In how many articles each pair of neighbours stands, those of one article left out."""
    often = Counter(pair for own in pairs for pair in own)
    return {pair: count for pair, count in often.items() if count > 1}


def _shared(own: Iterable[Neighbours], often: Mapping[Neighbours, int], size: int) -> dict[Neighbours, float]:
    """The pairs that another article has too, normed over all."""
    rarest = _in_heap(1, size)
    vector: dict[Neighbours, float] = {}
    norm = 0.0
    for pair in own:
        count = often.get(pair)
        value = _in_heap(count, size) if count else rarest
        norm += value * value
        if count:
            vector[pair] = value
    return _scaled(vector, norm)


def _unit(vector: dict[str, float]) -> dict[str, float]:
    return _scaled(vector, sum(value * value for value in vector.values()))


def _scaled(vector: dict[Key, float], norm: float) -> dict[Key, float]:
    length = sqrt(norm) or 1.0
    return {key: value / length for key, value in vector.items()}
