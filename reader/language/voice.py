"""One thing that somebody says, thinks, promises or denies: the value that ``attributions`` gives."""

from __future__ import annotations

from typing import NamedTuple

from reader.language.english.reporting_verbs import Force
from reader.vocabulary.attribution import AttributionType
from reader.vocabulary.span import Span


class Voice(NamedTuple):
    """A speaker, a reporting word and a content, in offsets of the text."""

    speaker: Span | None
    """Where the speaker is printed, with what stands beside the name; none where nobody is named."""
    name: str | None
    """The speaker as printed, without apposition; for *he* and *she* whoever is meant, none where unclear."""
    cue: Span | None
    """The reporting word with its auxiliaries; none where a quotation runs on without one."""
    verb: str
    """Its dictionary form; ``according``, ``:`` and empty for a quotation that runs on."""
    content: tuple[Span, ...]
    """What is said, in reading order; several stretches where the cue or a paragraph's end stands between."""
    type: AttributionType
    """Direct where all of it is quoted, mixed where a part is."""
    force: Force
    """What the reporting word makes of the content: asserts, denies, doubts, promises, accuses …"""
    vague: bool
    """The speaker is nobody in particular: officials, critics, sources."""
    likelihood: float
    """That this is an attribution and rightly cut, 0..1, from the fitted table."""
    chain: tuple[str, ...] = ()
    """Speakers who report this speaker, the outermost first."""
    role: str = ""
    """How the reporting word stands in its clause, in words of ``reporting_cues``: subject, infinitive …"""
