"""The Admiralty code: how far a source can be relied on, how credible a claim is.

The letters and figures and their meanings are those of NATO's AJP-2.1, in use since the 1940s.
"""

from __future__ import annotations

from reader.vocabulary.group import Group
from reader.vocabulary.relation import Relation

RELIABILITY = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}
"""Of a source."""

CREDIBILITY = {
    "1": "confirmed by other sources",
    "2": "probably true",
    "3": "possibly true",
    "4": "doubtful",
    "5": "improbable",
    "6": "truth cannot be judged",
}
"""Of a claim."""

CONFIRMED_BY = 2
"""Independent sources that must agree before ``1`` is suggested."""


def suggested_grade(group: Group) -> str | None:
    """``1`` for a fact on which independent sources agree; null for every other, which the reader judges."""
    agreed = group.relation is Relation.AGREEMENT and group.witnesses >= CONFIRMED_BY
    return "1" if agreed else None
