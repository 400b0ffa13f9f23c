"""What stands around a figure: its modifier, the noun it counts, what is said of it, part or increment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reader.language.english.quantity_words import (
    AFTER,
    BEFORE,
    FALLS,
    GENERIC_PLURALS,
    INCREMENTS,
    IRREGULAR_PLURALS,
    MEASURED_BEHIND,
    NO_PLURAL_NOUNS,
    NOUN_STOPS,
    PARTS,
    RISES,
    SLOT_OF,
    SLOTS_FOR,
)
from reader.language.english.word_set import word_set
from reader.language.quantity import Precision
from reader.language.verbs import verb_at
from reader.language.words import Word, low_at

_LAST_WORDS = frozenset(phrase.rpartition(" ")[2] for phrase in BEFORE)
_LONGEST_MODIFIER = max(phrase.count(" ") for phrase in BEFORE) + 1
_NOUN_REACH = 6
"""Words behind a figure in which its noun is looked for."""
_SLOT_REACH = 9
"""Words to either side in which a verb or noun may say what the figure is about."""
_CHANGE_REACH = 5
"""Words to the left in which a verb of rising or falling is looked for."""
_CLAUSE_ENDS = frozenset(";:—–.!?()[]")


class Modifier(NamedTuple):
    """A word that widens or bounds a figure."""

    way: str
    """about, below, above, least, most, exact; empty where there is none."""
    precision: Precision
    """What it makes of the figure."""
    start: int
    """Index of its first word."""
    end: int
    """Index behind its last."""


class Noun(NamedTuple):
    """What is counted."""

    lemma: str
    """Singular, lower case; empty where unclear."""
    end: int
    """Index of the word behind it."""


def modifier_before(words: Sequence[Word], first: int) -> Modifier | None:
    """The modifier that ends right before word ``first``, the longest there is."""
    if low_at(words, first - 1) not in _LAST_WORDS:
        return None
    for length in range(min(_LONGEST_MODIFIER, first), 0, -1):
        found = BEFORE.get(" ".join(word.lower for word in words[first - length : first]))
        if found:
            return Modifier(found[0], found[1], first - length, first)
    return None


def modifier_behind(words: Sequence[Word], end: int) -> Modifier | None:
    """The modifier that begins at word ``end``: ``or so``, ``or more``, ``+``."""
    if low_at(words, end) == "+" and words[end].start == words[end - 1].end:
        return Modifier("least", Precision.BOUND, end, end + 1)
    if low_at(words, end) == "-" and low_at(words, end + 1) == "plus":
        return Modifier("least", Precision.BOUND, end, end + 2)
    found = AFTER.get(f"{low_at(words, end)} {low_at(words, end + 1)}")
    return Modifier(found[0], found[1], end, end + 2) if found else None


def singular(word: str) -> str | None:
    """The lemma of a plural noun in lower case; none where the word does not look like one."""
    if word in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[word]
    if len(word) < 4 or not word.endswith("s") or word in NO_PLURAL_NOUNS or word[-2] in "su'":
        return None
    if word.endswith("is"):
        return None
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


def noun_behind(words: Sequence[Word], end: int, *, plural: bool) -> Noun:
    """The noun that a figure ending before word ``end`` counts.

    A figure other than one asks for a plural; after ``two-day`` and for one, the last word before the noun
    phrase ends is taken.
    """
    run: list[int] = []
    best = -1
    at = end
    while at < len(words) and at < end + _NOUN_REACH:
        word = words[at]
        if word.text in "-‐‑" and run and word.start == words[at - 1].end:
            at += 1
            continue
        if not word.lower[0].isalpha() or word.lower in NOUN_STOPS:
            break
        if not plural and (run or low_at(words, at + 1) in NOUN_STOPS) and verb_at(words, at) is not None:
            break
        run.append(at)
        is_plural = singular(word.lower) is not None
        if plural and best >= 0 and (not is_plural or verb_at(words, at) is not None):
            break
        if is_plural and plural:
            best = at
        at += 1
    if plural:
        if best < 0:
            return Noun("", end)
        lemma = singular(words[best].lower) or ""
        return Noun("" if words[best].lower in GENERIC_PLURALS else lemma, best + 1)
    if not run or len(run) > 3:
        return Noun("", end)
    last = words[run[-1]].lower
    return Noun(singular(last) or last, run[-1] + 1)


def slot_near(words: Sequence[Word], first: int, end: int, kind: str) -> str | None:
    """What the nearest word of its clause says the figure is about; right before left at equal distance."""
    allowed = SLOTS_FOR.get(kind)
    if allowed is None:
        return None
    behind = MEASURED_BEHIND.get(low_at(words, end))
    if behind in allowed:
        return behind
    right = _search(words, range(end, min(len(words), end + _SLOT_REACH)), allowed)
    left = _search(words, range(first - 1, max(-1, first - 1 - _SLOT_REACH), -1), allowed)
    if right is None or (left is not None and left[0] < right[0]):
        return left[1] if left else None
    return right[1]


def _search(words: Sequence[Word], places: range, allowed: frozenset[str]) -> tuple[int, str] | None:
    for distance, at in enumerate(places):
        word = words[at]
        if word.text in _CLAUSE_ENDS:
            return None
        if word.lower in {"and", "but", "while", "who", "which"} and places.step > 0:
            # A second figure behind "and" may share its verb with this one; anything else opens a new clause.
            following = words[at + 1].lower if at + 1 < len(words) else ""
            if word.lower != "and" or not (following[:1].isdigit() or following in _NUMBER_WORDS):
                return None
        slot = SLOT_OF.get(word.lower)
        if slot in allowed:
            return distance, slot or ""
        if word.text == "," and (places.step < 0 or distance > 3):
            return None
        if word.lower not in _OPEN_VERBS and verb_at(words, at) is not None:
            return None
    return None


_WHOLES = word_set("whom them which")
"""Words behind *of* that stand for a total told elsewhere."""
_OPEN_VERBS = word_set(
    """
    is are was were be been being has have had having reported confirmed feared believed known found left
    presumed declared
    """
)
"""Verbs behind which the word that tells may still come: *feared dead*, *left homeless*."""
_NUMBER_WORDS = word_set(
    """
    one two three four five six seven eight nine ten eleven twelve a an several dozens
    """
)


def is_part(words: Sequence[Word], first: int, end: int) -> bool:
    """The figure is a part of a total told elsewhere."""
    for at in range(first - 1, max(-1, first - 4), -1):
        low = words[at].lower
        if low in PARTS or (low in _WHOLES and low_at(words, at - 1) == "of"):
            return True
        if words[at].text in _CLAUSE_ENDS:
            break
    return low_at(words, end) == "of" and low_at(words, end + 1) in _WHOLES


def is_increment(words: Sequence[Word], first: int, end: int) -> bool:
    """The figure is added to an earlier one."""
    before = {low_at(words, first - 1), low_at(words, first - 2)}
    behind = low_at(words, end)
    if before & INCREMENTS or behind in INCREMENTS:
        return True
    return behind in {"more", "others", "other"} and low_at(words, end + 1) != "than"


def change_of(words: Sequence[Word], first: int, end: int, *, relative: bool) -> str:
    """``up``, ``down`` by the figure, ``from`` or ``to`` it; ``relative`` for percent and points."""
    link = low_at(words, first - 1)
    moves = _moves(words, first)
    if link in {"to", "from"} and (moves or _from_to(words, first, end)):
        return link
    if not relative and link != "by":
        return ""
    behind = low_at(words, end)
    if behind in {"higher", "more", "lower", "less", "fewer"} and behind in RISES | FALLS:
        return "up" if behind in RISES else "down"
    if not moves or not (relative or link == "by"):
        return ""
    return "up" if moves in RISES else "down"


def _moves(words: Sequence[Word], first: int) -> str:
    """The word of rising or falling before a figure, no other verb in between; empty if there is none."""
    for at in range(first - 1, max(-1, first - 2 - _CHANGE_REACH), -1):
        low = words[at].lower
        if low in RISES or low in FALLS:
            return low
        if words[at].text in _CLAUSE_ENDS or (low not in _OPEN_VERBS and verb_at(words, at) is not None):
            break
    return ""


def _from_to(words: Sequence[Word], first: int, end: int) -> bool:
    near = words[max(0, first - 6) : end + 4]
    seen = {word.lower for word in near}
    return "from" in seen and "to" in seen
