"""The nouns of a sentence that name an event, each with its phrase, whose event it is and what it is done to.

*the council's sale of the quay in May*: the council, sale, the quay. Makes no claims of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.language.chunk import Chunk, Kind
from reader.language.clause import Stretch
from reader.language.english import clause_grammar as grammar
from reader.language.english.verb_forms import EVENT_NOUNS
from reader.language.english.word_set import word_set
from reader.language.word_forms import POSSESSIVE, Piece

LONGEST_PHRASES = 3
"""Prepositional phrases that may belong to an event noun."""


class EventNoun(NamedTuple):
    """An event named by a noun."""

    noun: str
    """The noun, singular."""
    at: int
    """Index of its piece."""
    phrase: Stretch
    """The noun phrase with the prepositional phrases behind it."""
    subject: Stretch | None
    """Who does it, or to whom it happens."""
    object: Stretch | None
    """What it is done to."""
    bare: bool
    """Nothing specifies it: no owner, no *of*, no year, no phrase behind."""


def event_nouns(words: Sequence[Piece], row: Sequence[Chunk]) -> Iterator[EventNoun]:
    """The event nouns with more than themselves in their phrase, in order."""
    for place, chunk in enumerate(row):
        if chunk.kind is not Kind.NOUN:
            continue
        at = _event_in(words, chunk)
        if at is None:
            continue
        low = words[at].low
        noun = low if low in EVENT_NOUNS else low[:-1]
        end = row[_phrases_end(words, row, place) - 1].end
        subject, target = _doer(words, chunk, at, noun)
        bare = end == chunk.end and not _specified(words, chunk)
        yield EventNoun(noun, at, Stretch(chunk.first, end), subject, target, bare)


def _event_in(words: Sequence[Piece], chunk: Chunk) -> int | None:
    """The event noun that is the head of the phrase."""
    head = chunk.end - 1
    for piece in range(chunk.first, chunk.end):
        if words[piece].low == "of":
            head = piece - 1
            break
    low = words[max(head, chunk.first)].low
    known = low in EVENT_NOUNS or (low.endswith("s") and low[:-1] in EVENT_NOUNS)
    return head if known and head > chunk.first else None


def _specified(words: Sequence[Piece], chunk: Chunk) -> bool:
    """An owner, an *of* or a year stands within the phrase."""
    return any(
        piece.bits & POSSESSIVE or piece.low == "of" or (len(piece.low) == 4 and piece.low.isdecimal())
        for piece in words[chunk.first : chunk.end]
    )


def _phrases_end(words: Sequence[Piece], row: Sequence[Chunk], place: int) -> int:
    end = place + 1
    for _ in range(LONGEST_PHRASES):
        if end + 1 >= len(row) or row[end].kind is not Kind.PREPOSITION:
            break
        if words[row[end].first].low not in _OF_EVENTS or row[end + 1].kind not in {Kind.NOUN, Kind.TIME}:
            break
        end += 2
    return end


def _doer(words: Sequence[Piece], chunk: Chunk, at: int, noun: str) -> tuple[Stretch | None, Stretch | None]:
    """Whose event it is, and what it is done to."""
    owner = next((p for p in range(chunk.first, at) if words[p].bits & POSSESSIVE), None)
    subject = Stretch(chunk.first, owner) if owner is not None and owner > chunk.first else None
    target = Stretch(at + 2, chunk.end) if at + 2 < chunk.end else None
    if noun in grammar.INTRANSITIVE_EVENTS and subject is None:
        return target, None
    return subject, target


_OF_EVENTS = word_set("of in on at near by between against outside inside with over to from for")
