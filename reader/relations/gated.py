"""What a gate answers. What is asked, and what follows from it, is for the gates and the judge."""

from __future__ import annotations

from typing import NamedTuple

from reader.vocabulary.link import GateResult, Held
from reader.vocabulary.relation import Relation


class Gated(NamedTuple):
    """One gate's answer."""

    result: GateResult
    """Whether it holds, and on what."""
    instead: Relation | None = None
    """What the pair is where it fails; null: the passages speak of different facts."""

    @staticmethod
    def failed(gate: str, note: str, instead: Relation | None) -> Gated:
        """The answer of a gate that does not hold, and what the pair is instead."""
        return Gated(GateResult(gate, Held.FAILED, note), instead)
