"""Who quarrels with whom over what, found where a source lets one speaker answer another.

An answer need not say again what it answers, so a pair of sentences alone rarely shows it. But whatever other
sources tell of the one side is disputed by whatever they tell of the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reader.language.annotate import Annotation
from reader.relations.answers import Answer, answers
from reader.relations.finding import Finding
from reader.relations.whose import Speaker, is_one, whose
from reader.vocabulary.relation import Relation
from reader.vocabulary.span import Span

CONFIDENCE = 0.65
"""Of a dispute that one source shows and another takes part in."""

_ONE_FACT = frozenset({Relation.AGREEMENT, Relation.FRAMING})
"""Relations by which a passage of another source stands on the same side."""

Names = tuple[str, str]
"""Two passage ids in reading order."""


class Quarrel(NamedTuple):
    """Two sides of one matter."""

    answer: Answer
    """The answer that shows it."""
    told: tuple[str, ...]
    """Passages of the side that is answered, the answered one first."""
    answered: tuple[str, ...]
    """Passages of the side that answers, the answer first."""
