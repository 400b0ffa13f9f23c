"""What the lists need of a passage, without the tokens that only the comparing needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.language.annotate import Annotation
from reader.language.certainty import Status, StatusCue
from reader.language.quantities import Quantity
from reader.language.quotations import Quotation
from reader.language.time_expression import TimeExpression
from reader.language.voice import Voice
from reader.vocabulary.passage import Passage
from reader.vocabulary.span import Span

if TYPE_CHECKING:
    from reader.language.loaded_words import LoadedWord


class Known(NamedTuple):
    """One passage; offsets are those of the source's text."""

    passage: Passage
    """The passage itself."""
    quantities: tuple[Quantity, ...]
    """Typed figures."""
    times: tuple[TimeExpression, ...]
    """Expressions of time."""
    voices: tuple[Voice, ...]
    """Attributions whose content begins in the passage."""
    quotations: tuple[Quotation, ...]
    """Quoted stretches that begin in the passage."""
    cues: tuple[Span, ...]
    """Words that report something, the doubtful ones too."""
    hedges: tuple[StatusCue, ...]
    """Words that leave open whether something is so."""
    loaded: tuple[LoadedWord, ...] | None
    """Words that judge; null where nobody has asked for them yet."""


def known(annotation: Annotation) -> Known:
    """What stays of an annotation."""
    start, end = annotation.passage.start, annotation.passage.end
    return Known(
        passage=annotation.passage,
        quantities=annotation.quantities,
        times=annotation.times,
        voices=tuple([one for one in annotation.voices if start <= one.content[0].start < end]),
        quotations=tuple([one for one in annotation.quotations if start <= one.span.start < end]),
        cues=tuple([one.cue for one in annotation.possible_voices if one.cue is not None]),
        hedges=tuple([cue for cue in annotation.statuses if cue.status is Status.HEDGED]),
        loaded=annotation.__dict__.get("loaded"),
    )
