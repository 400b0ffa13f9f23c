"""A passage with what engines compare: its words and figures."""

from __future__ import annotations

from typing import NamedTuple

from reader.language.quantity import Quantity
from reader.language.tokens import Token
from reader.vocabulary.passage import Passage


class Tokenised(NamedTuple):
    """A passage, its words of weight and its figures."""

    passage: Passage
    """The passage."""
    tokens: tuple[Token, ...]
    """Its tokens in order; offsets in the source's text."""
    quantities: tuple[Quantity, ...] = ()
    """Its typed figures in order."""

    def printed(self, start: int, end: int) -> str:
        """The words between two offsets of the source's text that lie in the passage."""
        return self.passage.text[start - self.passage.start : end - self.passage.start]
