"""What an ordinal names and does not rank: the first quarter, the ninth ward, the 86th Grand Prix."""

from __future__ import annotations

import re

from reader.language.annotate import Annotation
from reader.language.english.word_set import word_set
from reader.language.quantity import Quantity
from reader.vocabulary.span import Span

NAMING = word_set(
    """
    quarter half floor district anniversary day night week month year round leg stage term session amendment
    century grade degree tier generation edition season set lap row page street avenue lady person world
    """
)
"""What an ordinal names and does not rank."""


def names_an_edition(side: Annotation, rank: Quantity) -> bool:
    """Whether a name stands right behind the ordinal: the 79th Games."""
    behind = side.words(Span(rank.span.end, side.passage.end))
    return re.match(r"\s{1,2}(?:annual\s{1,2})?[A-Z]", behind) is not None
