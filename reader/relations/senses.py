"""Which words name one thing neutrally and which judge it, by a short hand-made list of news English."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from reader.language.english.stems import stem
from reader.shipped_text import shipped_text


class Sense(NamedTuple):
    """What a word names, and how."""

    name: str
    """Of the sense: crowd, rise."""
    loaded: bool
    """It judges what it names."""


@cache
def senses() -> dict[str, Sense]:
    """The sense of each stem in the list; a stem listed twice keeps its first entry."""
    found: dict[str, Sense] = {}
    for line in shipped_text("reader.relations", "word_senses.txt").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        name, words = line.split(":")
        neutral, loaded = words.split("|")
        for word in neutral.split():
            found.setdefault(stem(word), Sense(name, False))
        for word in loaded.split():
            found.setdefault(stem(word), Sense(name, True))
    return found
