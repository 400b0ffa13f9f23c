"""Evaluative words in news: each form of the words listed beside this module, its class and charge."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from reader.shipped_text import shipped_text


class Evaluative(NamedTuple):
    """What the list says of a word."""

    sort: str
    """``a`` adjective or its adverb, ``n`` noun, ``v`` verb, ``d`` adverb or other."""
    charge: int
    """−1 against, +1 for what it is said of, 0 heated without a side."""


_CHARGES = {"-": -1, "+": 1, "0": 0}
_DOUBLES = re.compile(r"[^aeiou][aeiou][bdgmnprt]$")


@cache
def evaluative_words() -> dict[str, Evaluative]:
    """Every form in lower case; a word listed twice keeps its first entry."""
    lines = shipped_text("reader.language.english", "evaluative_words.txt").splitlines()
    words: dict[str, Evaluative] = {}
    for line in lines:
        if not line or line.startswith("#"):
            continue
        sort, charge, *stems = line.split()
        entry = Evaluative(sort, _CHARGES[charge])
        for stem in stems:
            for form in _forms(stem, sort):
                words.setdefault(form, entry)
    return words


def _forms(stem: str, sort: str) -> Iterator[str]:
    """The stem and the regular forms of its class."""
    yield stem
    if sort == "a":
        yield _adverb(stem)
    elif sort in ("n", "v"):
        yield _with_s(stem)
    if sort != "v":
        return
    if stem.endswith("e"):
        yield stem + "d"
        yield stem[:-1] + "ing"
    elif stem.endswith("y") and stem[-2] not in "aeiou":
        yield stem[:-1] + "ied"
        yield stem + "ing"
    else:
        yield stem + "ed"
        yield stem + "ing"
        if _DOUBLES.search(stem):
            yield stem + stem[-1] + "ed"
            yield stem + stem[-1] + "ing"


def _adverb(adjective: str) -> str:
    if adjective.endswith("y"):
        return adjective[:-1] + "ily"
    if adjective.endswith("le"):
        return adjective[:-1] + "y"
    return adjective + ("ally" if adjective.endswith("ic") else "ly")


def _with_s(stem: str) -> str:
    if stem.endswith("y") and stem[-2] not in "aeiou":
        return stem[:-1] + "ies"
    return stem + ("es" if stem.endswith(("s", "sh", "ch", "x", "z")) else "s")
