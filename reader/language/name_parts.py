"""A printed name cut into title, names proper and what stands behind, folded so that two outlets' spellings
compare.

Knows titles and endings only; whether two names are one person's is for ``name_variants``.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from reader.language.english.first_names import gender_of_first_name, is_first_name
from reader.language.english.offices import (
    HONORIFICS,
    HONORIFICS_OF_MEN,
    HONORIFICS_OF_WOMEN,
    MEN_OFFICES,
    NUMERALS,
    OFFICE_MODIFIERS,
    OFFICES,
    PORTFOLIOS,
    SAME_OFFICE,
    TITLES_AFTER,
    WOMEN_OFFICES,
)


class NameParts(NamedTuple):
    """What the words of one printed name are."""

    words: tuple[str, ...]
    """The name proper, folded: ``('ana', 'moss')``; empty for a bare title."""
    office: str
    """The office before it with what belongs to it, in one spelling: ``vice president``; may be empty."""
    gender: str
    """``f``, ``m`` or empty, by honorific, office or given name."""
    number: str
    """What tells namesakes apart: ``ii``, ``jr``; mostly empty."""
    honorific: str
    """The word of address before it; who is *Mr Hale* is called by the surname. May be empty."""

    @property
    def surname(self) -> str:
        """Last word of the name proper."""
        return self.words[-1] if self.words else ""

    @property
    def given(self) -> str:
        """First word of a name of several."""
        return self.words[0] if len(self.words) > 1 else ""


_WORD = re.compile(r"\w+(?:[.'’‘`-]\w+)*\.?", re.UNICODE)
_LETTERS = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "ħ": "h",
}
_PARTS_KEPT = 1 << 12
LONGEST_NAME = 12
"""Words of a name that are looked at."""

SONS = frozenset(["ben", "bin", "ibn", "abu", "bint"])
_PARTICLES = frozenset(
    [
        "de",
        "da",
        "di",
        "du",
        "del",
        "della",
        "der",
        "den",
        "van",
        "von",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ben",
        "st",
        "dos",
        "das",
        "do",
        "af",
        "av",
        "ter",
    ]
)


def folded_name(word: str) -> str:
    """A word of a name in lower case without accents, points and apostrophes."""
    low = word.casefold()
    if not low.isascii():
        low = "".join(_LETTERS.get(c, c) for c in low)
        low = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    return low.translate(_DROPPED)


_DROPPED = {ord(sign): None for sign in ".'’‘`ʻ"}


@lru_cache(maxsize=_PARTS_KEPT)
def name_parts(printed: str) -> NameParts:
    """The parts of a name as printed, with or without a possessive ending."""
    bare = printed[:-2] if printed.endswith(("'s", "’s")) else printed
    words = [folded_name(match[0]) for match in _WORD.finditer(bare)][:LONGEST_NAME]
    words = _glued([word for word in words if word])
    number = ""
    while len(words) > 1 and words[-1] in TITLES_AFTER | NUMERALS:
        last = words.pop()
        number = last if last in NUMERALS else number
    first = _end_of_title(words)
    title, name = words[:first], words[first:]
    gender = _gender(title, name)
    honorific = next((word for word in title if word in HONORIFICS), "")
    return NameParts(
        tuple(word for word in name if word != "the"), office_key(title), gender, number, honorific
    )


def _glued(words: list[str]) -> list[str]:
    """Arabic names without their article, *Ben Youssef* as one word."""
    made: list[str] = []
    for at, word in enumerate(words):
        if word in ("al", "el") and at + 1 < len(words):
            continue
        bare = word[3:] if word[:3] in ("al-", "el-") and len(word) > 5 else word
        if made and words[at - 1] in SONS and (at > 1 or not is_first_name(word)):
            made[-1] += bare
        else:
            made.append(bare)
    return made


def office_key(title: list[str]) -> str:
    """The office that the words before a name tell, in one spelling; empty for a mere word of address."""
    at = max((i for i, word in enumerate(title) if word in OFFICES), default=-1)
    if at < 0:
        return ""
    first = at
    while first > 0 and title[first - 1] in OFFICE_MODIFIERS | OFFICES:
        first -= 1
    kept = [SAME_OFFICE.get(word, word) for word in title[first : at + 1]]
    return " ".join(word for word in kept if word not in ("former", "ex", "late", "then", "acting"))


def _end_of_title(words: list[str]) -> int:
    """How many words at the beginning are title; all of them for a bare title."""
    at = 0
    while at < len(words) and (
        words[at] in HONORIFICS or words[at] in OFFICES or words[at] in OFFICE_MODIFIERS or words[at] == "the"
    ):
        at += 1
    if at and words[at - 1] not in HONORIFICS and words[at - 1] not in OFFICES:
        # a modifier alone: National Geographic, General Motors
        while at and words[at - 1] not in HONORIFICS and words[at - 1] not in OFFICES:
            at -= 1
    if at and at < len(words) and words[at] == "of":
        return _end_of_domain(words, at)
    if at == len(words):
        return at
    for last in range(len(words) - 1, at, -1):
        if words[last] in OFFICES and (last < len(words) - 1 or not _looks_named(words[at:last])):
            # Pennsylvania Senator Rick Moss; Harbour Commissioner alone
            if last + 1 < len(words) and words[last + 1] == "of":
                return _end_of_domain(words, last + 1)
            return last + 1
    return at


def _end_of_domain(words: list[str], at: int) -> int:
    """Where the name begins behind *Secretary of State*, *President of the Republic*."""
    named = next((i for i in range(at + 1, len(words)) if is_first_name(words[i])), len(words))
    if named == len(words) > at + 2 and words[at + 1] in PORTFOLIOS:
        return at + 2
    return named


def _looks_named(words: list[str]) -> bool:
    """Whether words before a last *King* or *Dean* are given names or initials."""
    return all(is_first_name(word) or len(word) == 1 or word in _PARTICLES for word in words)


def _gender(title: list[str], name: list[str]) -> str:
    for word in title:
        if word in HONORIFICS_OF_WOMEN or word in WOMEN_OFFICES:
            return "f"
        if word in HONORIFICS_OF_MEN or word in MEN_OFFICES:
            return "m"
    return gender_of_first_name(name[0]) if len(name) > 1 else ""
