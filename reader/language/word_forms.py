"""What the form of a word allows it to be: classes as bits, and the base form of a verb."""

from __future__ import annotations

import re
from functools import cache
from sys import intern
from typing import NamedTuple

from reader.kept_answers import KeptAnswers
from reader.language.english import clause_grammar as grammar
from reader.language.english.abbreviations import BEFORE_A_FIGURE, TITLES
from reader.language.english.number_words import TENS, UNITS
from reader.language.english.verb_bases import NOUNLIKE_VERBS, VERB_BASES
from reader.language.english.verb_forms import EVENT_NOUNS, NOT_PAST, NOT_PROGRESSIVE, PAST_FORMS

DETERMINER = 1 << 0
PREPOSITION = 1 << 1
CONJUNCTION = 1 << 2
SUBORDINATOR = 1 << 3
RELATIVE = 1 << 4
BE = 1 << 5
HAVE = 1 << 6
DO = 1 << 7
MODAL = 1 << 8
TO = 1 << 9
ADVERB = 1 << 10
PRONOUN = 1 << 11
SUBJECT = 1 << 12
NUMBER = 1 << 13
PAST = 1 << 14
"""May be a finite past."""
PARTICIPLE = 1 << 15
"""May be a past participle."""
BASE = 1 << 16
"""Base form of a known verb."""
THIRD = 1 << 17
"""Known verb with the *s* of the third person."""
PROGRESSIVE = 1 << 18
NOUNLIKE = 1 << 19
"""The verb form is as often a noun."""
COMMA = 1 << 20
HARD = 1 << 21
"""Semicolon, colon, dash, full stop: ends what stands before."""
OPENING = 1 << 22
"""Opening quotation mark or bracket."""
CLOSING = 1 << 23
CAPITAL = 1 << 24
PARTICLE = 1 << 25
TIME = 1 << 26
POSSESSIVE = 1 << 27
"""The ending *'s*."""
WEAK = 1 << 28
"""A subordinator only where a verb follows."""

AUXILIARY = BE | HAVE | DO | MODAL
MARK = COMMA | HARD | OPENING | CLOSING
VERBAL = PAST | PARTICIPLE | BASE | THIRD | PROGRESSIVE
FUNCTION = DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | AUXILIARY | TO | PRONOUN | MARK

_PIECE = re.compile(
    r"""(?:[^\W\d_]\.){2,}
    | [$£€¥]?\d+(?:[.,:/]\d+)*%?(?:[-‐‑]\w+)*
    | ['’](?:s|re|ve|ll|d|m)\b
    | \w+(?:[-‐‑'’](?!(?:s|re|ve|ll|d|m)\b)\w+)*
    | --+ | \.\.+ | \S""",
    re.VERBOSE | re.IGNORECASE,
)
LONGEST_VERB = 24
"""Letters; no verb is longer."""
WORDS_KEPT = 1 << 15
"""Printed words whose form is remembered."""


class Form(NamedTuple):
    """What is known of a printed word without its neighbours."""

    low: str
    """In lower case, typographic apostrophes made straight."""
    bits: int
    """The classes that it may belong to."""
    base: str
    """Base form where it may be a verb; else empty."""


class Piece(NamedTuple):
    """A word or mark of a text."""

    start: int
    """Offset of its first character."""
    end: int
    """Offset one past its last."""
    low: str
    """In lower case."""
    bits: int
    """The classes that it may belong to."""
    base: str
    """Base form where it may be a verb."""


def pieces(text: str) -> list[Piece]:
    """The words and marks of ``text`` in order, quotation marks told apart by the blanks around them."""
    make = Piece._make
    found = [make((*m.span(), *_FORMS[m[0]])) for m in _PIECE.finditer(text)]
    inside = False
    for at, piece in enumerate(found):
        low = piece.low
        if low not in _DOUBTFUL:
            continue
        if low in _STRAIGHT:
            inside = _opens(text, found, at, inside)
            found[at] = piece._replace(bits=OPENING if inside else CLOSING)
        elif at + 1 < len(found) and at and _is_no_mark(text, found[at - 1], piece):
            found[at] = piece._replace(bits=0)
    return found


_STRAIGHT = frozenset(['"', "'", "’", "‘"])
_DOUBTFUL = _STRAIGHT | frozenset([".", "–"])
"""Marks whose surroundings tell what they are."""


def _opens(text: str, found: list[Piece], at: int, inside: bool) -> bool:
    """Whether the mark opens a quotation: nothing before it, and something right behind."""
    piece = found[at]
    before = text[piece.start - 1 : piece.start] if piece.start else " "
    behind = text[piece.end : piece.end + 1] or " "
    if before in _OPEN_BEFORE and not behind.isspace():
        return True
    return not inside and piece.low == '"' and before.isspace()


_OPEN_BEFORE = frozenset(' \t\n\r\u00a0([—–-“‘"')


def _is_no_mark(text: str, before: Piece, piece: Piece) -> bool:
    """The full stop of an abbreviation, or a dash between two words without a blank: *Rome–Naples*."""
    if piece.low == "–":
        return before.end == piece.start and text[piece.end : piece.end + 1].isalnum()
    return piece.low == "." and _abbreviates(before, text)


def _abbreviates(before: Piece, text: str) -> bool:
    printed = text[before.start : before.end]
    return printed in TITLES or before.low in BEFORE_A_FIGURE or len(printed) == 1


def _form(printed: str) -> Form:
    low = intern(printed.lower().replace("’", "'"))
    mark = _MARKS.get(printed)
    if mark is not None:
        return Form(low, mark, "")
    first = printed[0]
    if not first.isalnum():
        if low in _ENDINGS:
            return Form(low, _ENDINGS[low], "be" if low in {"'re", "'m"} else "")
        if first in "$£€¥" and len(printed) > 1:
            return Form(low, NUMBER, "")
        return Form(low, HARD if low[:2] == "--" else 0, "")
    if first.isdigit():
        return Form(low, NUMBER, "")
    bits = _closed().get(low, 0) | (CAPITAL if first.isupper() else 0)
    if low in TENS or low in UNITS:
        bits |= NUMBER
    if low.endswith("ly") and len(low) > 4 and low not in grammar.NOT_ADVERBS:
        return Form(low, bits | ADVERB, "")
    if bits & (AUXILIARY | DETERMINER) or len(low) > LONGEST_VERB:
        return Form(low, bits, _AUXILIARY_BASES.get(low, ""))
    verbal, base = _verbal(low)
    return Form(low, bits | verbal, base)


_FORMS = KeptAnswers(_form, most=WORDS_KEPT)

_MARKS = {
    ",": COMMA,
    **dict.fromkeys((".", ";", ":", "—", "–", "!", "?", "…", "\N{BULLET}"), HARD),
    **dict.fromkeys(("“", "„", "«", "‘", "(", "["), OPENING),
    **dict.fromkeys(("”", "»", ")", "]"), CLOSING),
    **dict.fromkeys(('"', "'", "’"), CLOSING),
}
_ENDINGS = {
    "'s": POSSESSIVE,
    "'re": BE,
    "'m": BE,
    "'ve": HAVE,
    "'ll": MODAL,
    "'d": MODAL,
}
_AUXILIARY_BASES = {
    **dict.fromkeys(grammar.BE_FORMS, "be"),
    **dict.fromkeys(grammar.HAVE_FORMS, "have"),
    **dict.fromkeys(grammar.DO_FORMS, "do"),
}


@cache
def _closed() -> dict[str, int]:
    """The classes of each word of the closed lists."""
    classes = (
        (grammar.DETERMINERS, DETERMINER),
        (grammar.PREPOSITIONS, PREPOSITION),
        (grammar.CONJUNCTIONS, CONJUNCTION),
        (grammar.SUBORDINATORS, SUBORDINATOR),
        (grammar.WEAK_SUBORDINATORS, WEAK),
        (grammar.RELATIVES, RELATIVE),
        (grammar.BE_FORMS, BE),
        (grammar.HAVE_FORMS, HAVE),
        (grammar.DO_FORMS, DO),
        (grammar.MODALS, MODAL),
        (grammar.ADVERBS, ADVERB),
        (grammar.PRONOUNS, PRONOUN),
        (grammar.SUBJECT_PRONOUNS, SUBJECT),
        (grammar.PARTICLES, PARTICLE),
        (grammar.TIME_NOUNS, TIME),
    )
    found: dict[str, int] = {"to": TO | PREPOSITION}
    for listed, bit in classes:
        for word in listed:
            found[word] = found.get(word, 0) | bit
    return found


def _verbal(low: str) -> tuple[int, str]:
    """The verb forms that the word may be, and their base."""
    irregular = _irregular().get(low)
    if irregular is not None:
        bits, base = irregular
        if low in VERB_BASES:
            bits |= BASE | (NOUNLIKE if low in NOUNLIKE_VERBS else 0)
        return bits, base
    if low in VERB_BASES:
        return BASE | (NOUNLIKE if low in NOUNLIKE_VERBS else 0), low
    if low.endswith("ed") and len(low) > 3 and low not in NOT_PAST:
        return PAST | PARTICIPLE, _base_of_ed(low)
    if low.endswith("ing") and len(low) > 5 and low not in NOT_PROGRESSIVE:
        noun = low in EVENT_NOUNS or low in grammar.NOUNS_IN_ING
        return PROGRESSIVE | (NOUNLIKE if noun else 0), _base_of_ing(low)
    if low.endswith("s") and not low.endswith("ss"):
        longer = low[:-2] if low.endswith(_ES) else ""
        for base in (low[:-1], longer, low[:-3] + "y" if low.endswith("ies") else ""):
            if base in VERB_BASES:
                return THIRD | (NOUNLIKE if base in NOUNLIKE_VERBS else 0), base
    return 0, ""


_ES = ("ses", "xes", "zes", "ches", "shes", "oes")


@cache
def _irregular() -> dict[str, tuple[int, str]]:
    """Bits and base of each irregular past; of two forms the first is the past, the second the participle."""
    forms: dict[str, list[str]] = {}
    for form, base in PAST_FORMS.items():
        forms.setdefault(base, []).append(form)
    found: dict[str, tuple[int, str]] = {}
    for base, told in forms.items():
        if base == "be":
            continue
        several = len(told) > 1 and base not in _BOTH_PAST
        for place, form in enumerate(told):
            bits = (PAST, PARTICIPLE)[place] if several and place < 2 else PAST | PARTICIPLE
            found[form] = (bits, base)
    for base, listed in _FURTHER.items():
        for place, form in enumerate(listed.split()):
            found[form] = ((PAST, PARTICIPLE)[place] if " " in listed else PAST | PARTICIPLE, base)
    found["freed"] = (PAST | PARTICIPLE, "free")
    found["aged"] = (PARTICIPLE, "age")
    found["struck"] = (PAST | PARTICIPLE, "strike")
    return found


_BOTH_PAST = frozenset(["beat", "get", "strike"])
_FURTHER = {
    "swell": "swelled swollen",
    "prove": "proved proven",
    "mislead": "misled",
    "foresee": "foresaw foreseen",
    "overtake": "overtook overtaken",
    "oversee": "oversaw overseen",
    "override": "overrode overridden",
    "overrun": "overran overrun",
    "rebuild": "rebuilt",
    "repay": "repaid",
    "rewrite": "rewrote rewritten",
    "withhold": "withheld",
    "undo": "undid undone",
    "bear": "bore born",
    "weave": "wove woven",
    "redraw": "redrew redrawn",
    "rethink": "rethought",
    "resell": "resold",
    "overhear": "overheard",
    "outdo": "outdid outdone",
    "breed": "bred",
    "spell": "spelt",
    "spoil": "spoilt",
    "undercut": "undercut",
    "forgo": "forwent forgone",
    "mistake": "mistook mistaken",
}


def _base_of_ed(low: str) -> str:
    if low.endswith("ied") and len(low) > 4:
        return low[:-3] + "y"
    stem = low[:-2]
    return _known(stem) or _guessed(stem)


def _base_of_ing(low: str) -> str:
    stem = low[:-3]
    if low.endswith("ying") and stem[:-1] + "ie" in VERB_BASES:
        return stem[:-1] + "ie"
    return _known(stem) or _guessed(stem)


def _known(stem: str) -> str:
    for base in (stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else ""):
        if base in VERB_BASES:
            return base
    return ""


def _guessed(stem: str) -> str:
    """The base of a verb that no list has, by its spelling."""
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] in "bdgklmnprtv":
        return stem[:-1]
    if _SHORT_STEM.fullmatch(stem) or (stem.endswith("s") and not stem.endswith("ss")):
        return stem + "e"
    return stem + "e" if stem.endswith(_WITH_E) else stem


_SHORT_STEM = re.compile(r"[^aeiou]*[aeiou][bcdfgklmnprstvz]")
"""One syllable with one vowel and one consonant: it would have doubled the consonant, so an *e* is lost."""


_WITH_E = ("at", "iz", "is", "us", "c", "dg", "rg", "ag", "v", "u", "ir", "ur", "bl", "pl", "tl", "dl", "gl")
