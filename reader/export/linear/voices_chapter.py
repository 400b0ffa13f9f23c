"""Who is quoted, by whom and how often, and in which cuts: a heading a speaker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.counted import counted
from reader.decimals import decimals
from reader.export.linear.chapter import Chapter, heading, line
from reader.export.quoting import quoted
from reader.export.shown_lists import cut_words
from reader.export.voiced import NOT_NAMED
from reader.tables.differing import differing
from reader.tables.voices import Cut, SpeakerRow, VoicePart, speaker_rows
from reader.vocabulary import Comparison
from reader.vocabulary.voice import ASSERTED

VAGUE = "nobody in particular"
"""In the place of the role of officials, critics, sources."""

UNCLEAR = "who speaks is unclear"
"""In the place of the role of a decision or a number."""

AROUND = " …,;:.“”„«»‘’\"'"
"""Not said before and after words that another cut lacks."""


def voices_chapter(comparison: Comparison) -> Chapter:
    """Every speaker with all that is reported of him, her or it, whole."""
    rows = speaker_rows(comparison, at_most=None)
    blocks = [block for row in rows for block in _speaker(comparison, row)]
    return Chapter("Voices", counted(sum(row.speaker is not None for row in rows), "speaker"), tuple(blocks))


def _speaker(comparison: Comparison, row: SpeakerRow) -> Iterator[str]:
    unclear = UNCLEAR if row.part is VoicePart.OPEN and row.speaker else None
    role = VAGUE if row.vague else unclear or row.role
    who = f"{row.speaker or NOT_NAMED.capitalize()}{f' ({role})' if role else ''}"
    counts = ", ".join(f"{siglum} {count}" for siglum, count in row.counts if count)
    yield heading(3, f"{who}: {counts}")
    for cuts in row.utterances:
        told = [_cut(comparison, cut) for cut in cuts]
        yield told[0] if len(cuts) == 1 else "\n".join(_several(cuts, told))


def _several(cuts: Sequence[Cut], told: Sequence[str]) -> Iterator[str]:
    least = min(cut.similarity for cut in cuts)
    if least >= ASSERTED:
        yield line(f"One utterance in {len(cuts)} cuts:")
    else:
        yield line(f"Possibly one utterance in {len(cuts)} cuts, similarity {decimals(least)}:")
    for cut, words, spans in zip(cuts, told, differing([cut.text for cut in cuts]), strict=True):
        yield words
        if spans and len(spans) < len(cut.text.split()):
            own = (cut.text[span.start : span.end].strip(AROUND) for span in spans)
            yield line(f"Not in every cut: {'; '.join(own)}", depth=2)


def _cut(comparison: Comparison, cut: Cut) -> str:
    cue = f" {quoted(cut.cue)}" if any(map(str.isalpha, cut.cue)) else ""
    where = ", ".join([cut.passage, *comparison.facts_at(cut.passage, cut.span)[:1]])
    told = f": {cut_words(cut)}" if cut.direct else f", indirect: {cut.text}"
    return line(f"{where}{cue}{told}", depth=1)
