"""Verbs of a text, found by their forms: enough to say what a date belongs to and whether that lies ahead."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from reader.language.english.verb_forms import (
    BE,
    EVENT_NOUNS,
    FUTURE,
    NOT_PAST,
    PAST_FORMS,
    PLANNED,
    PRESENT_BASES,
)
from reader.language.english.word_set import word_set
from reader.language.words import Word

_DETERMINERS = word_set(
    """
    the a an its their his her our my your this that these those 's of any some no
    """
)
_ADVERBS = word_set(
    """
    not also now then still only soon later formally finally again never be been have probably likely
    """
)
_GROUP = 5
"""Words to the left in which the auxiliaries of a verb are looked for."""
_SHORT = 4
"""Letters; shorter words in *ed* are no past forms."""


class Tense(StrEnum):
    """Where a verb puts what it tells."""

    PAST = "past"
    AHEAD = "ahead"
    """Future, planned, obliged."""
    PRESENT = "present"


class Verb(NamedTuple):
    """A verb form."""

    at: int
    """Index of the word."""
    base: str
    """Base form of an irregular verb or of a present tense; otherwise the form as printed, in lower case."""
    tense: Tense
    """Of its group."""


def verb_at(words: Sequence[Word], at: int) -> Verb | None:
    """The verb at word ``at``; auxiliaries but for *be* are none."""
    low = words[at].lower
    if not low[0].isalpha() or low in FUTURE:
        return None
    before = words[at - 1].lower if at else ""
    if low in PAST_FORMS:
        return Verb(at, PAST_FORMS[low], tense_of(words, at, Tense.PAST))
    if low.endswith("ed") and len(low) > _SHORT and low not in NOT_PAST:
        if before in _DETERMINERS and not _stands_alone(words, at):
            return None
        return Verb(at, low, tense_of(words, at, Tense.PAST))
    if before in FUTURE or (before in _ADVERBS and _auxiliary_left(words, at)):
        return Verb(at, low, Tense.AHEAD)
    if before == "to" and low not in _DETERMINERS and low.isalpha() and not words[at].text[0].isupper():
        return Verb(at, low, _infinitive_tense(words, at))
    if low in {"is", "are"}:
        return Verb(at, "be", Tense.PRESENT)
    return _present(words, at, before)


def _infinitive_tense(words: Sequence[Word], at: int) -> Tense:
    """Ahead after *plans*, *is*, *urged them*; else as the past verb before it, if there is one."""
    near = [word.lower for word in words[max(0, at - _GROUP) : at - 1]]
    if any(low in PLANNED for low in near) or (near[-1:] and near[-1] in BE):
        return Tense.AHEAD
    past = any(low in PAST_FORMS or (low.endswith("ed") and low not in NOT_PAST) for low in near)
    return Tense.PAST if past else Tense.AHEAD


def _present(words: Sequence[Word], at: int, before: str) -> Verb | None:
    low = words[at].lower
    if low.endswith("s") and before not in _DETERMINERS:
        for base in (low[:-1], low[:-2]):
            if base in PRESENT_BASES and base not in EVENT_NOUNS and low not in EVENT_NOUNS:
                return Verb(at, base, tense_of(words, at, Tense.PRESENT))
    if low.endswith("ing") and len(low) > 5 and before not in _DETERMINERS and low not in EVENT_NOUNS:
        return Verb(at, low, tense_of(words, at, Tense.PRESENT))
    if low in PRESENT_BASES and before in {"they", "we", "i", "you", "who"}:
        return Verb(at, low, Tense.PRESENT)
    return None


def _stands_alone(words: Sequence[Word], at: int) -> bool:
    """A participle after a determiner is an adjective unless nothing follows it to describe."""
    if at + 1 >= len(words):
        return True
    behind = words[at + 1].lower
    return not behind[0].isalpha() or behind in {"on", "in", "by", "to", "from", "at"}


def _auxiliary_left(words: Sequence[Word], at: int) -> bool:
    place = at - 1
    while place >= max(0, at - _GROUP) and words[place].lower in _ADVERBS:
        place -= 1
    return place >= 0 and words[place].lower in FUTURE


def tense_of(words: Sequence[Word], at: int, otherwise: Tense) -> Tense:
    """The tense of the verb group that ends at word ``at``: ``will be held`` lies ahead."""
    for place in range(at - 1, max(-1, at - 1 - _GROUP), -1):
        low = words[place].lower
        if low in FUTURE:
            have = any(word.lower == "have" for word in words[place:at])
            return otherwise if have and low != "will" else Tense.AHEAD
        if low == "to":
            behind = {word.lower for word in words[max(0, place - 2) : place]}
            return Tense.AHEAD if behind & PLANNED or behind & BE else otherwise
        if low in {"is", "are", "'re", "being", "am"} and otherwise is Tense.PAST:
            # "is scheduled", "is expected": a state that points ahead; "is closed" is a state now.
            return Tense.AHEAD if words[at].lower in PLANNED else Tense.PRESENT
        if low not in _ADVERBS and low not in {"had", "has", "have", "was", "were", "be", "been"}:
            break
    return otherwise


def is_form_of(verb: str, bases: frozenset[str]) -> bool:
    """A form as printed, or an irregular verb's base, belongs to one of the bases."""
    if verb in bases:
        return True
    for ending, instead in _ENDINGS:
        if verb.endswith(ending):
            stem = verb[: -len(ending)]
            if stem + instead in bases or (len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in bases):
                return True
    return False


_ENDINGS = (
    ("ied", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ies", "y"),
    ("es", ""),
    ("s", ""),
    ("ing", ""),
    ("ing", "e"),
)
