"""Auxiliaries, verb and particle as one group: ``had not been told``, ``plans to bring down``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.language.english import clause_grammar as grammar
from reader.language.english.word_set import word_set
from reader.language.word_forms import (
    ADVERB,
    AUXILIARY,
    BASE,
    BE,
    CAPITAL,
    CONJUNCTION,
    DETERMINER,
    DO,
    FUNCTION,
    HAVE,
    MARK,
    MODAL,
    NUMBER,
    PARTICIPLE,
    PARTICLE,
    PREPOSITION,
    PROGRESSIVE,
    SUBJECT,
    SUBORDINATOR,
    TIME,
    TO,
    Piece,
)

LONGEST_CHAIN = 4
"""Infinitives that may hang on one another: *has to begin to try to pay*."""
OBJECT_GAP = 5
"""Words between a verb and its particle: *turned the offer down*."""


class VerbGroup(NamedTuple):
    """A group and what it says."""

    first: int
    """Index of its first piece."""
    end: int
    """Index one past its last, a particle right behind it included."""
    head: int
    """Index of the verb that tells what is done."""
    base: str
    """Base form of that verb, without particle."""
    particle: str
    """The particle, if any."""
    passive: bool
    """*be* or *get* with a participle, or a participle alone."""
    inverted: int
    """Index of a subject pronoun inside the group (*did he say*); −1 where there is none."""


def verb_group(words: Sequence[Piece], at: int) -> VerbGroup:
    """The group whose first word is the piece at ``at``."""
    place, head, base, passive, inverted = _core(words, at)
    for _ in range(LONGEST_CHAIN):
        further = _infinitive_behind(
            words, place, base, passive, copula=base == "be" and words[head].bits & BE
        )
        if further is None:
            break
        place, head, base, passive, _ = _core(words, further)
    particle, end = _particle(words, place, base)
    return VerbGroup(at, end, head, base, particle, passive, inverted)


def bare_group(words: Sequence[Piece], at: int, *, passive: bool) -> VerbGroup:
    """The group of a participle without auxiliary, or of an infinitive's verb."""
    place, head, base = at + 1, at, words[at].base or words[at].low
    for _ in range(LONGEST_CHAIN):
        further = _infinitive_behind(words, place, base, passive, copula=0)
        if further is None:
            break
        place, head, base, passive, _ = _core(words, further)
    particle, end = _particle(words, place, base)
    return VerbGroup(at, end, head, base, particle, passive, -1)


def skip_adverbs(words: Sequence[Piece], at: int) -> int:
    """Index of the first piece from ``at`` on that is no adverb."""
    while at < len(words) and words[at].bits & ADVERB and not words[at].bits & (AUXILIARY | SUBJECT):
        at += 1
    if at + 1 < len(words) and words[at].low in _BETWEEN and words[at + 1].bits & PARTICIPLE:
        return at + 1
    return at


_BETWEEN = word_set("neither both itself himself herself themselves")
"""Pronouns that may stand between auxiliary and participle."""


def _core(words: Sequence[Piece], at: int) -> tuple[int, int, str, bool, int]:
    """End, head, base and voice of auxiliaries and verb."""
    inverted = -1
    head, bits, passive = at, words[at].bits, False
    end = at + 1
    while bits & AUXILIARY:
        place = skip_adverbs(words, end)
        if (
            place < len(words)
            and words[place].bits & SUBJECT
            and inverted < 0
            and place == end
            and at == head
        ):
            behind = skip_adverbs(words, place + 1)
            if behind < len(words) and _continues(bits, words[behind], words[head].low):
                inverted, place = place, behind
        if place >= len(words) or not _continues(bits, words[place], words[head].low):
            break
        following = words[place].bits
        if bits & BE and following & PARTICIPLE and not following & AUXILIARY:
            passive = True
        head, end = place, place + 1
        bits = following & AUXILIARY
    piece = words[head]
    if piece.low in grammar.GET_FORMS:
        place = skip_adverbs(words, end)
        if place < len(words) and words[place].bits & PARTICIPLE and not words[place].bits & FUNCTION:
            return place + 1, place, words[place].base, True, inverted
    return end, head, piece.base or piece.low, passive, inverted


def _continues(bits: int, word: Piece, low: str) -> bool:
    """Whether the word carries on the group after an auxiliary of that class."""
    here = word.bits
    if bits & (MODAL | DO):
        if low == "'d" and here & PARTICIPLE and not here & BASE:
            return True
        if here & (BE | HAVE) and word.low in {"be", "have"}:
            return True
        if here & BASE and not here & (DETERMINER | TO):
            return True
        return not here & (FUNCTION | CAPITAL | ADVERB) and word.low.isalpha() and bits & MODAL > 0
    if bits & HAVE:
        return (
            word.low == "been"
            or bool(here & PARTICIPLE and not here & DETERMINER)
            or word.low in {"had", "done"}
        )
    if word.low in {"being", "been"}:
        return True
    return bool(here & (PARTICIPLE | PROGRESSIVE)) and not here & (DETERMINER | AUXILIARY | CAPITAL)


def _infinitive_behind(
    words: Sequence[Piece], end: int, base: str, passive: bool, *, copula: int
) -> int | None:
    """Index of the verb behind *to* that tells what the group says; none where the verb stands by itself."""
    place = skip_adverbs(words, end)
    if place >= len(words):
        return None
    to = place
    if copula and not words[place].bits & TO:
        if words[place].low not in grammar.CATENATIVE_ADJECTIVES:
            return None
        to = skip_adverbs(words, place + 1)
    elif passive:
        if words[end - 1].low not in grammar.CATENATIVE_ADJECTIVES:
            return None
    elif not copula and base not in grammar.CATENATIVES:
        return _progressive_behind(words, place, base)
    if to >= len(words) or not words[to].bits & TO:
        return _progressive_behind(words, place, base) if not copula else None
    verb = skip_adverbs(words, to + 1)
    return verb if verb < len(words) and is_infinitive(words[verb]) else None


def _progressive_behind(words: Sequence[Piece], place: int, base: str) -> int | None:
    """The verb behind *began*, *kept*: began leaking."""
    if base in _WITH_PROGRESSIVE and place < len(words) and words[place].bits & PROGRESSIVE:
        return place
    return None


_WITH_PROGRESSIVE = word_set("begin start keep continue resume")


def is_infinitive(word: Piece) -> bool:
    """Whether the word behind *to* is a verb, as far as its letters say."""
    bits = word.bits
    if bits & BASE or word.low in {"be", "have", "do"}:
        return True
    if bits & (FUNCTION | CAPITAL | ADVERB) or bits & (PARTICIPLE | PROGRESSIVE):
        return False
    return word.low.isalpha() and word.low.endswith(_VERB_ENDINGS)


_VERB_ENDINGS = ("ise", "ize", "ify", "ate", "en")


def _particle(words: Sequence[Piece], end: int, base: str) -> tuple[str, int]:
    """The particle of the verb and the end of the group, which it belongs to where it stands right behind."""
    if end < len(words) and words[end].bits & PARTICLE:
        low = words[end].low
        if base in grammar.PHRASAL.get(low, ()) and not _leads_place(words, end):
            return low, end + 1
        if low in _ALWAYS and base != "be" and _stands_alone(words, end):
            return low, end + 1
        return "", end
    for place in range(end, min(len(words), end + OBJECT_GAP)):
        bits, low = words[place].bits, words[place].low
        if bits & PARTICLE and place > end:
            fits = base in grammar.PHRASAL.get(low, ()) and _stands_alone(words, place)
            return (low, end) if fits else ("", end)
        if bits & FUNCTION and not bits & DETERMINER and low not in grammar.OBJECT_PRONOUNS:
            break
    return "", end


_ALWAYS = word_set("up down off back away apart")
"""Particles of any verb where no noun phrase follows."""


def _leads_place(words: Sequence[Piece], place: int) -> bool:
    """*signed in Lima*, *came in June*: a preposition before a name, date or figure."""
    if words[place].low not in {"in", "on", "over", "through"} or place + 1 >= len(words):
        return False
    return bool(words[place + 1].bits & (CAPITAL | TIME | NUMBER))


def _stands_alone(words: Sequence[Piece], place: int) -> bool:
    """Whether no noun phrase follows the particle, whose preposition it would be."""
    if place + 1 >= len(words):
        return True
    behind = words[place + 1].bits
    if words[place + 1].bits & TIME and words[place].low in {"in", "on", "over", "through"}:
        return False
    if words[place + 1].low in {"last", "next", "this", "every", "each"}:
        return True
    return bool(behind & (MARK | CONJUNCTION | SUBORDINATOR | PREPOSITION | TIME | ADVERB))
