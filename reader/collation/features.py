"""What two passages have in common, in figures.

Which pairs are looked at is for ``candidates``, what the figures mean together for ``lexical``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from math import log, sqrt
from typing import NamedTuple

from reader.collation import weights
from reader.collation.figures import Figures
from reader.collation.name_weights import name_weights
from reader.collation.term_weights import term_weights
from reader.collation.tokenised import Tokenised
from reader.language.tokens import TokenKind

_QUOTED = re.compile(r"[“\"]([^“”\"]{8,})[”\"]")
"""A quotation of some words inside one passage."""
_WORD = re.compile(r"\w+")
_RUN = 3
"""Words of the runs by which quotations are compared; engine page §8."""
_WORDS_KEPT = 1 << 15
"""Words whose runs of letters are remembered."""
_FINE = 1 << 20
"""Steps of one in which the weights of runs of letters are counted: whole numbers, whose sum has no order."""


class Common(NamedTuple):
    """What two passages share, each figure unweighted."""

    words: float
    letters: float
    rare_words: float
    second_word: float
    numbers: float
    dates: float
    phrases: float
    quotation: float
    equal_figures: float
    close_figures: float


class Features:
    """The features of every pair of one story; made once, asked pair by pair."""

    def __init__(self, story: Sequence[Tokenised]) -> None:
        kind_of = {token.term: token.kind for one in story for token in one.tokens}
        name_weight = name_weights(story)
        self.terms = [_terms(one, own) for one, own in zip(story, name_weight, strict=True)]
        """For each passage its terms, each with the weight of its place in a name, 0..1."""
        self._general, self.weight = term_weights(story)
        """Weight of each term in this story."""
        self._dates = frozenset(term for term, kind in kind_of.items() if kind is TokenKind.DATE)
        self._word_norm = _norms(
            [sum(self.weight[term] * m for term, m in own.items()) for own in self.terms], weights.WORDS_SLOPE
        )
        self._rare_norm = _norms(
            [sum((self._general[term] * m) ** 2 for term, m in own.items()) for own in self.terms],
            weights.OTHER_SLOPE,
        )
        self._figures = Figures([one.quantities for one in story])
        self._prepare_letters(story, name_weight)
        self._prepare_wording(story)

    def _prepare_letters(self, story: Sequence[Tokenised], name_weight: list[list[float]]) -> None:
        self._grams = [_grams(one, own) for one, own in zip(story, name_weight, strict=True)]
        often = Counter(gram for own in self._grams for gram in own)
        size = len(story)
        self._gram_weight = {
            gram: round(_FINE * log((size + 1) / (count + 0.5)) ** 2) for gram, count in often.items()
        }
        self._letter_norm = _norms(
            [sum(map(self._gram_weight.__getitem__, own)) / _FINE for own in self._grams], weights.OTHER_SLOPE
        )

    def _prepare_wording(self, story: Sequence[Tokenised]) -> None:
        self._phrases = [frozenset(_phrases(one)) for one in story]
        often = Counter(phrase for own in self._phrases for phrase in own)
        size = len(story)
        self._phrase_weight = {
            phrase: round(_FINE * log((size + 1) / (count + 0.5))) for phrase, count in often.items()
        }
        self._quotations = [_quoted_runs(one.passage.text) for one in story]

    def shared(self, one: int, other: int) -> list[str]:
        """The terms of both passages, in the order of the first."""
        theirs = self.terms[other]
        return [term for term in self.terms[one] if term in theirs]

    def common(self, one: int, other: int, shared: Iterable[str]) -> Common:
        """What two passages share, given their shared terms."""
        ours, theirs = self.terms[one], self.terms[other]
        best = second = total = rare = numbers = 0.0
        dates = 0
        for term in shared:
            both = ours[term] * theirs[term]
            weight = self.weight[term] * sqrt(both)
            total += weight
            rare += self._general[term] ** 2 * both
            if weight > best:
                best, second = weight, best
            elif weight > second:
                second = weight
            if term[0] == "#":
                numbers += weight
            elif term in self._dates:
                dates += 1
        letters = sum(map(self._gram_weight.__getitem__, self._grams[one] & self._grams[other])) / _FINE
        equal, close = self._figures.common(one, other)
        phrases = self._phrases[one] & self._phrases[other]
        return Common(
            words=total / (self._word_norm[one] * self._word_norm[other]),
            letters=letters / (self._letter_norm[one] * self._letter_norm[other]),
            rare_words=rare / (self._rare_norm[one] * self._rare_norm[other]),
            second_word=second,
            numbers=numbers,
            dates=dates,
            phrases=sum(map(self._phrase_weight.__getitem__, phrases)) / _FINE if phrases else 0.0,
            quotation=_overlap(self._quotations[one], self._quotations[other]),
            equal_figures=equal,
            close_figures=close,
        )


def _terms(one: Tokenised, name_weight: list[float]) -> dict[str, float]:
    """Each term at the greatest weight it has in the passage."""
    found: dict[str, float] = {}
    for token, weight in zip(one.tokens, name_weight, strict=True):
        if weight > found.get(token.term, 0.0):
            found[token.term] = weight
    return found


def _norms(weight: list[float], slope: float) -> list[float]:
    """Pivoted lengths: between the passage's own and the story's mean, so that short passages win no
    lottery."""
    mean = sum(weight) / len(weight) if weight else 0.0
    return [sqrt((1 - slope) * mean + slope * own) or 1.0 for own in weight]


def _grams(one: Tokenised, name_weight: list[float]) -> frozenset[str]:
    start = one.passage.start
    text = one.passage.text
    found: set[str] = set()
    for token, weight in zip(one.tokens, name_weight, strict=True):
        if weight >= weights.LIGHT:
            found.update(_grams_of(text[token.start - start : token.end - start]))
    return frozenset(found)


@lru_cache(maxsize=_WORDS_KEPT)
def _grams_of(word: str) -> tuple[str, ...]:
    padded = f" {word.lower()} "
    return tuple(padded[at : at + weights.GRAM] for at in range(max(1, len(padded) - weights.GRAM + 1)))


def _phrases(one: Tokenised) -> Iterable[str]:
    terms = [token.term for token in one.tokens]
    return map(" ".join, pairwise(terms))


def _quoted_runs(text: str) -> frozenset[str]:
    """The runs of words of the quotations in a passage."""
    found: set[str] = set()
    for quoted in _QUOTED.finditer(text):
        words = _WORD.findall(quoted[1].lower())
        found.update(" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
    return frozenset(found)


def _overlap(ours: frozenset[str], theirs: frozenset[str]) -> float:
    """Common runs as a share of the fewer."""
    return len(ours & theirs) / min(len(ours), len(theirs)) if ours and theirs else 0.0
