"""A sentence as a row of chunks: verb groups, noun phrases, and the words and marks that join them."""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.chunk import Chunk, Kind
from reader.language.english import clause_grammar as grammar
from reader.language.english.word_set import word_set
from reader.language.verb_reading import PLURALS, verb_at
from reader.language.word_forms import (
    ADVERB,
    AUXILIARY,
    CAPITAL,
    COMMA,
    CONJUNCTION,
    DETERMINER,
    FUNCTION,
    HARD,
    MARK,
    NUMBER,
    OPENING,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    TO,
    VERBAL,
    WEAK,
    Piece,
)


def chunks(words: Sequence[Piece]) -> list[Chunk]:
    """The chunks of a passage in order; every piece is in one."""
    found: list[Chunk] = []
    at = 0
    while at < len(words):
        chunk = _chunk_at(words, at, found)
        found.append(chunk)
        at = chunk.end
    for place, chunk in enumerate(found):
        if chunk.kind is Kind.SUBORDINATOR and words[chunk.first].bits & WEAK and not _opens(found, place):
            found[place] = chunk._replace(kind=Kind.PREPOSITION)
    return found


def _opens(row: Sequence[Chunk], place: int) -> bool:
    """*After*, *as*, *since* open a clause where its subject and verb follow; else they are prepositions."""
    at = place + 1
    while at < len(row) and row[at].kind is Kind.ADVERB:
        at += 1
    if at >= len(row):
        return False
    if row[at].kind in {Kind.FINITE, Kind.PARTICIPLE, Kind.PROGRESSIVE}:
        return True
    if row[at].kind not in {Kind.NOUN, Kind.TIME}:
        return False
    at += 1
    while (
        at + 1 < len(row)
        and row[at].kind in {Kind.PREPOSITION, Kind.CONJUNCTION}
        and row[at + 1].kind in _NOMINAL
    ):
        at += 2
    while at < len(row) and row[at].kind is Kind.ADVERB:
        at += 1
    return at < len(row) and row[at].kind is Kind.FINITE


_NOMINAL = frozenset({Kind.NOUN, Kind.TIME})


def _chunk_at(words: Sequence[Piece], at: int, found: list[Chunk]) -> Chunk:
    word = words[at]
    bits = word.bits
    if bits & MARK:
        return Chunk(_mark(bits), at, at + 1)
    if word.low in _COUNTING and _counts(words, at):
        return _noun_phrase(words, at, found)
    verb = verb_at(words, at, found)
    if verb is not None:
        return verb
    if bits & (CONJUNCTION | RELATIVE | SUBORDINATOR) and not _determines(words, at):
        return _joint(words, at, bits)
    if word.low in grammar.LIKE_PREPOSITIONS and _opens_noun(words, at + 1):
        return Chunk(Kind.PREPOSITION, at, at + 1)
    if bits & (PREPOSITION | TO) and not (bits & DETERMINER and _nominal(words, at + 1)):
        if _counts(words, at):
            return _noun_phrase(words, at, found)
        return Chunk(Kind.PREPOSITION, at, at + 1)
    if bits & ADVERB and not (bits & (DETERMINER | PRONOUN) or _counts(words, at)):
        return Chunk(Kind.TIME if bits & TIME else Kind.ADVERB, at, at + 1)
    return _noun_phrase(words, at, found)


def _mark(bits: int) -> Kind:
    if bits & COMMA:
        return Kind.COMMA
    if bits & HARD:
        return Kind.HARD
    return Kind.OPENING if bits & OPENING else Kind.CLOSING


def _joint(words: Sequence[Piece], at: int, bits: int) -> Chunk:
    low = words[at].low
    if low == "that":
        return Chunk(Kind.RELATIVE, at, at + 1)
    if bits & CONJUNCTION and not bits & SUBORDINATOR:
        return Chunk(Kind.CONJUNCTION, at, at + 1)
    if bits & RELATIVE and low not in {"where", "when"}:
        return Chunk(Kind.RELATIVE, at, at + 1)
    return Chunk(Kind.SUBORDINATOR, at, at + 1)


def _determines(words: Sequence[Piece], at: int) -> bool:
    """*that*, *both*, *which* before a noun; *that* only where no verb can follow it as its subject."""
    bits, low = words[at].bits, words[at].low
    if low in {"whose", "what", "who", "whom", "which"} or not bits & DETERMINER:
        return False
    if low != "that":
        return True
    if at + 1 < len(words) and words[at + 1].bits & TIME:
        return True
    return (not at or bool(words[at - 1].bits & PREPOSITION)) and _nominal(words, at + 1)


def _nominal(words: Sequence[Piece], at: int) -> bool:
    """Whether the word may carry on a noun phrase."""
    if at >= len(words):
        return False
    bits = words[at].bits
    return not bits & (FUNCTION | ADVERB) or bool(bits & NUMBER)


def _counts(words: Sequence[Piece], at: int) -> bool:
    """*more than 40*, *about 40*, *up to 40*, *at least 40*, *over 40*."""
    low = words[at].low
    if at + 1 >= len(words):
        return False
    behind = words[at + 1]
    if low in {"about", "around", "over", "nearly", "almost", "roughly", "some", "just", "under", "only"}:
        return bool(behind.bits & NUMBER)
    pair = _COUNTING.get(low)
    return (
        pair is not None and behind.low in pair and at + 2 < len(words) and bool(words[at + 2].bits & NUMBER)
    )


_COUNTING = {
    "more": frozenset(["than"]),
    "less": frozenset(["than"]),
    "fewer": frozenset(["than"]),
    "at": frozenset(["least", "most"]),
    "up": frozenset(["to"]),
    "upwards": frozenset(["of"]),
    "as": frozenset(["many", "much"]),
    "well": frozenset(["over"]),
    "just": frozenset(["over", "under"]),
    "close": frozenset(["to"]),
}


def _noun_phrase(words: Sequence[Piece], at: int, found: list[Chunk]) -> Chunk:
    """The run of words from ``at`` on, with its *of* phrases; at least one word."""
    end = _run_end(words, at, found)
    head = end - 1
    while end + 1 < len(words) and words[end].low == "of" and _opens_noun(words, end + 1):
        end = _run_end(words, end + 1, found)
    return Chunk(Kind.TIME if _says_when(words, at, head) else Kind.NOUN, at, end)


def _opens_noun(words: Sequence[Piece], at: int) -> bool:
    if at >= len(words):
        return False
    bits = words[at].bits
    if bits & MARK:
        return False
    pronoun = bits & (DETERMINER | PRONOUN) and (not bits & RELATIVE or words[at].low == "that")
    return bool(pronoun) or _nominal(words, at) or _counts(words, at)


def _run_end(words: Sequence[Piece], at: int, found: list[Chunk]) -> int:
    """One past the last word of the run that begins at ``at``."""
    place = at
    while _counts(words, place):
        place += (
            2 if words[place].low in _COUNTING and words[place + 1].low in _COUNTING[words[place].low] else 1
        )
    first = words[place].bits
    if first & PRONOUN and not (first & (DETERMINER | NUMBER) and _carries(words, place + 1, found, at)):
        return place + 1
    place += 1
    while place < len(words):
        bits = words[place].bits
        if bits & POSSESSIVE:
            place += 1
            continue
        low = words[place].low
        if bits & DETERMINER:
            before = words[place - 1]
            if low not in grammar.LATER_DETERMINERS and before.low not in {"all", "both", "half", "such"}:
                break
            if not before.bits & (DETERMINER | NUMBER):
                break
        elif low == "per" and words[place - 1].bits & NUMBER and place + 1 < len(words):
            place += 1
        elif low in {"last", "next"} and place + 1 < len(words) and words[place + 1].bits & TIME:
            if not words[place - 1].bits & (DETERMINER | POSSESSIVE):
                break
        elif (bits & NUMBER and _measures(words, place)) or (
            low in grammar.LIKE_PREPOSITIONS and not words[place - 1].bits & DETERMINER
        ):
            break
        elif (bits & PREPOSITION and words[place - 1].low in _ARTICLES and _nominal(words, place + 1)) or (
            bits & ADVERB and not bits & NOMINAL_BREAK and _describes(words, place)
        ):
            pass
        elif bits & (FUNCTION | ADVERB) and not bits & NUMBER:
            break
        if bits & (VERBAL | AUXILIARY) and verb_at(words, place, found, within=at) is not None:
            break
        place += 1
    return place


def _measures(words: Sequence[Piece], at: int) -> bool:
    """*windows two kilometres away*: a figure with its plural behind another noun."""
    before = words[at - 1]
    if before.bits & (DETERMINER | NUMBER | CAPITAL | PREPOSITION | POSSESSIVE) or not _nominal(
        words, at + 1
    ):
        return False
    low = words[at + 1].low
    return (low.endswith("s") and not low.endswith("ss")) or low in PLURALS


_ARTICLES = grammar.POSSESSIVES | frozenset(["the", "a", "an"])
NOMINAL_BREAK = PREPOSITION | CONJUNCTION | SUBORDINATOR | AUXILIARY | TO | MARK | RELATIVE


def _carries(words: Sequence[Piece], at: int, found: list[Chunk], begin: int) -> bool:
    """Whether a noun follows a word that is a determiner or a pronoun."""
    if not _nominal(words, at):
        return False
    return not words[at].bits & VERBAL or verb_at(words, at, found, within=begin) is None


def _describes(words: Sequence[Piece], at: int) -> bool:
    """An adverb within a noun phrase: *a newly built dam*."""
    before, behind = words[at - 1].bits, words[at + 1].bits if at + 1 < len(words) else MARK
    return bool(before & DETERMINER) and not behind & (FUNCTION | ADVERB)


def _says_when(words: Sequence[Piece], first: int, head: int) -> bool:
    last = words[head]
    if not last.bits & TIME or last.bits & POSSESSIVE:
        return False
    low = words[first].low
    if first == head:
        return low not in {"time", "times", "second", "march", "may", "spring", "fall", "moment"} or bool(
            words[first].bits & CAPITAL and first
        )
    return low in _WHEN or (bool(words[first].bits & (NUMBER | TIME)) and low != "one")


_WHEN = word_set(
    """
    last next this each every a an that early late earlier some about over more several
    """
)
