"""Verbs of a text, found by their forms: enough to say what a date belongs to and whether that lies ahead."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from reader.language.english.quantity_words import NOUN_STOPS
from reader.language.english.verb_forms import (
    BE,
    EVENT_NOUNS,
    FUTURE,
    NOT_PAST,
    NOT_PROGRESSIVE,
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
_AUXILIARIES = word_set("had has have was were is are been be did does do")
_ARTICLES = word_set("the a an its their his her our this")
_ADVERBS = word_set(
    """
    not also now then still only soon later formally finally again never be been have probably likely
    """
)
_PRONOUNS = word_set("they we i you who")
_RELATIVES = word_set("that which")
_DATE_LEADS = word_set("on in at by until from next this tomorrow")
"""Words that a date begins with: behind a plural they show that a base form is a verb."""
_DUE = word_set("on at in by for this next")
_NO_INFINITIVES = ("ing", "ion", "ment", "ness", "ity", "ance", "ence", "s", "er", "or", "ship")
"""Endings of nouns; *a halt to production* has no infinitive."""
_DASHES = frozenset("-‐‑")
_STAYING = word_set("stay stays stayed remain remains remained keep keeps kept")
_CLAUSE = 16
"""Words to the left in which the main verb of an infinitive is looked for."""
_GROUP = 5
"""Words to the left in which the auxiliaries of a verb are looked for."""
_SHORT = 3
"""Letters; words in *ed* no longer than that are no past forms."""


class Tense(StrEnum):
    """Where a verb puts what it tells."""

    PAST = "past"
    AHEAD = "ahead"
    """Future, planned, obliged."""
    PRESENT = "present"
    OPEN = "open"
    """Not said: a participle without its auxiliary."""


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
    before = words[at - 1].lower if at else ""
    if not low[0].isalpha() or low in FUTURE or (words[at].text[0].isupper() and before[:1].isalpha()):
        return None
    if before in _DASHES and words[at - 1].end == words[at].start:
        return None
    if low in _AUXILIARIES and _leads_verb(words, at):
        return None
    if low in PAST_FORMS:
        if before in _ARTICLES and PAST_FORMS[low] == low:
            return None
        return Verb(at, PAST_FORMS[low], tense_of(words, at, Tense.PAST))
    if low.endswith("ed") and len(low) > _SHORT and low not in NOT_PAST:
        if (before in _DETERMINERS or before[:1].isdigit()) and _describes(words, at):
            return None
        return Verb(at, low, tense_of(words, at, Tense.PAST))
    if low == "due" and at + 1 < len(words) and words[at + 1].lower in _DUE:
        return Verb(at, low, Tense.AHEAD)
    if low == "be" and before in FUTURE:
        return Verb(at, low, Tense.AHEAD)
    base = low not in NOUN_STOPS
    if base and (before in FUTURE or (before in _ADVERBS and _auxiliary_left(words, at))):
        return Verb(at, low, tense_of(words, at, Tense.PRESENT))
    if before == "to" and _is_infinitive(words, at):
        return Verb(at, low, _infinitive_tense(words, at))
    if low in {"is", "are"}:
        return Verb(at, "be", Tense.PRESENT)
    return _present(words, at, before)


def _is_infinitive(words: Sequence[Word], at: int) -> bool:
    """The word behind *to* is a verb as far as its letters say."""
    low = words[at].lower
    if low in PRESENT_BASES or low in PAST_FORMS.values():
        return True
    return (
        low.islower()
        and words[at].text.islower()
        and low not in NOUN_STOPS
        and not low.endswith(_NO_INFINITIVES)
    )


def _infinitive_tense(words: Sequence[Word], at: int) -> Tense:
    """Ahead after *plans*, *is*, *urged them*; else as the past verb before it, if there is one."""
    near = [word.lower for word in words[max(0, at - _GROUP) : at - 1]]
    if any(low in PLANNED for low in near) or (near[-1:] and near[-1] in BE):
        return Tense.AHEAD
    return Tense.PAST if _past_left(words, at) else Tense.AHEAD


def _progressive_tense(words: Sequence[Word], at: int) -> Tense:
    """Of *is meeting* and *will be meeting* by the auxiliary; a bare participle follows its main verb."""
    place = at - 1
    while place > 0 and words[place].lower in _ADVERBS - BE:
        place -= 1
    if place >= 0 and words[place].lower in BE:
        otherwise = Tense.PAST if words[place].lower in {"was", "were", "been"} else Tense.PRESENT
        return tense_of(words, place, otherwise)
    for left in range(at - 1, max(-1, at - 1 - _GROUP), -1):
        if words[left].lower in FUTURE:
            return Tense.AHEAD
    return Tense.PAST if _past_left(words, at) else Tense.OPEN


def _past_left(words: Sequence[Word], at: int) -> bool:
    far = [word.lower for word in words[max(0, at - _CLAUSE) : at - 1]]
    return any(low in PAST_FORMS or (low.endswith("ed") and low not in NOT_PAST) for low in far)


def _present(words: Sequence[Word], at: int, before: str) -> Verb | None:
    low = words[at].lower
    if low.endswith("s") and before not in _DETERMINERS:
        for base in (low[:-1], low[:-2]):
            if base in PRESENT_BASES and base not in EVENT_NOUNS and low not in EVENT_NOUNS:
                return Verb(at, base, tense_of(words, at, Tense.PRESENT))
    if (
        low.endswith("ing")
        and low not in NOT_PROGRESSIVE
        and len(low) > 5
        and before not in _DETERMINERS
        and low not in EVENT_NOUNS
    ):
        return Verb(at, low, _progressive_tense(words, at))
    if low in PRESENT_BASES and before in _RELATIVES and _behind(words, at) in _DATE_LEADS:
        return Verb(at, low, Tense.PRESENT)
    if low in PRESENT_BASES and (
        before in _PRONOUNS or (before.endswith("s") and _behind(words, at) in _DATE_LEADS)
    ):
        return Verb(at, low, Tense.PRESENT)
    return None


def _behind(words: Sequence[Word], at: int) -> str:
    return words[at + 1].lower if at + 1 < len(words) else ""


def _describes(words: Sequence[Word], at: int) -> bool:
    """A participle after a determiner is an adjective where a noun follows that it may describe."""
    behind = _behind(words, at)
    return behind[:1].isalpha() and behind not in NOUN_STOPS


def _leads_verb(words: Sequence[Word], at: int) -> bool:
    """*Had*, *was* and *did* are auxiliaries where a verb follows, adverbs aside."""
    place = at + 1
    while place < min(len(words), at + _GROUP) and (
        words[place].lower in _ADVERBS or words[place].lower in BE
    ):
        place += 1
    if place >= len(words):
        return False
    low = words[place].lower
    participle = low in PAST_FORMS or (low.endswith("ed") and low not in NOT_PAST)
    return (
        participle
        or (low.endswith("ing") and low not in NOT_PROGRESSIVE)
        or words[at].lower in {"did", "does", "do"}
    )


def _auxiliary_left(words: Sequence[Word], at: int) -> bool:
    place = at - 1
    while place >= max(0, at - _GROUP) and words[place].lower in _ADVERBS:
        place -= 1
    return place >= 0 and words[place].lower in FUTURE


def tense_of(words: Sequence[Word], at: int, otherwise: Tense) -> Tense:
    """The tense of the verb group that ends at word ``at``: ``will be held`` lies ahead."""
    for place in range(at - 1, max(-1, at - 1 - _GROUP), -1):
        low = words[place].lower
        if low == "could" and words[place + 1].lower == "not":
            return Tense.PAST
        if low in FUTURE:
            have = any(word.lower == "have" for word in words[place:at])
            return Tense.PAST if have and low != "will" else Tense.AHEAD
        if low == "to":
            behind = {word.lower for word in words[max(0, place - 2) : place]}
            return Tense.AHEAD if behind & PLANNED or behind & BE else otherwise
        if low in {"is", "are", "'re", "being", "am"} and otherwise is Tense.PAST:
            # "is scheduled", "is expected": a state that points ahead; "is closed" is a state now.
            return Tense.AHEAD if words[at].lower in PLANNED else Tense.PRESENT
        if low in _STAYING:
            return Tense.PAST if low in {"stayed", "remained", "kept"} else Tense.PRESENT
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
