"""Which words tell one act: *to meet* and *talks*, *to visit* and *a trip*. A hand-made list.

Whether two passages tell of one act is for the rules, which also ask for who took part.
"""

from __future__ import annotations

from functools import cache

from reader.language.english.stems import stem
from reader.language.english.word_set import word_set
from reader.shipped_text import shipped_text

LIGHT = frozenset(
    map(
        stem,
        word_set("hold take make have give begin start use become include stage attend do plan announce"),
    )
)
"""Verbs that leave it to a noun to say what is done: hold talks, attend a meeting."""


def act(term: str) -> str:
    """The act that a stem tells: the first stem of its line in the list, or the stem itself."""
    return _acts().get(term, term)


def is_act(term: str) -> bool:
    """Whether the list knows the stem as an act."""
    return term in _acts()


@cache
def _acts() -> dict[str, str]:
    """For each stem in the list the first of its line; a stem listed twice keeps its first line."""
    found: dict[str, str] = {}
    for line in shipped_text("reader.relations", "acts.txt").splitlines():
        if line.startswith("#"):
            continue
        stems = [stem(word) for word in line.split()]
        for one in stems:
            found.setdefault(one, stems[0])
    return found
