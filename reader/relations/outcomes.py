"""The outcomes that a text tells, by class and pole: approved and rejected, survived and died.

Finds words only; whether two outcomes are of one matter is for the rule.
"""

from __future__ import annotations

from reader.relations.expressions import Told as Outcome
from reader.relations.expressions import expressions

__all__ = ["Outcome", "outcomes"]


def outcomes(text: str) -> tuple[Outcome, ...]:
    """The outcomes in reading order; where two begin at one word the longer of a class stands."""
    return expressions("outcome_classes.txt").told(text)
