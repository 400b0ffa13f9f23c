"""What one part of a passage states. How it is found is for ``claims``."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from reader.language.certainty import Status
from reader.language.quantity import Quantity
from reader.language.time_expression import TimeExpression
from reader.language.voice import Voice
from reader.vocabulary.span import Span


class ClaimKind(StrEnum):
    """What kind of part the claim is."""

    MAIN = "main"
    COORDINATE = "coordinate"
    SUBORDINATE = "subordinate"
    RELATIVE = "relative"
    COMPLEMENT = "complement"
    """What is said, thought, asked or ordered."""
    REPORT = "report"
    """The reporting clause behind or amid what it reports."""
    PARTICIPLE = "participle"
    APPOSITION = "apposition"
    FRAGMENT = "fragment"
    """Words without a verb."""
    EVENT = "event"
    """An event noun with its phrases, which also stand in the clause around them."""
    QUOTATION = "quotation"
    """The words of one quotation, which also stand in the clauses around or within it."""


class Claim(NamedTuple):
    """A statement, by the words that make it."""

    kind: ClaimKind
    """What kind of part it is."""
    parts: tuple[Span, ...]
    """Its own words in order; another claim may stand in between."""
    subject: Span | None
    """Who does or is it; of a passive, who does it by the text's word. None where nobody is named."""
    predicate: str
    """Base form of the verb with its particle; an event noun in the singular; empty where there is none."""
    cue: Span | None
    """Where the predicate is printed, without auxiliaries; none where an apposition implies *be*."""
    object: Span | None
    """What it is done to, or what the subject is; of a passive, the grammatical subject."""
    polarity: int
    """+1, or −1 where the predicate is denied."""
    status: Status
    """How sure, intended or wished it is."""
    voice: Voice | None
    """The innermost voice that it is in; none where it is the outlet's own."""
    quantities: tuple[Quantity, ...]
    """Figures among its own words."""
    times: tuple[TimeExpression, ...]
    """Times that date its predicate, else those among its own words that date nothing else."""

    @property
    def span(self) -> Span:
        """From its first word to its last."""
        return Span(self.parts[0].start, self.parts[-1].end)
