"""Of the words before or behind a reporting word those that can be a speaker: one noun phrase, or nothing.

Cuts off a day in front or behind (*On Tuesday Ana Moss*, *Moss this week*), a relative word at the end and a
second verb behind a name (*Moss met the board and*). Whose name it is, is for ``voice_names``.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.english.clause_words import TIMES
from reader.language.english.word_set import word_set
from reader.language.word_forms import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    CLOSING,
    COMMA,
    DETERMINER,
    FUNCTION,
    NOUNLIKE,
    NUMBER,
    OPENING,
    PARTICIPLE,
    PAST,
    PREPOSITION,
    PROGRESSIVE,
    PRONOUN,
    RELATIVE,
    THIRD,
    TO,
    VERBAL,
    Piece,
    pieces,
)
from reader.vocabulary.span import Span


def speaker_phrase(printed: str) -> Span | None:
    """The stretch of ``printed`` that names a speaker; nothing where no noun phrase begins it."""
    words = pieces(printed)
    first = _behind_a_day(words)
    if first >= len(words) or not _may_begin(words, first):
        return None
    end = _before_a_day(words, first, _before_a_verb(words, first, _before_a_relative(words, first)))
    return Span(words[first].start, words[end - 1].end)


def _behind_a_day(words: Sequence[Piece]) -> int:
    """The first word behind *On Tuesday*, *In May 2014* or *This week*."""
    at = 0
    if words and words[0].bits & PREPOSITION and len(words) > 1:
        at = 1
    begun = at
    while at < len(words) and (words[at].low in TIMES or (at > begun and words[at].bits & NUMBER)):
        at += 1
    if at == begun or (not begun and at < _DAY_WITHOUT_PREPOSITION):
        return 0
    while at < len(words) and words[at].bits & COMMA:
        at += 1
    return at


_DAY_WITHOUT_PREPOSITION = 2
"""Words of time that stand in front without a preposition: *this week*, not *this* alone."""


def _may_begin(words: Sequence[Piece], first: int) -> bool:
    """Whether a noun phrase may begin with the word."""
    word = words[first]
    behind = words[first + 1] if first + 1 < len(words) else None
    if word.low in _NO_SPEAKERS or any(piece.low in {"whom", "which"} for piece in words[first : first + 3]):
        return False
    if word.bits & (PREPOSITION | TO) and not word.bits & DETERMINER:
        named = word.low == "under" and behind is not None and behind.low.startswith("secretar")
        return named or (behind is not None and bool(behind.bits & NUMBER or behind.low in _AT_LEAST))
    if behind is None:
        return not (word.bits & _ALONE_NO_NOUN and not word.bits & (CAPITAL | NOUNLIKE | PRONOUN))
    if word.bits & (PRONOUN | RELATIVE) and behind.low in _CONTRACTED:
        return False
    verb = word.bits & VERBAL and not word.bits & (NOUNLIKE | CAPITAL | DETERMINER | AUXILIARY)
    if verb and word.bits & PAST and not word.bits & PARTICIPLE:
        return False
    capital = 0 if word.bits & (PAST | PARTICIPLE | PROGRESSIVE) else CAPITAL
    return not (verb and behind.bits & (_GOVERNED | capital))


_GOVERNED = FUNCTION | NUMBER | PREPOSITION | ADVERB | TO | DETERMINER | PRONOUN
_ALONE_NO_NOUN = ADVERB | PAST | PARTICIPLE | PROGRESSIVE | THIRD
_AT_LEAST = word_set("least most")
_NO_SPEAKERS = word_set("who whose which whom what it's perhaps meanwhile also thus together sure itself")
_CONTRACTED = word_set("'s 're 've 'd 'll 'm")


def _before_a_relative(words: Sequence[Piece], first: int) -> int:
    """The end without *, who* behind."""
    end = len(words)
    while end - 1 > first and (words[end - 1].low in _RELATIVES or words[end - 1].bits & COMMA):
        end -= 1
    return end


_RELATIVES = word_set("who which that")


def _before_a_verb(words: Sequence[Piece], first: int, end: int) -> int:
    """The end of a name right behind which a verb stands with what it governs: *Moss met the board*."""
    at = first
    while at < end and words[at].bits & CAPITAL:
        at += 1
    if not first < at < end or words[at - 1].bits & DETERMINER:
        return end
    verb = words[at].bits & (PAST | THIRD | PROGRESSIVE) and not words[at].bits & NOUNLIKE
    return at if verb else end


def _before_a_day(words: Sequence[Piece], first: int, end: int) -> int:
    """The end without *on Tuesday* or *this week* behind."""
    at = end
    while at - 1 > first and words[at - 1].low in TIMES:
        at -= 1
    if at == end or words[at].bits & (OPENING | CLOSING):
        return end
    while at - 1 > first and (words[at - 1].bits & PREPOSITION or words[at - 1].low in _NEAR_A_DAY):
        at -= 1
    return at


_NEAR_A_DAY = word_set("late early just only even")
