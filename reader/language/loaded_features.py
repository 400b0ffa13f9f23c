"""What speaks for and against a word being loaded: the keys of the fitted table.

The fitting script and ``loaded_words`` share these functions, so that both see a text alike. What speaks for
a whole sentence is in ``loaded_sentence``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reader.language.english.background import background
from reader.language.english.evaluative_words import Evaluative, evaluative_words
from reader.language.english.word_set import word_set

_WORD = re.compile(r"[A-Za-z][\w’'-]*")
_QUOTED = re.compile(r"[\"“][^\"“”]{12,}[\"”]")
_NEIGHBOURS = word_set("""
    the a an of to in and by with so is are was were as his her their for very most more on at who that has
    have be been not from or but its this < >
    """)
_PREFIXES = ("un", "dis", "anti", "mis", "over", "hyper", "self", "pro", "ultra", "non", "pseudo")
_ENDINGS = ("ingly", "edly", "ing", "ies", "ied", "ly", "es", "ed", "s", "e", "y")
_SENTENCE_ENDS = (".", "?", "!")

SHORTEST_STEM = 4
"""Letters that an ending must leave of a word to be taken off."""

HEAD = 5
"""Letters at the start of a word by which it is also known, so that “extremist” counts for “extremism”."""

NAME = "name"
"""The only key of its own that a name has."""

LONGEST_SENTENCE = 400
"""Words beyond this are not weighed; no news sentence has as many."""


class Seen(NamedTuple):
    """A word of a sentence as the table sees it."""

    start: int
    """First character."""
    end: int
    """One past the last."""
    base: str
    """In lower case, without a possessive ending."""
    name: bool
    """Printed with a capital inside the sentence."""
    quoted: bool
    """In somebody's quoted words."""
    entry: Evaluative | None
    """What the list of evaluative words says of it."""


@lru_cache(maxsize=1 << 14)
def _known(word: str) -> tuple[str, Evaluative | None, bool]:
    """A printed word in lower case without possessive, its entry in the list, whether it has a capital."""
    base = word.lower().replace("’", "'").rstrip("'-")
    base = base.removesuffix("'s")
    return base, evaluative_words().get(base), word[0].isupper()


def seen_words(text: str) -> list[Seen]:
    """The words of one sentence."""
    quotes = [match.span() for match in _QUOTED.finditer(text)]
    make = Seen._make
    seen: list[Seen] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        base, entry, capital = _known(match[0])
        name = capital and bool(seen) and text[max(0, start - 2) : start].strip() not in _SENTENCE_ENDS
        quoted = bool(quotes) and any(first <= start < last for first, last in quotes)
        seen.append(make((start, end, base, name, quoted, entry)))
        if len(seen) >= LONGEST_SENTENCE:
            break
    return seen


def hits_of(seen: list[Seen]) -> int:
    """Evaluative words in the sentence's own voice."""
    return sum(word.entry is not None and not word.name and not word.quoted for word in seen)


def word_stem(base: str) -> str:
    """What a word shares with its other forms: the word without its first fitting ending."""
    for ending in _ENDINGS:
        if base.endswith(ending) and len(base) - len(ending) >= SHORTEST_STEM:
            return base[: -len(ending)]
    return base


@lru_cache(maxsize=1 << 14)
def rarity(base: str) -> float:
    """How rare the word is in English at large, 0.1 to 6.3."""
    table = background()
    return table.rarity(table.stem_of_inflected(base) or base)


def kin_features(base: str) -> list[str]:
    """Keys that a word shares with others: its stem, the start of a long one, and how rare it is."""
    features = ["s=" + word_stem(base), f"r={int(2 * rarity(base))}"]
    if len(base) > HEAD:
        features.append("head=" + base[:HEAD])
    return features


def own_features(base: str) -> list[str]:
    """Keys for a word in lower case wherever it stands."""
    features = ["w=" + base, *kin_features(base)]
    entry = evaluative_words().get(base)
    if entry is not None:
        sign = "-0+"[entry.charge + 1]
        features += ["lex", "lex=" + entry.sort, "chg=" + sign, f"lex={entry.sort}{sign}"]
    elif len(base) > 5:
        features += ["suf=" + base[-3:], "suf=" + base[-4:]]
        features += ["pre=" + prefix for prefix in _PREFIXES if base.startswith(prefix)]
        if "-" in base:
            features.append("hyph")
    return features


def place_kind(feature: str) -> str:
    """The family of a key of a word's place, of which at most one holds; empty for a word's own."""
    family, mark, _ = feature.partition("=")
    if mark and family in ("p", "n", "hits", "lexhits", "lex/p", "lex/n"):
        return family
    return feature if feature in ("q", "lexq", "plex", "nlex") else ""


def place_features(seen: list[Seen], at: int, hits: int) -> list[str]:
    """Keys for the place of the word at ``at``."""
    word = seen[at]
    listed = word.entry is not None
    before = seen[at - 1].base if at else "<"
    after = seen[at + 1].base if at + 1 < len(seen) else ">"
    near = [f"p={before}"] if before in _NEIGHBOURS else []
    if after in _NEIGHBOURS:
        near.append(f"n={after}")
    others = max(0, min(hits - listed, 4))
    features = [*near, f"hits={others}"]
    if word.quoted:
        features.append("q")
    if at and seen[at - 1].entry is not None:
        features.append("plex")
    if at + 1 < len(seen) and seen[at + 1].entry is not None:
        features.append("nlex")
    if listed and not word.name:
        features.append(f"lexhits={others}")
        features += ["lex/" + key for key in near]
        if word.quoted:
            features.append("lexq")
    return features


def word_features(seen: list[Seen], at: int, hits: int) -> list[str]:
    """Keys for the word at ``at``: its own, of which a name has none, and those of its place."""
    word = seen[at]
    own = [NAME] if word.name else own_features(word.base)
    return own + place_features(seen, at, hits)
