"""A clause of a sentence, while it is found by ``clause_tree`` and after."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from reader.language.verb_groups import VerbGroup


class ClauseKind(StrEnum):
    """What stands in the clause."""

    MAIN = "main"
    COORDINATE = "coordinate"
    SUBORDINATE = "subordinate"
    RELATIVE = "relative"
    COMPLEMENT = "complement"
    """What is said, thought or ordered."""
    REPORT = "report"
    """The reporting clause behind or amid what it reports: *, she said,*."""
    PARTICIPLE = "participle"
    APPOSITION = "apposition"
    FRAGMENT = "fragment"
    """No verb."""


class Stretch(NamedTuple):
    """A run of pieces."""

    first: int
    """Index of the first."""
    end: int
    """Index one past the last."""


@dataclass(slots=True)
class Clause:
    """A clause; filled in while its sentence is read from left to right."""

    kind: ClauseKind
    """What stands in it."""
    parent: Clause | None = None
    """The clause that governs or holds it."""
    verb: VerbGroup | None = None
    """Its verb."""
    verb_end: int = 0
    """Index of the chunk behind its verb."""
    subject: Stretch | None = None
    """Its grammatical subject."""
    object: Stretch | None = None
    """Its object where that is known from outside: the noun before a relative clause or participle."""
    pieces: list[int] = field(default_factory=list)
    """Its own pieces, in order."""
