"""Words that judge what they name, by a list of evaluative words and weights fitted on annotated news
sentences.

Each comes with its charge and how likely readers take it as loaded in its place; a sentence comes with how
likely they take it as biased. Which neutral word another source prints in its stead is for the relations.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import cache, lru_cache
from math import exp
from typing import NamedTuple

from reader.language.english.reporting_verbs import CHARGED, reporting_words
from reader.language.loaded_features import (
    Seen,
    hits_of,
    own_features,
    place_kind,
    seen_words,
    sentence_features,
    word_features,
)
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


class _Table(NamedTuple):
    """The fitted weights."""

    word: dict[str, float]
    """Of a word's features; ``*`` is the constant."""
    sentence: dict[str, float]
    """Of a sentence's features; ``*`` the constant, and the names of ``summary``."""


SHOWN = 0.25
"""Likelihood from which a word counts as loaded: best character F1 in five parts of BABE's training part."""


@cache
def _table() -> _Table:
    from importlib.resources import files

    lines = files("reader.language.english").joinpath("loaded_weights.txt").read_text("utf-8").splitlines()
    table = _Table({}, {})
    for line in lines:
        if line and not line.startswith("#"):
            part, feature, weight = line.split("\t")
            (table.word if part == "word" else table.sentence)[feature] = float(weight)
    return table


def loaded_words(text: str) -> tuple[LoadedWord, ...]:
    """The loaded words of one sentence in order."""
    return _words(seen_words(text), _table())


def wording(text: str) -> Wording:
    """The loaded words of one sentence, and how the whole is taken."""
    seen = seen_words(text)
    table = _table()
    hits = hits_of(seen)
    likelihoods = [_likelihood(table.word, word_features(seen, at, hits)) for at in range(len(seen))]
    features = sentence_features(text, seen, hits)
    score = sum([table.sentence.get(feature, 0.0) for feature in features])
    score += sum([table.sentence.get(name, 0.0) * value for name, value in summary(likelihoods)])
    return Wording(_words(seen, table), round(_logistic(score + table.sentence["*"]), 4))


def summary(likelihoods: Iterable[float]) -> tuple[tuple[str, float], ...]:
    """What a sentence's words amount to: their greatest, second, total and mean likelihood."""
    ordered = sorted(likelihoods, reverse=True)
    total = sum(ordered)
    return (
        ("max", ordered[0] if ordered else 0.0),
        ("second", ordered[1] if len(ordered) > 1 else 0.0),
        ("total", total),
        ("rate", 10.0 * total / max(5, len(ordered))),
    )


def _words(seen: list[Seen], table: _Table) -> tuple[LoadedWord, ...]:
    """The words whose likelihood in their place reaches ``SHOWN``."""
    hits = hits_of(seen)
    found: list[LoadedWord] = []
    for at, word in enumerate(seen):
        if word.name or not _may_be_loaded(word.base):
            continue
        likelihood = _likelihood(table.word, word_features(seen, at, hits))
        if likelihood >= SHOWN:
            found.append(_loaded_word(word, likelihood))
    return tuple(found)


@lru_cache(maxsize=1 << 14)
def _may_be_loaded(base: str) -> bool:
    """Whether the word reaches ``SHOWN`` in the place that favours it most."""
    weights = _table().word
    features = own_features(base)
    alone = weights["*"] + sum([weights.get(feature, 0.0) for feature in features])
    return _logistic(alone + _reserve(listed="lex" in features)) >= SHOWN


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
    verb = reporting_words().get(word.base)
    charge = CHARGED.get(verb.lemma, 0) if verb is not None else 0
    kind = LoadedKind.REPORTING_VERB if charge else LoadedKind.LOADED
    if word.entry is not None and not charge:
        charge = word.entry.charge
    return LoadedWord(Span(word.start, word.end), charge, round(likelihood, 4), kind, word.quoted)


def _likelihood(weights: dict[str, float], features: list[str]) -> float:
    return _logistic(weights["*"] + sum([weights.get(feature, 0.0) for feature in features]))


def _logistic(score: float) -> float:
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, score))))
