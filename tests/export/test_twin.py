"""What a view shows of the sample story stands in the plain text too, every row of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from reader.comparison.compare import compare
from reader.export.write import render
from reader.one_line import one_line
from reader.settings.places import shipped
from reader.sources.read import read_story
from reader.tables.depth import depth_rows
from reader.tables.facts import fact_rows
from reader.tables.ledger import ledger_lines
from reader.tables.naming import naming_rows
from reader.tables.timeline import told_times
from reader.tables.voices import speaker_rows
from reader.tables.wording import verb_uses, word_uses
from reader.vocabulary import Comparison, Relation


@cache
def seeds() -> Comparison:
    story = read_story([str(shipped("seeds"))])
    return compare(story.sources, story=story.title, engine="lexical")


@cache
def document() -> str:
    return " ".join(render(seeds(), format_name="txt").split())


def columns() -> Iterator[str]:
    for source in seeds().sources:
        yield from (one_line(one.text) for one in source.passages if one.id in seeds().groups_at)
    yield from seeds().unique
    yield from (one_line(warning.note) for warning in seeds().warnings)
    for link in seeds().links:
        if link.relation in (Relation.CONTRADICTION, Relation.DIFFERENCE, Relation.DISPUTE):
            yield one_line(link.evidence[0].note)
    yield from (absence.nearest for group in seeds().groups for absence in group.absent if absence.nearest)


def facts() -> Iterator[str]:
    for row in fact_rows(seeds()):
        yield f"{row.fact} {row.relation.sign} {row.relation.value}: {row.gist}"
        yield f"{row.witnesses} independent"
        for cell in row.cells:
            for reading in cell.readings:
                yield reading.passage
                if reading.voice is not None and reading.voice.speaker:
                    yield f"in the voice of {reading.voice.speaker}"
                if reading.when is not None:
                    yield f"telling of {reading.when}"


def ledger() -> Iterator[str]:
    for line in ledger_lines(seeds()):
        yield f"{line.kind_in_words}: {line.subject}"
        yield line.note
        for reading in (one for cell in line.cells for one in cell.readings):
            yield from (reading.printed, reading.resolved, reading.basis)


def voices() -> Iterator[str]:
    for row in speaker_rows(seeds(), at_most=None):
        yield from (row.speaker or "A speaker not named", row.role or "")
        yield ", ".join(f"{siglum} {count}" for siglum, count in row.counts if count)
        for cut in (cut for cuts in row.utterances for cut in cuts):
            yield cut.text if cut.direct else f"indirect: {cut.text}"


def wording() -> Iterator[str]:
    yield from (one_line(source.title) for source in seeds().sources)
    for row in naming_rows(seeds()):
        yield row.entity
        yield from (name for _, names in row.cells for name, _ in names)
    for uses in (verb_uses(seeds()), *(uses for _, uses in word_uses(seeds()))):
        yield from (
            f"{word.text}{f', {word.note}' if word.note else ''} (" for _, own in uses for word in own
        )
    for depth in depth_rows(seeds()):
        yield f"{depth.fact} {depth.gist}: {next(siglum for siglum, at in depth.cells if at)} "


def timeline() -> Iterator[str]:
    for told in told_times(seeds()):
        yield from (told.when, f"{told.passage}")
        text = seeds().source_of[told.source].text
        yield from (one_line(text[span.start : span.end]) for span in told.spans)


@pytest.mark.parametrize("view", [columns, facts, ledger, voices, wording, timeline])
def test_what_a_view_shows_stands_in_the_plain_text(view: type) -> None:
    shown = list(dict.fromkeys(view()))
    assert len(shown) > 10
    assert [one for one in shown if " ".join(one.split()) not in document()] == []
