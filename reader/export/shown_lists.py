"""Which rows of the lists a document shows: what several sources tell. The JSON document has them all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from reader.export.quoting import quoted
from reader.export.voiced import NOT_NAMED
from reader.tables.ledger import NAMES, LedgerLine, ledger_lines
from reader.tables.naming import NamingRow, naming_rows
from reader.tables.timeline import TimelineRow, timeline_rows
from reader.tables.voices import Cut, SpeakerRow, reporting_verbs, speaker_rows
from reader.tables.wording import WordingRow, wording_rows
from reader.vocabulary import Comparison
from reader.vocabulary.voice import ASSERTED

MOST_ROWS = 40
"""Rows of a list in a document: two pages."""

MOST_WORDS = 12
"""Different words of one kind and source, or reporting words of a source, the commonest."""

QUOTES = tuple("\"“„«‘'")
"""Marks with which quoted words begin."""

Row = TypeVar("Row")


class Several(NamedTuple):
    """An utterance that stands in several cuts."""

    speaker: str
    """Whose it is."""
    cuts: tuple[Cut, ...]
    """Two or more."""
    asserted: bool
    """All cuts are surely of one utterance; else they may be."""


class ShownLists(NamedTuple):
    """What a document shows."""

    ledger: tuple[LedgerLine, ...]
    """Figures and dates that two sources or more tell, mismatches first."""
    speakers: tuple[SpeakerRow, ...]
    """Who is quoted."""
    several: tuple[Several, ...]
    """The utterances that are there in several cuts."""
    verbs: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    """For each source its commonest reporting words."""
    naming: tuple[NamingRow, ...]
    """Who and what two sources or more name, under several names."""
    wording: tuple[WordingRow, ...]
    """Words that judge, hedge or hide who speaks."""
    timeline: tuple[TimelineRow, ...]
    """What is told of which time."""
    left_out: dict[str, int]
    """For each list of rows how many more there are."""


def shown_lists(comparison: Comparison) -> ShownLists:
    """The rows that a document shows."""
    left_out: dict[str, int] = {}

    def first(name: str, rows: Iterable[Row]) -> tuple[Row, ...]:
        every = tuple(rows)
        left_out[name] = max(0, len(every) - MOST_ROWS)
        return every[:MOST_ROWS]

    speakers = speaker_rows(comparison)
    naming = naming_rows(comparison)
    return ShownLists(
        ledger=first(
            "ledger", (r for r in ledger_lines(comparison, at_least=2) if r.mismatch or r.kind not in NAMES)
        ),
        speakers=first("speakers", speakers),
        several=first("several", (one for row in speakers for one in _several(row))),
        verbs=tuple((siglum, verbs[:MOST_WORDS]) for siglum, verbs in reporting_verbs(comparison)),
        naming=first("naming", (row for row in naming if _under_several_names(row))),
        wording=wording_rows(comparison),
        timeline=first("timeline", timeline_rows(comparison)),
        left_out=left_out,
    )


def _several(row: SpeakerRow) -> Iterable[Several]:
    for cuts in row.variants:
        asserted = all(cut.similarity >= ASSERTED for cut in cuts)
        yield Several(row.speaker or NOT_NAMED, cuts, asserted)


def cut_words(cut: Cut) -> str:
    """What was said, in quotation marks unless it begins with one of its own."""
    return cut.text if cut.text[:1] in QUOTES else quoted(cut.text)


def _under_several_names(row: NamingRow) -> bool:
    return len({name.casefold() for _, names in row.cells for name, _ in names}) > 1
