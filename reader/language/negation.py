"""What a text denies: each negating word with the stretch it negates, and the polarity at a place.

Two negations over one word cancel out. Words that only look negative (not only, no fewer than, not until
Friday) are left out or marked as no flip; see the relations page §1.3. Who denies is for ``attributions``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from reader.language.clause_reach import Reach, Word, reach_of
from reader.language.english.negators import (
    ABSENCES,
    COMPLEMENT_HEADS,
    IMPLICATIVES,
    NEGATIVE_STEMS,
    NO_CLAIM,
    NO_FLIP_AFTER_NO,
    NO_FLIP_AFTER_NOT,
    NOUN_NEGATORS,
    PARTIAL_AFTER_NOT,
    PREPOSITIONS,
    RAISING,
    TIME_WORDS,
)
from reader.language.english.word_set import word_set
from reader.vocabulary.span import Span


class NegationKind(StrEnum):
    """By what a thing is denied."""

    NOT = "not"
    """not, n't, never, nor, neither, hardly."""
    NO = "no"
    """no, none, nobody, nothing, zero of something."""
    IMPLICATIVE = "implicative"
    """fail, refuse, decline, avoid to do it."""
    ABSENCE = "absence"
    """without, lack of, free of."""
    AFFIX = "affix"
    """un-, in-, non-, dis- on a known stem."""
    NOT_YET = "not yet"
    """Not so far; it is left open for later."""
    NO_LONGER = "no longer"
    """It was so and is so no more: a change, no flip."""
    PARTIAL = "partial"
    """not all, not every: some are and some are not; no flip."""
    UNTIL = "until"
    """not until Friday: it happened on Friday; no flip."""


class Negation(NamedTuple):
    """A negating word and what it negates."""

    operator: Span
    """The word or words that negate."""
    scope: Span
    """The stretch that is negated."""
    kind: NegationKind
    """By what."""
    flips: bool
    """Whether what stands in the scope is said not to be so."""


_TRIGGER = re.compile(
    r"n['’]t\b|\b(?:no[rt]?|never|none|nobody|nothing|nowhere|neither|without|hardly|scarcely|cannot|cant|"
    r"fail|refus|declin|forg[eo]t|neglect|avoid|omit|lack|absence|absent|free|devoid|zero|rul|nix|"
    r"un|in|im|il|ir|non|dis)",
    re.IGNORECASE,
)
_FLAT = frozenset({NegationKind.NO_LONGER, NegationKind.PARTIAL, NegationKind.UNTIL})


def negations(text: str) -> tuple[Negation, ...]:
    """Every negation in reading order of its operator."""
    if not _TRIGGER.search(text):
        return ()
    reach = reach_of(text)
    found: list[Negation] = []
    for index in range(len(reach.words)):
        negation = _negation_at(reach, index)
        if negation is not None:
            found.append(negation)
    return tuple(found)


def polarity_at(found: Iterable[Negation], offset: int) -> int:
    """+1 where an even number of negations covers the character, −1 where an odd number does."""
    odd = sum(n.flips and n.scope.start <= offset < n.scope.end for n in found) % 2
    return -1 if odd else 1


def _negation_at(reach: Reach, index: int) -> Negation | None:
    """The negation that the word at ``index`` makes, if any."""
    low = reach.words[index].low
    if low in ("not", "cannot", "cant") or low.endswith("n't"):
        return _after_not(reach, index)
    if low == "no":
        return _after_no(reach, index)
    if low in NOUN_NEGATORS:
        return _noun_negator(reach, index)
    if low in ("never", "neither", "nor", "hardly", "scarcely"):
        return _plain(reach, index)
    if low in IMPLICATIVES or low in ABSENCES:
        return _implicative(reach, index)
    stem = NEGATIVE_STEMS.get(low)
    return _affix(reach, index, stem) if stem else None


def _made(reach: Reach, first: int, last: int, scope: tuple[int, int], kind: NegationKind) -> Negation | None:
    """The value for the operator from word ``first`` to ``last`` over the words of ``scope``."""
    words = reach.words
    start, end = scope
    while start < end and words[start].low == ",":
        start += 1
    if end <= start:
        return None
    return Negation(
        operator=Span(words[first].start, words[last].end),
        scope=Span(words[start].start, words[end - 1].end),
        kind=kind,
        flips=kind not in _FLAT,
    )


def _low(words: list[Word], index: int) -> str:
    return words[index].low if 0 <= index < len(words) else ""


def _clause_end(reach: Reach, index: int) -> int:
    """Where the scope of an operator at ``index`` ends: its clause, less a clause that a verb of saying
    opens."""
    words, end = reach.words, reach.ends[index]
    if end < len(words) and words[end].low == "whether":
        return end
    for at in range(index + 1, min(end, index + 12)):
        low = words[at].low
        if low == "that" and at > index + 1:
            head = _low(words, at - 1)
            if head not in RAISING and head not in TIME_WORDS:
                return at
        elif low in COMPLEMENT_HEADS and at + 1 < end and _low(words, at + 1) in _SUBJECTS:
            return at + 1
    return end


_SUBJECTS = word_set("he she it they we i you there how why what when where")


def _after_not(reach: Reach, index: int) -> Negation | None:
    """*not* or a verb with *n't*."""
    words = reach.words
    following = _low(words, index + 1)
    low = words[index].low
    if low == "not" and following in NO_FLIP_AFTER_NOT:
        return None
    if following == "to" and _low(words, index + 2) == "mention":
        return None
    end = _clause_end(reach, index)
    ahead = [words[k].low for k in range(index + 1, min(end, index + 5))]
    if _rules_out(ahead):
        return None
    first = index
    kind = NegationKind.NOT
    if following in PARTIAL_AFTER_NOT:
        kind = NegationKind.PARTIAL
    elif following == "yet" or ("yet" in ahead and _low(words, end - 1) == "yet"):
        kind = NegationKind.NOT_YET
    elif following == "until" or _happens_later(words, index, reach.stops[index]):
        kind = NegationKind.UNTIL
        end = max(end, index + 2)
    elif following == "yet" or _low(words, end) == "yet":
        kind = NegationKind.NOT_YET
    if following == "yet" and end == index + 1:
        end = reach.ends[index + 1]
    return _made(reach, first, index, (index + 1, end), kind)


def _rules_out(ahead: list[str]) -> bool:
    """Whether what follows makes a thing possible: did not rule out, could not exclude."""
    for at, low in enumerate(ahead):
        if low in ("rule", "ruled", "ruling") and "out" in ahead[at:]:
            return True
        if low in ("exclude", "excluded"):
            return True
    return False


def _happens_later(words: list[Word], index: int, stop: int) -> bool:
    """Whether *until* or *before* with a time follows in the same sentence part: it happened then."""
    for at in range(index + 1, min(stop, index + 14)):
        low = words[at].low
        if low == ",":
            return False
        if low == "until":
            return True
        if low == "before" and (_low(words, at + 1) in TIME_WORDS or _low(words, at + 1)[:1].isdigit()):
            return True
    return False


def _after_no(reach: Reach, index: int) -> Negation | None:
    """*no* before a noun, and the fixed phrases that begin with it."""
    words = reach.words
    following = _low(words, index + 1)
    if not following or not following[0].isalpha() or following in NO_FLIP_AFTER_NO:
        return None
    if following == "longer":
        return _made(reach, index, index + 1, (index + 2, reach.ends[index]), NegationKind.NO_LONGER)
    return _noun_negator(reach, index)


def _noun_negator(reach: Reach, index: int) -> Negation | None:
    """*no*, *nobody*, *none* …: the clause, with the verb right before an object (found no weapons)."""
    words = reach.words
    before = _low(words, index - 1)
    start = index + 1
    if before and before[0].isalpha() and before not in PREPOSITIONS:
        start = index - 1
    end = _clause_end(reach, index)
    return _made(reach, index, index, (start, end), NegationKind.NO)


def _plain(reach: Reach, index: int) -> Negation | None:
    """*never*, *neither*, *nor*, *hardly*."""
    if _low(reach.words, index + 1) == "mind":
        return None
    return _made(reach, index, index, (index + 1, _clause_end(reach, index)), NegationKind.NOT)


def _implicative(reach: Reach, index: int) -> Negation | None:
    """*failed to pay*, *without a permit*, *avoided a strike*."""
    words = reach.words
    low, following = words[index].low, _low(words, index + 1)
    wanted = IMPLICATIVES.get(low) or ABSENCES[low]
    if wanted == "to" and (following != "to" or _low(words, index + 2) in NO_CLAIM):
        return None
    if wanted in ("of", "from", "out") and following != wanted:
        return None
    if wanted == "out" and _is_negated(words, index):
        return None
    if low == "free" and following == "from" and _low(words, index - 1) in ("set", "break", "broke"):
        return None
    last = index + 1 if wanted in ("of", "from", "out") else index
    kind = NegationKind.IMPLICATIVE if low in IMPLICATIVES else NegationKind.ABSENCE
    start = last + 1
    end = reach.ends[last] if last < len(words) else start
    return _made(reach, index, last, (start, end), kind)


def _is_negated(words: list[Word], index: int) -> bool:
    """Whether a negation stands within three words before: has not yet ruled out."""
    before = [words[k].low for k in range(max(0, index - 3), index)]
    return any(low in ("not", "cannot", "never", "nor") or low.endswith("n't") for low in before)


def _affix(reach: Reach, index: int, prefix: str) -> Negation | None:
    """*unhurt*, *illegal*: the stem, and what an *unable to* governs."""
    word = reach.words[index]
    end = word.end
    if word.low in ("unable", "unwilling") and _low(reach.words, index + 1) == "to":
        end = reach.words[max(index, reach.ends[index] - 1)].end
    start = word.start + len(prefix)
    return Negation(Span(word.start, start), Span(start, end), NegationKind.AFFIX, flips=True)
