"""What is known around the claims of a passage: negations, words of doubt, voices, figures and times."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import TypeVar

from reader.language.certainty import Status, StatusCue, status_at
from reader.language.negation import Negation, NegationKind, polarity_at
from reader.language.quantity import Quantity
from reader.language.time_expression import TimeExpression
from reader.language.voice import Voice
from reader.vocabulary.span import Span

Found = TypeVar("Found")

WINDOW = 600
"""Characters before a predicate in which the words that negate or doubt it are looked for."""


class ClaimSetting:
    """Looks up what lies over, or within, a stretch; all offsets are the source's."""

    def __init__(
        self,
        negated: Sequence[Negation],
        doubted: Sequence[StatusCue],
        voices: Sequence[Voice],
        quantities: Sequence[Quantity],
        times: Sequence[TimeExpression],
    ) -> None:
        self._negated = negated
        self._negated_at = [negation.operator.start for negation in negated]
        self._doubted = doubted
        self._doubted_at = [cue.cue.start for cue in doubted]
        self._voices = sorted(voices, key=lambda voice: voice.content[0].start)
        self._voices_at = [voice.content[0].start for voice in self._voices]
        self._quantities = quantities
        self._quantities_at = [quantity.span.start for quantity in quantities]
        self._times = times
        self._times_at = [time.span.start for time in times]

    def polarity(self, at: int, governs: Callable[[int], bool]) -> int:
        """The polarity of the word at ``at`` by the operators whose place may govern it."""
        near = _near(self._negated, self._negated_at, at)
        if not near:
            return 1
        return polarity_at(
            [n for n in near if n.kind is not NegationKind.AFFIX and governs(n.operator.start)], at
        )

    def status(self, at: int, governs: Callable[[int], bool]) -> Status:
        """The status of the word at ``at`` by the cues whose place may govern it; a condition always may."""
        near = _near(self._doubted, self._doubted_at, at)
        if not near:
            return Status.ASSERTED
        return status_at(
            [c for c in near if c.status is Status.CONDITIONAL or governs(c.cue.start)],
            at,
        )

    def voice(self, at: int) -> Voice | None:
        """The innermost voice whose content holds the character."""
        innermost: Voice | None = None
        size = 0
        last = bisect_right(self._voices_at, at)
        for voice in self._voices[max(0, last - _VOICES_NEAR) : last]:
            for part in voice.content:
                length = voice.content[-1].end - voice.content[0].start
                if part.start <= at < part.end and (innermost is None or length < size):
                    innermost, size = voice, length
        return innermost

    def quantities(self, parts: Sequence[Span]) -> tuple[Quantity, ...]:
        """The figures that begin within the parts."""
        return _within(self._quantities, self._quantities_at, parts)

    def times(self, parts: Sequence[Span]) -> tuple[TimeExpression, ...]:
        """The times within the parts."""
        return _within(self._times, self._times_at, parts)

    @property
    def anchored(self) -> Sequence[TimeExpression]:
        """Every time of the passage."""
        return self._times


_VOICES_NEAR = 12
"""Voices before a place that are looked at: contents nest a few deep, they do not pile up."""


def _near(found: Sequence[Found], starts: Sequence[int], at: int) -> Sequence[Found]:
    """Those whose word stands not far from ``at``; a condition may also follow what it governs."""
    return found[bisect_left(starts, at - WINDOW) : bisect_right(starts, at + WINDOW)]


def _within(found: Sequence[Found], starts: Sequence[int], parts: Sequence[Span]) -> tuple[Found, ...]:
    held: list[Found] = []
    for part in parts:
        held += found[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
    return tuple(held)
