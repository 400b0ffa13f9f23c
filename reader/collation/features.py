"""What two passages have in common, in figures.

Which pairs are looked at is for ``candidates``, what the figures mean together for ``lexical``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import log, sqrt
from typing import NamedTuple

from reader.collation import weights
from reader.collation.figures import Figures
from reader.collation.name_weights import name_weights
from reader.collation.occasions import Occasions
from reader.collation.term_weights import term_weights
from reader.collation.tokenised import Tokenised
from reader.language.tokens import TokenKind

_QUOTED = re.compile(r"[“\"]([^“”\"]{8,})[”\"]")
"""A quotation of some words inside one passage."""
_OPENING = frozenset('“"')
"""Marks that open a quotation."""
_WORD = re.compile(r"\w+")
_RUN = 3
"""Words of the runs by which quotations are compared; engine page §8."""
_FINE = 1 << 20
"""Steps of one in which the weights of runs of letters are counted: whole numbers, whose sum has no order."""


class Common(NamedTuple):
    """What two passages share and in what they differ, each figure unweighted."""

    words: float
    """Shared words by their rarity; ``piv`` of engine page §1."""
    letters: float
    """Shared runs of letters; ``char``."""
    rare_words: float
    """Shared words by their rarity in English alone; ``cosbg``."""
    second_word: float
    """Weight of the second-weightiest shared word; ``mx2``."""
    numbers: float
    """Weight of shared numbers; ``num``."""
    dates: float
    """Shared names of weekdays and months; ``date``."""
    phrases: float
    """Neighbouring words that both have, by their rarity; ``bigram`` of engine page §8."""
    quotation: float
    """Common runs of quoted words, as a share of the fewer; ``quote``."""
    equal_figures: float
    """Typed figures that both have, by their rarity; ``tnum``."""
    close_figures: float
    """Figures of one kind that are nearly the same; ``tclose``."""
    same_time: float
    """Times that both name, by their rarity."""
    other_time: float
    """How far apart the times are that they name, where none is shared."""
    one_voice: float
    """1 where one is in the outlet's own voice and the other in somebody else's."""
    one_quoted: float
    """By how much more of the one is quoted than of the other, 0..1."""
    both_quoted: float
    """1 where both begin with a quotation mark; ``bothq``."""
    distance: float
    """Difference of the places in the two articles, 0..1; ``posdiff``."""
    place: float
    """Place in its article of the one that stands nearer to the top, 0..1."""
    one_opens: float
    """1 where one of them opens its article and the other does not: what opens sums up."""


class Features:
    """The features of every pair of one story; made once, asked pair by pair."""

    def __init__(self, story: Sequence[Tokenised]) -> None:
        """``story`` holds the passages source by source."""
        kind_of = {token.term: token.kind for one in story for token in one.tokens}
        self.name_weight = name_weight = name_weights(story)
        """For each passage the weight of each of its tokens as a part of a name or office, 0..1."""
        self.terms = [_terms(one, own) for one, own in zip(story, name_weight, strict=True)]
        """For each passage its terms, each with the weight of its place in a name, 0..1."""
        general, self.weight = term_weights(story)
        """Weight of each term in this story."""
        self._general_squared = {term: weight**2 for term, weight in general.items()}
        self._dates = frozenset(term for term, kind in kind_of.items() if kind is TokenKind.DATE)
        self._word_norm = _norms(
            [sum(self.weight[term] * m for term, m in own.items()) for own in self.terms], weights.WORDS_SLOPE
        )
        self._rare_norm = _norms(
            [sum((general[term] * m) ** 2 for term, m in own.items()) for own in self.terms],
            weights.OTHER_SLOPE,
        )
        self._figures = Figures([one.quantities for one in story])
        self._occasions = Occasions([one.times for one in story])
        self._attributed = [one.attributed for one in story]
        self._quoted_share = [one.quoted for one in story]
        self._quoted = [one.passage.text[:1] in _OPENING for one in story]
        self._place = _places([one.passage.source for one in story])
        self._prepare_letters(story, name_weight)
        self._prepare_wording(story)

    def _prepare_letters(self, story: Sequence[Tokenised], name_weight: list[list[float]]) -> None:
        runs = _Runs()
        self._grams = [_grams(one, own, runs) for one, own in zip(story, name_weight, strict=True)]
        often = Counter(gram for own in self._grams for gram in own)
        size = len(story)
        of_count = {count: round(_FINE * log((size + 1) / (count + 0.5)) ** 2) for count in often.values()}
        self._gram_weight = {gram: of_count[count] for gram, count in often.items()}
        self._letter_norm = _norms(
            [sum(map(self._gram_weight.__getitem__, own)) / _FINE for own in self._grams], weights.OTHER_SLOPE
        )
        _keep_what_is_shared(self._grams, often)

    def _prepare_wording(self, story: Sequence[Tokenised]) -> None:
        self._phrases = [
            frozenset(_phrases(one, own)) for one, own in zip(story, self.name_weight, strict=True)
        ]
        often = Counter(phrase for own in self._phrases for phrase in own)
        size = len(story)
        of_count = {count: round(_FINE * log((size + 1) / (count + 0.5))) for count in often.values()}
        self._phrase_weight = {phrase: of_count[count] for phrase, count in often.items() if count > 1}
        _keep_what_is_shared(self._phrases, often)
        self._quotations = [_quoted_runs(one.passage.text) for one in story]

    def shared(self, one: int, other: int) -> list[str]:
        """The terms of both passages, in the order of the first."""
        theirs = self.terms[other]
        return [term for term in self.terms[one] if term in theirs]

    def common(self, one: int, other: int, shared: Iterable[str]) -> Common:
        """What two passages share, given their shared terms."""
        ours, theirs = self.terms[one], self.terms[other]
        in_story, in_english = self.weight, self._general_squared
        best = second = total = rare = numbers = 0.0
        dates = 0
        for term in shared:
            both = ours[term] * theirs[term]
            weight = in_story[term] if both == 1.0 else in_story[term] * sqrt(both)
            total += weight
            rare += in_english[term] * both
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
        same_time, other_time = self._occasions.common(one, other)
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
            same_time=same_time,
            other_time=other_time,
            one_voice=0.0 if self._attributed[one] == self._attributed[other] else 1.0,
            one_quoted=abs(self._quoted_share[one] - self._quoted_share[other]),
            both_quoted=1.0 if self._quoted[one] and self._quoted[other] else 0.0,
            distance=abs(self._place[one] - self._place[other]),
            place=min(self._place[one], self._place[other]),
            one_opens=1.0 if (self._place[one] == 0.0) != (self._place[other] == 0.0) else 0.0,
        )


def _terms(one: Tokenised, name_weight: list[float]) -> dict[str, float]:
    """Each term at the greatest weight it has in the passage."""
    found: dict[str, float] = {}
    for token, weight in zip(one.tokens, name_weight, strict=True):
        if weight > found.get(token.term, 0.0):
            found[token.term] = weight
    return found


def _places(source_of: Sequence[str]) -> list[float]:
    """Where each passage stands in its source, from 0; 1 is the end of an article of full length."""
    sizes = Counter(source_of)
    met: Counter[str] = Counter()
    places = []
    for source in source_of:
        places.append(met[source] / max(sizes[source] - 1, weights.FULL_LENGTH))
        met[source] += 1
    return places


def _norms(weight: list[float], slope: float) -> list[float]:
    """Pivoted lengths: between the passage's own and the story's mean, so that short passages win no
    lottery."""
    mean = sum(weight) / len(weight) if weight else 0.0
    return [sqrt((1 - slope) * mean + slope * own) or 1.0 for own in weight]


def _keep_what_is_shared(own: list[frozenset[str]], often: Mapping[str, int]) -> None:
    """Leave out what one passage alone has: most of it, and no two can have it in common."""
    for at, found in enumerate(own):
        own[at] = frozenset([one for one in found if often[one] > 1])


def _grams(one: Tokenised, name_weight: list[float], runs: _Runs) -> frozenset[str]:
    start = one.passage.start
    text = one.passage.text
    found: set[str] = set()
    for token, weight in zip(one.tokens, name_weight, strict=True):
        if weight >= weights.LIGHT:
            found.update(runs[text[token.start - start : token.end - start]])
    return frozenset(found)


class _Runs(dict[str, tuple[str, ...]]):
    """The runs of letters of the words of a story, one object for each run that several words have."""

    def __init__(self) -> None:
        self._one: dict[str, str] = {}

    def __missing__(self, word: str) -> tuple[str, ...]:
        padded = f" {word.lower()} "
        cut = [padded[at : at + weights.GRAM] for at in range(max(1, len(padded) - weights.GRAM + 1))]
        found = self[word] = tuple([self._one.setdefault(run, run) for run in cut])
        return found


def _phrases(one: Tokenised, name_weight: list[float]) -> Iterable[str]:
    """Neighbouring words, without those beside a name."""
    terms = [
        token.term if weight >= weights.LIGHT else ""
        for token, weight in zip(one.tokens, name_weight, strict=True)
    ]
    return [f"{left} {right}" for left, right in pairwise(terms) if left and right]


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
