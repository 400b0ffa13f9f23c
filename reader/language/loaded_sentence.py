"""What speaks for and against a sentence being biased: named figures that the fitted table weighs.

They are its words, their stems and endings, how rare they are, how it is built and punctuated, how much of
it is quoted, and what its words amount to as loaded words. No name is among them. The fitting script and
``loaded_words`` share these functions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import log, sqrt

from reader.language.english.word_set import word_set
from reader.language.loaded_features import Seen, hits_of, kin_features

LONGEST = 4000
"""Characters of a sentence that are looked at for marks."""

USUAL = 35
"""Keys of a sentence of usual length; those of one with more weigh less, by the square root."""

FEWEST = 5
"""A sentence with fewer keys, or words, is taken as one with these."""

SCALE = 3.0
"""What the likelihoods of words are multiplied by, so that one prior serves figures and keys."""

_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
_FIRST = word_set("i we our us my me let's we're we've i'm")
_SECOND = word_set("you your you're")
_SINGLE_QUOTES = re.compile(r"[‘']\w[^'’]{2,30}[’'](?!\w)")
_NEXT_SENTENCE = re.compile(r"[.!?][”\"]? [A-Z“\"]")
_DIGIT = re.compile(r"\d")
_CLOSING = ' \t\r\n"”)'


def sentence_features(text: str, seen: list[Seen], likelihoods: Sequence[float]) -> list[tuple[str, float]]:
    """Keys and figures of one sentence; ``likelihoods`` says how likely each of its words is loaded."""
    keys = [*_word_keys(seen), *_build_keys(seen), *_mark_keys(text[:LONGEST], seen)]
    weight = round(sqrt(USUAL / max(FEWEST, len(keys))), 4)
    return [*((key, weight) for key in keys), *_summary(seen, likelihoods)]


def _word_keys(seen: list[Seen]) -> Iterator[str]:
    """The kinds of evaluative words, and of the words in the sentence's own voice what they share."""
    keys: dict[str, None] = {}
    for word in seen:
        if word.name:
            continue
        base, entry = word.base, word.entry
        if entry is not None:
            keys[f"c={entry.sort}{'-0+'[entry.charge + 1]}{'q' if word.quoted else ''}"] = None
        if word.quoted:
            continue
        keys.update(_keys_of(base))
    yield from keys


@lru_cache(maxsize=1 << 14)
def _keys_of(base: str) -> dict[str, None]:
    keys = kin_features(base)
    if len(base) > 5:
        keys += ["suf=" + base[-3:], "suf=" + base[-4:]]
    return dict.fromkeys(keys)


def _build_keys(seen: list[Seen]) -> Iterator[str]:
    """Length, names, quoted share, persons, adverbs and compounds."""
    count = max(1, len(seen))
    own = [word.base for word in seen if not word.quoted]
    yield f"hits={min(6, hits_of(seen))}"
    yield f"length={min(8, len(seen) // 6)}"
    yield f"letters={sum(len(word.base) for word in seen) // count}"
    yield f"names={6 * sum(word.name for word in seen) // count}"
    yield f"quoted={4 * sum(word.quoted for word in seen) // count}"
    if any(word.base in _DAYS for word in seen):
        yield "weekday"
    if not _FIRST.isdisjoint(own):
        yield "first-person"
    if not _SECOND.isdisjoint(own):
        yield "second-person"
    yield f"adverbs={min(3, sum(base.endswith('ly') and len(base) > 4 for base in own))}"
    yield f"compounds={min(2, sum('-' in base for base in own))}"


def _mark_keys(text: str, seen: list[Seen]) -> Iterator[str]:
    """Digits, punctuation and capitals."""
    digits = len(_DIGIT.findall(text))
    yield f"digits={min(3, (digits + 1) // 2)}"
    yield f"commas={min(4, text.count(','))}"
    yield f"sentences={min(3, len(_NEXT_SENTENCE.findall(text)))}"
    yield from (mark for mark in "?!:(" if mark in text)
    if "—" in text or "– " in text or "- " in text or "--" in text:
        yield "dash"
    if '"' in text or "“" in text:
        yield "quotation"
    if _SINGLE_QUOTES.search(text):
        yield "single-quotes"
    if not text.rstrip(_CLOSING).endswith((".", "!", "?")):
        yield "open-end"
    printed = [text[word.start : word.end] for word in seen]
    if any(len(word) > 3 and word.isupper() for word in printed):
        yield "capitals"
    if len(printed) > 1 and sum(word[:1].isupper() for word in printed) > 0.6 * len(printed):
        yield "title-case"


def _summary(seen: list[Seen], likelihoods: Sequence[float]) -> Iterator[tuple[str, float]]:
    """What the words amount to: greatest, second and total likelihood in the own voice and per ten words,
    the chance that one of them is loaded, and the greatest among quoted words."""
    own = sorted([p for word, p in zip(seen, likelihoods, strict=True) if not word.quoted], reverse=True)
    quoted = [p for word, p in zip(seen, likelihoods, strict=True) if word.quoted]
    total = sum(own)
    yield "greatest", SCALE * (own[0] if own else 0.0)
    yield "second", SCALE * (own[1] if len(own) > 1 else 0.0)
    yield "total", SCALE * total
    yield "rate", SCALE * 10.0 * total / max(FEWEST, len(own))
    yield "any", SCALE * -sum(log(max(1e-6, 1.0 - p)) for p in own)
    yield "in-quotes", SCALE * max(quoted, default=0.0)
