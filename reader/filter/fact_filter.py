"""What a filter asks of a fact: terms that must all hold. How it is typed is for ``parse``."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from reader.errors import ReaderError
from reader.vocabulary.relation import Relation


class Key(StrEnum):
    """What a term asks about, as it is typed."""

    RELATION = "relation"
    """How the sources stand to each other."""
    COVERAGE = "coverage"
    """Whether all sources tell the fact, or some."""
    SOURCE = "source"
    """Who tells it: a siglum, or part of an outlet's name."""
    VOICE = "voice"
    """Whose words a passage of it reports."""
    TEXT = "text"
    """What stands in a passage of it."""
    IS = "is"
    """What the reader has said of it."""
    CONFIDENCE = "confidence"
    """In its relation, 0 to 1."""
    SCORE = "score"
    """That its passages speak of one fact, 0 to 1: of its surest pair."""
    WITNESSES = "witnesses"
    """Independent sources among those that tell it."""


NUMBERS = frozenset({Key.CONFIDENCE, Key.SCORE, Key.WITNESSES})
"""Keys that are compared with a number."""

COMPARED = (">=", "<=", ">", "<", "=")
"""How, the longer sign before the shorter."""

COVERAGES = ("all", "shared", "unique")
"""Words of ``coverage``; what is unique to one source is no fact, so none passes."""

STATES = ("confirmed", "dismissed", "open", "unreviewed", "noted")
"""Words of ``is``: open without a verdict, unreviewed without verdict and note."""

WORDS: dict[Key, tuple[str, ...]] = {
    Key.RELATION: tuple(relation.value for relation in Relation),
    Key.COVERAGE: COVERAGES,
    Key.IS: STATES,
}
"""Keys that take words out of a list, and the list."""


class Term(NamedTuple):
    """One thing asked, or its opposite."""

    key: Key
    """About what."""
    values: tuple[str, ...]
    """One of them is enough; words out of a list as the list has them, all others as typed."""
    start: int
    """Where the values begin in the filter as typed."""
    end: int
    """One past their end."""
    sign: str = ":"
    """``:`` for words, one of ``COMPARED`` for a number."""
    number: float = 0.0
    """What is compared with; 0 where the key takes words."""
    denied: bool = False
    """The opposite is asked."""


class FactFilter(NamedTuple):
    """All terms that a fact has to meet."""

    typed: str
    """As it was typed."""
    terms: tuple[Term, ...]
    """In the order of typing; none lets every fact pass."""


class FilterError(ReaderError):
    """A filter that cannot be understood. The message is one sentence, for the place under the line."""

    def __init__(self, sentence: str, start: int, end: int) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        """What is wrong, and what would be right."""
        self.start = start
        """Where the wrong part begins in the filter as typed."""
        self.end = end
        """One past its end."""
