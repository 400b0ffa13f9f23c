"""A few words of a sentence that stand together. How they are found is for ``chunks``."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from reader.language.verb_groups import VerbGroup


class Kind(IntEnum):
    """What a chunk is."""

    NOUN = 0
    """A noun phrase, its *of* included."""
    TIME = 1
    """A noun phrase that says when."""
    FINITE = 2
    INFINITIVE = 3
    PARTICIPLE = 4
    """A past participle without its auxiliary."""
    PROGRESSIVE = 5
    """A present participle without its auxiliary."""
    PREPOSITION = 6
    CONJUNCTION = 7
    SUBORDINATOR = 8
    RELATIVE = 9
    COMMA = 10
    HARD = 11
    OPENING = 12
    CLOSING = 13
    ADVERB = 14


class Chunk(NamedTuple):
    """A few words that stand together."""

    kind: Kind
    """What it is."""
    first: int
    """Index of its first piece."""
    end: int
    """Index one past its last."""
    verb: VerbGroup | None = None
    """The group, where it is one."""
