"""Noun phrases between commas that say what the one before is: *Tom Reyes, her lawyer,*."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.chunk import Chunk, Kind
from reader.language.clause import Stretch
from reader.language.english import clause_grammar as grammar
from reader.language.english.word_set import word_set
from reader.language.word_forms import CAPITAL, DETERMINER, NUMBER, RELATIVE, Piece


def appositions(words: Sequence[Piece], row: Sequence[Chunk]) -> dict[int, tuple[Stretch, int]]:
    """By chunk: what an apposition describes, and the piece behind its end."""
    found: dict[int, tuple[Stretch, int]] = {}
    begun = False
    for place in range(2, len(row)):
        begun = begun or row[place - 2].verb is not None
        if row[place].kind is not Kind.NOUN or row[place - 1].kind is not Kind.COMMA:
            continue
        held = _described(row, place - 2, found, begun=begun)
        if held is None or not _may_describe(words, row, held, place):
            continue
        end = _phrase_end(row, place)
        if _closes(row, end, words):
            target = found[held][0] if held in found else Stretch(row[held].first, row[held].end)
            comma = end < len(row) and (row[end].kind is Kind.COMMA or (end == len(row) - 1))
            found[place] = (target, row[end].end if comma else row[end - 1].end)
    return found


def _described(
    row: Sequence[Chunk], place: int, found: dict[int, tuple[Stretch, int]], *, begun: bool
) -> int | None:
    """The noun phrase before the comma; a phrase that only opens the sentence is none."""
    if place in found:
        return place
    if row[place].kind is not Kind.NOUN:
        return None
    left = place - 1
    while left >= 0 and row[left].kind is Kind.ADVERB:
        left -= 1
    if left >= 0 and row[left].kind is Kind.PREPOSITION and not begun:
        further = left - 1
        while further >= 0 and row[further].kind in {Kind.CONJUNCTION, Kind.ADVERB, Kind.OPENING}:
            further -= 1
        if further < 0 or row[further].kind in {Kind.COMMA, Kind.HARD, Kind.CLOSING}:
            return None
    return place


def _may_describe(words: Sequence[Piece], row: Sequence[Chunk], held: int, place: int) -> bool:
    """One side is a name and the other none, or the second has an article."""
    ours, theirs = row[place], row[held]
    first = words[ours.first]
    if first.low in grammar.SUBJECT_PRONOUNS or first.low in grammar.OBJECT_PRONOUNS or first.bits & RELATIVE:
        return False
    if words[theirs.first].low in grammar.SUBJECT_PRONOUNS:
        return False
    name = bool(words[theirs.end - 1].bits & CAPITAL)
    if first.bits & NUMBER:
        return name and ours.end == ours.first + 1 and first.low.isdecimal() and len(first.low) < 4
    if first.bits & DETERMINER:
        return first.low in _DESCRIBING
    capital = bool(words[ours.end - 1].bits & CAPITAL)
    if first.bits & CAPITAL and capital:
        return not name and bool(words[theirs.first].bits & DETERMINER)
    return name and not first.bits & CAPITAL and ours.end - ours.first <= 8


_DESCRIBING = word_set("the a an its his her their our my one another")


def _phrase_end(row: Sequence[Chunk], place: int) -> int:
    """The chunk behind the prepositional phrases that follow."""
    end = place + 1
    while (
        end + 1 < len(row)
        and row[end].kind is Kind.PREPOSITION
        and row[end + 1].kind in {Kind.NOUN, Kind.TIME}
    ):
        end += 2
    return end


def _closes(row: Sequence[Chunk], end: int, words: Sequence[Piece]) -> bool:
    """Whether a comma, the end or a relative clause follows, and no list goes on."""
    if end >= len(row):
        return True
    kind = row[end].kind
    if kind is Kind.COMMA:
        behind = row[end + 1].kind if end + 1 < len(row) else None
        if behind is Kind.CONJUNCTION:
            return not (
                end + 2 < len(row) and row[end + 2].kind is Kind.NOUN and not _verb_soon(row, end + 3)
            )
        if behind is Kind.NOUN:
            further = _phrase_end(row, end + 1)
            listed = further < len(row) and row[further].kind is Kind.CONJUNCTION
            return not listed
        return True
    return kind in {Kind.HARD, Kind.RELATIVE, Kind.CLOSING}


def _verb_soon(row: Sequence[Chunk], place: int) -> bool:
    return any(chunk.kind is Kind.FINITE for chunk in row[place : place + 3])
