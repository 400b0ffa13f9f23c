"""How much each word of a name counts.

Where a story calls a person by the surname, the first name beside it says little more, and the words of an
office say nearly nothing. Which word stands for a name is learned from the story itself: the one that also
occurs alone. Finds no persons: a company that is cut short to its first word is treated alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from reader.collation.tokenised import Tokenised
from reader.language.english.background import background
from reader.language.english.titles import TITLES
from reader.language.tokens import Token, TokenKind

BESIDE_ITS_SHORT_FORM = 0.35
"""Weight of the other words of a name that the story shortens; engine page §1."""

BESIDE_A_NAME = 0.15
"""Weight of the words of an office beside a name; engine page §1."""

LONGEST_NAME = 3
"""Words of the longest run of capitals taken for one name."""

COMMON = 3.5
"""Rarity in English below which a word at the beginning of a sentence is no name."""

_BEFORE = frozenset(["", "of", "for", "and"])
"""What stands between the words of an office, and between them and the name."""
_APPOSITION = frozenset([",", ", the", ", a"])
"""What stands between a name and the office behind it."""


class _Run(NamedTuple):
    """Neighbouring words with a capital, those of an office left out."""

    passage: int
    first: int
    end: int


def name_weights(story: Sequence[Tokenised]) -> list[list[float]]:
    """For each passage the weight of each of its tokens, 1 for all that is no part of a name or office."""
    lower = {
        token.term
        for one in story
        for token in one.tokens
        if not token.capital and token.kind is TokenKind.WORD
    }
    weights = [[1.0] * len(one.tokens) for one in story]
    names: list[_Run] = []
    alone: Counter[str] = Counter()
    for number, one in enumerate(story):
        for run in _runs(number, one):
            _weigh_office(one, run, weights[number])
            if run.end - run.first == 1:
                alone[one.tokens[run.first].term] += 1
            elif run.end - run.first <= LONGEST_NAME:
                names.append(run)
    for run in names:
        terms = [token.term for token in story[run.passage].tokens[run.first : run.end]]
        if lower.isdisjoint(terms):
            _weigh_name(run, terms, alone, weights[run.passage])
    return weights


def _runs(number: int, one: Tokenised) -> list[_Run]:
    """The runs of capitals that hold more than an office."""
    tokens = one.tokens
    found = []
    first = 0
    while first < len(tokens):
        end = first + 1
        if tokens[first].capital and tokens[first].kind is TokenKind.WORD:
            while (
                end < len(tokens)
                and tokens[end].capital
                and tokens[end].kind is TokenKind.WORD
                and tokens[end].start - tokens[end - 1].end == 1
            ):
                end += 1
            named = first
            while named < end and (_is_office(one, named) or _only_begins_the_sentence(tokens[named], one)):
                named += 1
            if named < end:
                found.append(_Run(number, named, end))
        first = end
    return found


def _only_begins_the_sentence(token: Token, one: Tokenised) -> bool:
    """A common word whose capital is that of the sentence: *Later Okada left.*"""
    return token is one.tokens[0] and background().rarity(token.term) < COMMON


def _is_office(one: Tokenised, at: int) -> bool:
    return one.printed(one.tokens[at].start, one.tokens[at].end).lower() in TITLES


def _between(one: Tokenised, at: int) -> str:
    """What stands between a token and the next."""
    return one.printed(one.tokens[at].end, one.tokens[at + 1].start).strip()


def _weigh_office(one: Tokenised, run: _Run, weights: list[float]) -> None:
    """Weigh down the words of an office right before the run, or right behind it."""
    at = run.first - 1
    while at >= 0 and _is_office(one, at) and _between(one, at) in _BEFORE:
        weights[at] = BESIDE_A_NAME
        at -= 1
    at = run.end
    joint = _APPOSITION
    while at < len(one.tokens) and _is_office(one, at) and _between(one, at - 1) in joint:
        weights[at] = BESIDE_A_NAME
        at += 1
        joint = _BEFORE


def _weigh_name(run: _Run, terms: list[str], alone: Counter[str], weights: list[float]) -> None:
    """Leave its weight to the word that also stands alone, the last of several."""
    short = max(range(len(terms)), key=lambda at: (alone[terms[at]], at))
    if not alone[terms[short]]:
        return
    for at in range(len(terms)):
        if at != short:
            weights[run.first + at] = min(weights[run.first + at], BESIDE_ITS_SHORT_FORM)
