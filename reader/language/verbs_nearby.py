"""Which other verbs the clause of a doubtful word has, before it and behind it.

Looks a few words far and takes only what is certain. What the doubtful word itself is, ``verb_reading`` says.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.chunk import Chunk, Kind
from reader.language.english import clause_grammar as grammar
from reader.language.word_forms import (
    AUXILIARY,
    CONJUNCTION,
    DETERMINER,
    HARD,
    MARK,
    NOUNLIKE,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    RELATIVE,
    SUBJECT,
    SUBORDINATOR,
    THIRD,
    TO,
    WEAK,
    Piece,
)

LOOK_AHEAD = 14
"""Words before and behind a doubtful one among which another verb is looked for."""


def subject_waits(found: Sequence[Chunk]) -> bool:
    """Whether a relative clause or participle with its verb stands between a subject and the verb to come."""
    noun = verb = nested = done = False
    commas = 0
    for chunk in found[-2 * LOOK_AHEAD :]:
        kind = chunk.kind
        commas += noun and kind is Kind.COMMA
        if kind in {Kind.HARD, Kind.CONJUNCTION} or (kind is Kind.SUBORDINATOR and not nested):
            noun = verb = nested = done = False
            commas = 0
        elif kind is Kind.NOUN:
            noun = True
        elif noun and not verb and kind in {Kind.RELATIVE, Kind.PARTICIPLE, Kind.PROGRESSIVE}:
            nested, done = True, kind is not Kind.RELATIVE
        elif kind is Kind.FINITE:
            if nested and not done:
                done = True
            else:
                verb = True
    return noun and not verb and (commas > 1 or (nested and done))


def has_verb(found: Sequence[Chunk]) -> bool:
    """Whether the clause has its finite verb already, one that takes no clause."""
    for chunk in reversed(found[-LOOK_AHEAD:]):
        if chunk.kind is Kind.FINITE:
            return chunk.verb is not None and chunk.verb.base not in grammar.CLAUSE_TAKING
        if chunk.kind in _PARTING:
            return False
    return False


_PARTING = frozenset(
    {
        Kind.COMMA,
        Kind.HARD,
        Kind.CONJUNCTION,
        Kind.SUBORDINATOR,
        Kind.RELATIVE,
        Kind.PARTICIPLE,
        Kind.INFINITIVE,
    }
)


def finite_ahead(words: Sequence[Piece], at: int) -> bool:
    """Whether the clause goes on to a verb that is certainly finite."""
    for place in range(at, min(len(words), at + LOOK_AHEAD)):
        bits = words[place].bits
        if bits & AUXILIARY and words[place].low not in {"be", "been", "being", "having"}:
            return not (place and words[place - 1].bits & TO)
        if bits & (MARK | CONJUNCTION | SUBJECT | RELATIVE) or (bits & SUBORDINATOR and not bits & WEAK):
            return False
        if bits & PAST and not bits & PARTICIPLE:
            return not words[place - 1].bits & DETERMINER
        if bits & THIRD and not bits & NOUNLIKE and not words[place - 1].bits & (DETERMINER | PREPOSITION):
            return True
    return False


def past_ahead(words: Sequence[Piece], at: int) -> bool:
    """Whether another past form follows in the clause."""
    for word in words[at : at + LOOK_AHEAD]:
        if word.bits & (MARK | CONJUNCTION | SUBORDINATOR | RELATIVE):
            return False
        if word.bits & (PAST | PARTICIPLE):
            return True
    return False


def verb_near(words: Sequence[Piece], at: int, governs: bool) -> bool:
    """Whether the clause has another verb: to the right, or, for a word without object, to the left."""
    if finite_ahead(words, at + 1):
        return True
    if governs:
        return False
    for place in range(at - 1, max(-1, at - LOOK_AHEAD), -1):
        bits = words[place].bits
        if bits & (HARD | RELATIVE | SUBJECT | CONJUNCTION) or (bits & SUBORDINATOR and not bits & WEAK):
            return False
        if bits & (AUXILIARY | PAST):
            return True
    return False
