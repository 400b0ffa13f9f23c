"""What a run of capitals names: a person, an organisation, a place or something else.

Goes by titles, given names, the gazetteer, the words of the name and the words around it.
"""

from __future__ import annotations

import re

from reader.language.english.background import background
from reader.language.english.countries import countries
from reader.language.english.first_names import FAMILY_NAMES_FIRST, is_first_name, is_sure_first_name
from reader.language.english.organisation_words import (
    COMPANY_ENDINGS,
    KNOWN_BODIES,
    ORGANISATION_WORDS,
    PLACE_WORDS,
    PLACE_WORDS_BEFORE,
    THING_WORDS,
)
from reader.language.english.spelling import folded
from reader.language.english.stems import stem
from reader.language.mention import NameKind
from reader.language.name_parts import NameParts
from reader.language.places import readings

_SURELY_WHERE = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside)(?: the)? $")
LOCATIVE = re.compile(
    r"\b(?:in|at|near|from|outside|around|across|to|into|through|via|towards?|inside)(?: the)? $"
)
"""Before a name: it is where something is."""

_SPEAKS = re.compile(
    r"(?:, \d{2},| (?:said|says|told|added|argued|wrote|insisted|admitted|denied|claimed|testified|recalled|"
    r"explained|replied|tweeted|himself|herself)\b)"
)
_ARTICLE = re.compile(r"\b[Tt]he (?:[a-z]+ )?$")
_UNIONS = frozenset(["eu", "un"])
_PARTICLES = frozenset(
    [
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "van",
        "von",
        "der",
        "den",
        "bin",
        "ben",
        "ibn",
        "al",
        "el",
        "la",
        "le",
        "du",
    ]
)
RARE_ENOUGH = 4.6
"""Rarity in English from which a word may be a surname; from the table of ``background``."""

LONGEST_BARE_PERSON = 3
"""Words of a name that is a person's though none of them is known."""


def country_of(name: str) -> str | None:
    """The key of a country by its name, its people's name or its adjective; None where it is none."""
    single, several = countries()
    key = single.get(name)
    if key is None and " " in name.replace("-", " "):
        first, _, rest = name.replace("-", " ").partition(" ")
        key = next((country for tail, country in several.get(first, ()) if tail == rest), None)
    return key


def kind_of_name(name: str, words: list[str], parts: NameParts, before: str, behind: str) -> NameKind:
    """The kind of a name of these lower-case words, by them and by what is printed right before and
    behind."""
    if parts.words and (parts.office or parts.honorific):
        return NameKind.PERSON
    if country_of(name) is not None:
        return NameKind.ORGANISATION if country_of(name) in _UNIONS else NameKind.PLACE
    several = len(words) > 1
    known_first = is_first_name(words[0])
    if readings(name) and not (several and is_sure_first_name(words[0])):
        return NameKind.PLACE
    kind = _by_its_words(words) if several else None
    if kind is not None:
        return kind
    known_first = known_first or (words[0] in FAMILY_NAMES_FIRST and len(words) < 4)
    if several and (known_first or re.match(r"[A-Z]\.", name)):
        return NameKind.PERSON
    if not several:
        return _of_one_word(name, words[0], before, behind)
    if _SURELY_WHERE.search(before) and not _ARTICLE.search(before):
        return NameKind.PLACE
    if _SPEAKS.match(behind) or _is_bare_person(words, before):
        return NameKind.PERSON
    return NameKind.OTHER


def _by_its_words(words: list[str]) -> NameKind | None:
    last = words[-1]
    if last.isdigit():
        return NameKind.OTHER
    if last in COMPANY_ENDINGS or last in ORGANISATION_WORDS:
        return NameKind.ORGANISATION
    if words[0] in ORGANISATION_WORDS or any(word in ORGANISATION_WORDS for word in words[1:]):
        return NameKind.ORGANISATION if not is_first_name(words[0]) else None
    if last in PLACE_WORDS or words[0] in PLACE_WORDS_BEFORE:
        return NameKind.PLACE
    if last in THING_WORDS:
        return NameKind.OTHER
    return None


def _of_one_word(name: str, low: str, before: str, behind: str) -> NameKind:
    if name.isupper() and 1 < len(low) < 7:
        return NameKind.ORGANISATION
    if low in ORGANISATION_WORDS or low in KNOWN_BODIES:
        return NameKind.ORGANISATION
    if is_sure_first_name(low) or re.match(r", \d{2},", behind):
        return NameKind.PERSON
    if _SURELY_WHERE.search(before) and not _ARTICLE.search(before):
        return NameKind.PLACE
    return NameKind.OTHER


def _is_bare_person(words: list[str], before: str) -> bool:
    """Two or three rare words without an article: English puts *the* before most other names."""
    if len(words) > LONGEST_BARE_PERSON or _ARTICLE.search(before):
        return False
    table = background()
    return all(
        is_first_name(word)
        or word in _PARTICLES
        or (
            word.replace("'", "").replace("-", "").isalpha()
            and table.rarity(table.stem_of_inflected(word) or stem(folded(word))) >= RARE_ENOUGH
        )
        for word in words
    )
