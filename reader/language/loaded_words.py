"""Words that judge what they name, by a list of evaluative words and weights fitted on annotated news
sentences.

Each comes with its charge and how likely readers take it as loaded in its place; a sentence comes with how
likely they take it as biased. Which neutral word another source prints in its stead is for the relations.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from math import exp
from typing import NamedTuple

from reader.language.english.evaluative_words import evaluative_words
from reader.language.english.reporting_verbs import CHARGED, reporting_verb
from reader.language.loaded_features import (
    NAME,
    Seen,
    hits_of,
    own_features,
    place_features,
    place_kind,
    seen_words,
)
from reader.language.loaded_sentence import sentence_features
from reader.shipped_text import shipped_text
from reader.vocabulary.span import Span


class LoadedKind(StrEnum):
    """What sort of word it is."""

    LOADED = "loaded"
    REPORTING_VERB = "reporting-verb"
    """A verb of saying that judges the saying: claimed, admitted, boasted."""


class LoadedWord(NamedTuple):
    """A word that evaluates."""

    span: Span
    """In the text."""
    charge: int
    """−1 against, +1 for what it is said of, 0 without a clear side."""
    likelihood: float
    """That readers take it as loaded here, 0..1."""
    kind: LoadedKind
    """Word or verb of saying."""
    quoted: bool
    """It stands in somebody's quoted words."""


class Wording(NamedTuple):
    """How a sentence is worded."""

    words: tuple[LoadedWord, ...]
    """Its loaded words in order."""
    likelihood: float
    """That readers take the sentence as biased, 0..1."""
    shares: tuple[tuple[str, float], ...]
    """What each feature adds to or takes from its log-odds; the weightiest first."""


class _Table(NamedTuple):
    """The fitted weights."""

    word: dict[str, float]
    """Of a word's features; ``*`` is the constant."""
    sentence: dict[str, float]
    """Of a sentence's features; ``*`` is the constant."""


SHOWN = 0.25
"""Likelihood from which a word counts as loaded: best character F1 in five parts of BABE's training part."""


@cache
def _table() -> _Table:
    """Read from a line for each part and weight, with all the features that have it."""
    lines = shipped_text("reader.language.english", "loaded_weights.txt").splitlines()
    table = _Table({}, {})
    for line in lines:
        if not line.startswith("#"):
            part, weight, features = line.split("\t")
            weights = table.word if part == "word" else table.sentence
            weights.update(dict.fromkeys(features.split(" "), float(weight)))
    return table


def loaded_words(text: str) -> tuple[LoadedWord, ...]:
    """The loaded words of one sentence in order."""
    seen = seen_words(text)
    hits = hits_of(seen)
    found: list[LoadedWord] = []
    for at, word in enumerate(seen):
        if word.name or not _may_be_loaded(word.base):
            continue
        likelihood = _likelihood(seen, at, hits)
        if likelihood >= SHOWN:
            found.append(_loaded_word(word, likelihood))
    return tuple(found)


def wording(text: str) -> Wording:
    """The loaded words of one sentence, and how the whole is taken."""
    seen = seen_words(text)
    hits = hits_of(seen)
    likelihoods = [_likelihood(seen, at, hits) for at in range(len(seen))]
    weights = _table().sentence
    shares = [("*", weights["*"])]
    for feature, value in sentence_features(text, seen, likelihoods):
        weight = weights.get(feature)
        if weight is not None and value:
            shares.append((feature, round(weight * value, 4)))
    likelihood = _logistic(sum(share for _, share in shares))
    shares.sort(key=lambda share: (-abs(share[1]), share[0]))
    words = [
        _loaded_word(word, p)
        for word, p in zip(seen, likelihoods, strict=True)
        if p >= SHOWN and not word.name
    ]
    return Wording(tuple(words), round(likelihood, 4), tuple(shares))


@lru_cache(maxsize=1 << 14)
def _may_be_loaded(base: str) -> bool:
    """Whether the word reaches ``SHOWN`` in the place that favours it most."""
    listed = base in evaluative_words()
    return _logistic(_own_score(base) + _reserve(listed=listed)) >= SHOWN


@lru_cache(maxsize=1 << 14)
def _own_score(base: str) -> float:
    """The log-odds of a word in lower case wherever it stands."""
    weights = _table().word
    return weights["*"] + sum([weights.get(feature, 0.0) for feature in own_features(base)])


@cache
def _reserve(*, listed: bool) -> float:
    """The most that the place of a word can add to its score."""
    greatest: dict[str, float] = {}
    for feature, weight in _table().word.items():
        kind = place_kind(feature)
        if kind and (listed or not kind.startswith("lex")):
            greatest[kind] = max(greatest.get(kind, 0.0), weight)
    return sum(greatest.values())


def _loaded_word(word: Seen, likelihood: float) -> LoadedWord:
    verb = reporting_verb(word.base)
    charge = CHARGED.get(verb.lemma, 0) if verb is not None else 0
    kind = LoadedKind.REPORTING_VERB if charge else LoadedKind.LOADED
    if word.entry is not None and not charge:
        charge = word.entry.charge
    return LoadedWord(Span(word.start, word.end), charge, round(likelihood, 4), kind, word.quoted)


def _likelihood(seen: list[Seen], at: int, hits: int) -> float:
    """How likely the word at ``at`` is loaded there."""
    weights = _table().word
    word = seen[at]
    own = weights["*"] + weights.get(NAME, 0.0) if word.name else _own_score(word.base)
    return _logistic(own + sum([weights.get(feature, 0.0) for feature in place_features(seen, at, hits)]))


def _logistic(score: float) -> float:
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score))))
