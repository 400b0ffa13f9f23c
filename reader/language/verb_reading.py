"""Whether a word of a sentence is a verb, and of which kind.

Decided from its form, the words beside it and what the clause has already, which ``verbs_nearby`` looks up.
What a verb group takes in is for ``verb_groups``.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.language.chunk import Chunk, Kind
from reader.language.english import clause_grammar as grammar
from reader.language.english.word_set import word_set
from reader.language.verb_groups import bare_group, is_infinitive, skip_adverbs, verb_group
from reader.language.verbs_nearby import (
    LOOK_AHEAD,
    finite_ahead,
    has_verb,
    past_ahead,
    subject_waits,
    verb_near,
)
from reader.language.word_forms import (
    ADVERB,
    AUXILIARY,
    BASE,
    BE,
    CAPITAL,
    CLOSING,
    COMMA,
    CONJUNCTION,
    DETERMINER,
    FUNCTION,
    HARD,
    HAVE,
    MARK,
    MODAL,
    NOUNLIKE,
    NUMBER,
    OPENING,
    PARTICIPLE,
    PAST,
    POSSESSIVE,
    PREPOSITION,
    PROGRESSIVE,
    PRONOUN,
    RELATIVE,
    SUBJECT,
    SUBORDINATOR,
    THIRD,
    TIME,
    TO,
    VERBAL,
    Piece,
)


def verb_at(words: Sequence[Piece], at: int, found: list[Chunk], within: int = -1) -> Chunk | None:
    """The verb group that begins at ``at``; ``within`` is where the noun phrase before it began."""
    word = words[at]
    bits = word.bits
    if bits & TO:
        verb = skip_adverbs(words, at + 1)
        if verb < len(words) and is_infinitive(words[verb]) and not _is_place(words, verb):
            passive = (
                verb_group(words, verb)
                if words[verb].bits & AUXILIARY
                else bare_group(words, verb, passive=False)
            )
            return Chunk(Kind.INFINITIVE, at, passive.end, passive._replace(first=at))
        return None
    if not bits & (AUXILIARY | VERBAL | POSSESSIVE):
        return None
    before = words[at - 1] if at else None
    if bits & POSSESSIVE:
        return _contraction(words, at, before)
    if bits & CAPITAL and before is not None and not before.bits & MARK:
        return None
    if bits & AUXILIARY:
        return _auxiliary(words, at, bits, before)
    kind = _kind_of_verb(words, at, found, within)
    if kind is None:
        return None
    if kind is Kind.FINITE:
        group = bare_group(words, at, passive=False)
    else:
        group = bare_group(words, at, passive=kind is Kind.PARTICIPLE)
    return Chunk(kind, at, group.end, group)


def _is_place(words: Sequence[Piece], at: int) -> bool:
    """*return to work*, *went to court*: a noun behind *to*."""
    if words[at].low not in _PLACES:
        return False
    behind = words[at + 1].bits if at + 1 < len(words) else MARK
    return bool(behind & (MARK | PREPOSITION | CONJUNCTION | TIME | ADVERB | SUBORDINATOR))


_PLACES = word_set("work market trial land power rest base ground strike press")


def _contraction(words: Sequence[Piece], at: int, before: Piece | None) -> Chunk | None:
    """*'s* behind a pronoun is *is* or *has*."""
    if before is None or not (
        before.bits & SUBJECT or before.low in {"that", "what", "who", "here", "where"}
    ):
        return None
    behind = skip_adverbs(words, at + 1)
    perfect = behind < len(words) and words[behind].low in {"been", "had", "got"}
    stand_in = words[at]._replace(bits=HAVE if perfect else BE, base="have" if perfect else "be")
    group = verb_group([*words[:at], stand_in, *words[at + 1 : at + _CONTRACTED]], at)
    return Chunk(Kind.FINITE, at, group.end, group)


_CONTRACTED = 12
"""Words behind a contracted *is* that may belong to its group."""


def _auxiliary(words: Sequence[Piece], at: int, bits: int, before: Piece | None) -> Chunk | None:
    low = words[at].low
    if before is not None and bits & MODAL and before.bits & DETERMINER and not before.bits & PRONOUN:
        return None
    if low == "may" and words[at].bits & CAPITAL:
        return None
    group = verb_group(words, at)
    if low in {"being", "having"}:
        if before is not None and before.bits & DETERMINER:
            return None
        return Chunk(Kind.PROGRESSIVE, at, group.end, group)
    if low in {"been", "be"} and not (before is not None and before.bits & AUXILIARY):
        return Chunk(Kind.FINITE if low == "be" else Kind.PARTICIPLE, at, group.end, group)
    return Chunk(Kind.FINITE, at, group.end, group)


def _kind_of_verb(words: Sequence[Piece], at: int, found: list[Chunk], within: int) -> Kind | None:
    """Finite verb, participle or no verb at all."""
    bits = words[at].bits
    behind = words[at + 1].bits if at + 1 < len(words) else MARK
    place = at - 1
    while place >= 0 and words[place].bits & ADVERB and not words[place].bits & (SUBJECT | PRONOUN):
        place -= 1
    before = words[place].bits if place >= 0 else MARK
    nounish_behind = not behind & (FUNCTION | ADVERB)
    pure_past = bits & PAST and not bits & (PARTICIPLE | BASE)
    if not pure_past and _in_noun_phrase(words, place, before, at, nounish_behind):
        return None
    adjacent = found[-1] if found and found[-1].end == at and within < 0 else None
    if adjacent is not None and adjacent.verb is not None:
        return None
    if place >= 0 and words[place].low == "whose":
        return None
    if bits & (PAST | PARTICIPLE):
        return _past(words, at, bits, before, behind, place, found)
    if bits & PROGRESSIVE:
        return _progressive(words, at, bits, before, behind, place)
    led = words[within - 1].bits if within > 0 else 0
    if led & PREPOSITION and not led & SUBORDINATOR and not behind & _GOVERNED:
        return None
    if bits & THIRD and before & COMMA and subject_waits(found):
        return Kind.FINITE
    return _present(words, at, bits, before, behind, place)


def _in_noun_phrase(words: Sequence[Piece], place: int, before: int, at: int, nounish_behind: bool) -> bool:
    """The word stands behind an article or possessive, or before the noun that it describes."""
    if before & POSSESSIVE:
        return True
    if before & DETERMINER:
        if not before & PRONOUN:
            return True
        if words[place].low in {"that", "which"}:
            return False
        return nounish_behind or words[place].low in {"this", "these", "those"}
    return False


def _past(
    words: Sequence[Piece], at: int, bits: int, before: int, behind: int, place: int, found: Sequence[Chunk]
) -> Kind | None:
    nounish_behind = not behind & (FUNCTION | ADVERB)
    if before & PREPOSITION and not before & (SUBORDINATOR | ADVERB):
        return None
    if not bits & PARTICIPLE:
        return Kind.FINITE
    low_behind = words[at + 1].low if at + 1 < len(words) else ""
    measured = at + 2 < len(words) and words[at + 2].bits & NUMBER
    if low_behind == "by" and not measured and not before & (SUBJECT | RELATIVE | CONJUNCTION):
        return Kind.PARTICIPLE
    if (
        bits & BASE
        and before & COMMA
        and behind & PREPOSITION
        and any(c.kind is Kind.FINITE for c in found[-6:])
    ):
        return Kind.PARTICIPLE
    present = words[at].low == words[at].base or bits & BASE
    if present and not _present_fits(words, at, before, behind, place):
        return None
    if before & SUBJECT or before & RELATIVE:
        return Kind.FINITE
    takes_object = bool(behind & (DETERMINER | SUBJECT | NUMBER | CAPITAL) and not behind & PREPOSITION) or (
        at + 1 < len(words) and (words[at + 1].low in grammar.OBJECT_PRONOUNS or words[at + 1].low == "that")
    )
    if not bits & PAST:
        return Kind.PARTICIPLE
    if not before & (CONJUNCTION | SUBORDINATOR | CLOSING) and subject_waits(found):
        return Kind.FINITE
    if before & (COMMA | OPENING) or place < 0:
        if takes_object:
            return Kind.FINITE
        speaks = words[at].base in grammar.CLAUSE_TAKING and before & (COMMA | CLOSING)
        return (
            Kind.FINITE
            if speaks and not behind & PREPOSITION
            else None
            if nounish_behind
            else Kind.PARTICIPLE
        )
    if before & CLOSING:
        return Kind.FINITE
    if before & SUBORDINATOR:
        return Kind.PARTICIPLE if behind & (PREPOSITION | TO | MARK) else None
    if before & CONJUNCTION:
        return _coordinate(words, at, place, takes_object=takes_object, nounish_behind=nounish_behind)
    if takes_object or behind & RELATIVE:
        return Kind.FINITE
    if words[at].low in _SAID_OF_ALL and behind & MARK:
        return Kind.PARTICIPLE
    if has_verb(found) and words[at].base not in grammar.CLAUSE_TAKING:
        return Kind.PARTICIPLE
    return Kind.PARTICIPLE if finite_ahead(words, at + 1) else Kind.FINITE


_SAID_OF_ALL = frozenset(["included", "excluded", "combined"])


def _coordinate(
    words: Sequence[Piece], at: int, place: int, *, takes_object: bool, nounish_behind: bool
) -> Kind | None:
    """A past form right behind *and*: a second predicate, a second participle or an adjective."""
    if takes_object:
        return Kind.FINITE
    for left in range(place - 1, max(-1, place - LOOK_AHEAD), -1):
        bits = words[left].bits
        if bits & AUXILIARY:
            behind = skip_adverbs(words, left + 1)
            passive = bits & BE and words[behind].bits & PARTICIPLE and behind < place and not nounish_behind
            return Kind.PARTICIPLE if passive else Kind.FINITE
        if bits & PAST and not words[left - 1].bits & (AUXILIARY | ADVERB):
            return Kind.FINITE
        if bits & (RELATIVE | HARD):
            break
    return None if nounish_behind else Kind.FINITE


def _progressive(
    words: Sequence[Piece], at: int, bits: int, before: int, behind: int, place: int
) -> Kind | None:
    governs = bool(behind & (DETERMINER | PRONOUN | NUMBER | CAPITAL | TO | PREPOSITION | ADVERB))
    if before & CONJUNCTION:
        return Kind.PROGRESSIVE if governs and not bits & NOUNLIKE else None
    if before & MARK or place < 0:
        if before & COMMA or place < 0:
            return (
                Kind.PROGRESSIVE
                if governs or (not bits & NOUNLIKE and behind & MARK == 0 and place >= 0)
                else None
            )
        return Kind.PROGRESSIVE if governs and not bits & NOUNLIKE else None
    if before & (PREPOSITION | SUBORDINATOR):
        opens = words[place].low in _WITH_GERUND
        return Kind.PROGRESSIVE if opens and (governs or not behind & FUNCTION) else None
    if bits & NOUNLIKE:
        return None
    if words[at].low in {"starting", "beginning", "following", "including", "involving"}:
        return Kind.PROGRESSIVE if words[at].low == "involving" else None
    return Kind.PROGRESSIVE if governs else None


_WITH_GERUND = word_set("after before while when since by without if although though despite until once")


def _present(words: Sequence[Piece], at: int, bits: int, before: int, behind: int, place: int) -> Kind | None:
    return Kind.FINITE if _present_fits(words, at, before, behind, place) else None


_GOVERNED = DETERMINER | PRONOUN | TO | RELATIVE | NUMBER | CAPITAL
"""Classes of words with which what a verb governs begins."""


def _present_fits(words: Sequence[Piece], at: int, before: int, behind: int, place: int) -> bool:
    """Whether a word that may be a noun, too, is a verb in the present."""
    bits = words[at].bits
    governs = bool(behind & _GOVERNED) and not behind & POSSESSIVE
    if (before & SUBJECT and words[place].low not in {"it", "you", "there"}) or before & RELATIVE:
        return True
    if before & SUBJECT:
        return bool(bits & (THIRD | PAST)) or words[place].low == "you"
    if before & SUBORDINATOR:
        return False
    if before & (PREPOSITION | MARK | TO) or (before & DETERMINER and not before & PRONOUN) or place < 0:
        said = bits & THIRD and not bits & NOUNLIKE and bool(before & (COMMA | CLOSING))
        return bool(said) or bool(bits & PAST and governs and before & COMMA)
    if before & CONJUNCTION:
        past = bits & PAST and any(word.bits & PAST for word in words[max(0, at - LOOK_AHEAD) : at - 1])
        return governs or bool(past or (bits & THIRD and (behind & ADVERB or not bits & NOUNLIKE)))
    if before & NUMBER:
        return False
    if bits & BASE and not bits & PAST:
        plural = words[place].low.endswith("s") or words[place].low in PLURALS or before & PRONOUN
        if not plural or words[place].bits & AUXILIARY:
            return False
    if governs and words[at].base in grammar.CLAUSE_TAKING:
        return True
    if bits & PAST and governs:
        return not finite_ahead(words, at + 1)
    nounish_behind = not behind & (FUNCTION | ADVERB)
    if (bits & PAST or (bits & THIRD and bits & NOUNLIKE)) and nounish_behind:
        return not verb_near(words, at, False) and not past_ahead(words, at + 1)
    if bits & NOUNLIKE or bits & BASE:
        follows = PREPOSITION | ADVERB | (0 if bits & NOUNLIKE else MARK)
        return (governs or bool(behind & follows)) and not verb_near(words, at, governs)
    return True


PLURALS = word_set("people police staff men women children troops crew media data others many most some")
"""Plurals without an *s*."""
