"""How two linked passages stand to each other."""

from __future__ import annotations

from enum import StrEnum


class Relation(StrEnum):
    """The six relations, gravest first: the order in which a group takes its links' gravest."""

    CONTRADICTION = "contradiction"
    DIFFERENCE = "difference"
    DISPUTE = "dispute"
    FRAMING = "framing"
    FOLLOW_UP = "follow-up"
    AGREEMENT = "agreement"

    @property
    def sign(self) -> str:
        """One character for margins, rulers and summaries."""
        return _SIGNS[self]

    @property
    def gravity(self) -> int:
        """0 for the gravest; smaller wins where several apply."""
        return _GRAVITY[self]


_SIGNS = {
    Relation.CONTRADICTION: "≠",
    Relation.DIFFERENCE: "≟",
    Relation.DISPUTE: "⇄",
    Relation.FRAMING: "~",
    Relation.FOLLOW_UP: "→",
    Relation.AGREEMENT: "=",
}
_GRAVITY = {relation: rank for rank, relation in enumerate(Relation)}
