"""Whether two names can be one: spelling and transliteration, short forms and initials, turned order,
acronyms.

Looks at the words alone. Which of several persons a surname means is for ``name_groups``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.language.english.nicknames import are_forms_of_one_name
from reader.language.english.organisation_words import COMPANY_ENDINGS
from reader.language.name_parts import NameParts

SHORTEST_VARIANT = 5
"""Letters of a name whose spellings may differ; relations page §1.8."""

LONG_NAME = 8
"""Letters from which two edits are allowed instead of one."""

SHORTEST_PREFIX = 4
"""Letters of a given name that may be cut: Natsu for Natsuko."""

_VARIANTS_KEPT = 1 << 14
_SAME_SOUND = (
    (re.compile(r"^y(?=[aeiou])"), ""),
    (re.compile(r"kh"), "h"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"tch|tsch|cz|ch"), "č"),
    (re.compile(r"ck|q|c(?![eiyh])"), "k"),
    (re.compile(r"sch"), "sh"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"w"), "v"),
    (re.compile(r"z"), "s"),
    (re.compile(r"ff\b"), "v"),
    (re.compile(r"[aeiouyj]"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)
_INITIAL_FORM = re.compile(r"([A-Z])[-.]([A-Z][a-z]{0,4})")
_ONLY_SPELLED = frozenset(["e", "h", "i", "y", "yy", "iy", "ii"])
"""What may hang on a name without making another: Zelensky, Zelenskyy; not Williams, Williamson."""


@lru_cache(maxsize=_VARIANTS_KEPT)
def consonants(word: str) -> str:
    """What stays of a folded word when spellings of one sound and all vowels are set aside."""
    for pattern, sound in _SAME_SOUND:
        word = pattern.sub(sound, word)
    return word


@lru_cache(maxsize=_VARIANTS_KEPT)
def are_spellings_of_one_word(ours: str, theirs: str) -> bool:
    """Whether two folded words are one name in two spellings: Petrenko, Petrenco; Yekaterina, Ekaterina."""
    if ours == theirs:
        return True
    short, long = sorted((ours, theirs), key=lambda word: (len(word), word))
    if len(short) < SHORTEST_VARIANT or (long.startswith(short) and long[len(short) :] not in _ONLY_SPELLED):
        return False
    if abs(len(long) - len(short)) > 3:
        return False
    a, b = consonants(short), consonants(long)
    if short[0] != long[0] and a[:1] != b[:1]:
        return False
    if a != b and not _is_one_longer(a, b):
        return False
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(short, long, score_cutoff=3) <= (
        3 if a == b and len(a) > 2 else 2 if len(short) >= LONG_NAME else 1
    )


def _is_one_longer(a: str, b: str) -> bool:
    """Whether one of two skeletons is the other with one consonant more, or two neighbours change places."""
    if len(a) == len(b):
        wrong = [i for i in range(len(a)) if a[i] != b[i]]
        return len(wrong) == 2 and wrong[1] == wrong[0] + 1 and sorted(a) == sorted(b)
    short, long = sorted((a, b), key=len)
    return len(long) == len(short) + 1 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def are_given_names_of_one(ours: str, theirs: str) -> bool:
    """Whether two folded given names can be one person's: equal, initial, short form, spelling."""
    if ours == theirs or are_forms_of_one_name(ours, theirs):
        return True
    short, long = sorted((ours, theirs), key=len)
    if len(short) <= 2:  # J, JP
        return long.startswith(short[0])
    if (
        len(short) >= SHORTEST_PREFIX
        and long.startswith(short)
        and long[len(short) :] not in ("a", "e", "ia")
    ):
        return True
    if len(short) >= SHORTEST_PREFIX and ours[0] == theirs[0] and consonants(ours) == consonants(theirs):
        return ours[-1:] + theirs[-1:] not in ("ao", "oa")
    return are_spellings_of_one_word(ours, theirs) and ours[-1:] + theirs[-1:] not in ("ao", "oa")


def are_names_of_one_person(ours: NameParts, theirs: NameParts) -> bool:
    """Whether two names of several words each can be one person's; one of a single word never decides
    here."""
    if ours.gender and theirs.gender and ours.gender != theirs.gender:
        return False
    if ours.number and theirs.number and ours.number != theirs.number:
        return False
    a, b = sorted((ours.words, theirs.words), key=lambda words: (len(words), words))
    if a == b:
        return True
    if len(a) < 2:
        return False
    if sorted(a) == sorted(b):
        return len(a) == 2 or a[-1] == b[-1]
    if len(b) > len(a) and any(b[i : i + len(a)] == a for i in range(len(b) - len(a) + 1)):
        return True
    if are_spellings_of_one_word(a[-1], b[-1]):
        return (are_given_names_of_one(a[0], b[0]) and _middles_agree(a[1:-1], b[1:-1])) or (
            len(a) > 2 and a[-2:] == b[-2:] and a[0][0] == b[0][0]
        )
    if len(a) == len(b) == 2:
        return (are_given_names_of_one(a[0], b[1]) and a[1] == b[0]) or (
            a[0] == b[1] and are_given_names_of_one(a[1], b[0])
        )
    return False


def _middles_agree(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether middle names do not clash: one has none, or the initials agree."""
    return not ours or not theirs or any(a[0] == b[0] for a in ours for b in theirs)


def is_initial_form(printed: str, words: Sequence[str]) -> bool:
    """Whether a printed word is a person's initials run together: J-Lo, JFK for a name of those words."""
    if len(words) < 2:
        return False
    mixed = _INITIAL_FORM.fullmatch(printed)
    if mixed is not None:
        rest = mixed[2].lower()
        return words[0][0] == mixed[1].lower() and len(rest) > 1 and words[-1].startswith(rest)
    return printed.isupper() and len(printed) > 2 and printed.lower() == "".join(word[0] for word in words)


def acronyms_of(name: str) -> frozenset[str]:
    """The initials by which a name of an organisation may go: with and without its small words, without its
    ending."""
    words = re.findall(r"[^\W\d_]+", name.replace("’", "'").replace("'s", ""))
    capitals = [word for word in words if word[0].isupper()]
    found = {"".join(word[0].upper() for word in chosen) for chosen in (words, capitals)}
    while capitals and capitals[-1].lower() in COMPANY_ENDINGS:
        capitals.pop()
        found.add("".join(word[0].upper() for word in capitals))
    return frozenset(acronym for acronym in found if len(acronym) > 1)
