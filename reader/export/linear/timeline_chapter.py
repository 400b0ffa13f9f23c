"""What is told of which time, the earliest first; times that no calendar resolves come last."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from reader.counted import counted
from reader.export.linear.chapter import Chapter, heading, line
from reader.export.quoting import quoted
from reader.one_line import CUT, one_line
from reader.tables.ledger import NO_DATE
from reader.tables.timeline import Told, timeline_rows, told_times
from reader.vocabulary import Comparison

TOLD = 240
"""Characters of what is told of a time: a sentence of nearly any length."""


def timeline_chapter(comparison: Comparison) -> Chapter:
    """Every passage that tells of a time, by the time."""
    told = told_times(comparison)
    times = {row.value: row.precision for row in timeline_rows(comparison)}
    blocks = []
    for when, own in groupby((one for one in told if one.resolved), key=lambda one: one.when):
        head = line(f"{when} ({times[when]})" if when in times else when)
        blocks.append("\n".join([head, *(_passage(comparison, one) for one in own)]))
    left_open = [one for one in told if not one.resolved]
    if left_open:
        blocks += [heading(3, "Times that are not resolved"), "\n".join(_unresolved(comparison, left_open))]
    return Chapter("Timeline", counted(len(times), "time"), tuple(blocks))


def _unresolved(comparison: Comparison, told: list[Told]) -> Iterator[str]:
    for one in told:
        undated = comparison.source_of[one.source].published.date is None
        yield line(f"{one.when}{f', {NO_DATE}' if undated else ''}")
        yield _passage(comparison, one)


def _passage(comparison: Comparison, one: Told) -> str:
    facts = [fact for span in one.spans for fact in comparison.facts_at(one.passage, span)]
    where = ", ".join([one.passage, *facts[:1]])
    return line(f"{where}: {quoted(_text(comparison, one))}", depth=1)


def _text(comparison: Comparison, one: Told) -> str:
    """The part that tells of the time, cut so that the time stays in."""
    passage = comparison.passage_of[one.passage]
    start, end = one.part.start - passage.start, one.part.end - passage.start
    first = one.spans[0] if one.spans else one.part
    keep = (max(0, first.start - one.part.start), max(0, first.end - one.part.start))
    text = one_line(passage.text[start:end], limit=TOLD, keep=keep)
    before = CUT if passage.text[:start].strip() and not text.startswith(CUT) else ""
    after = CUT if passage.text[end:].strip(" .!?”\"’'") and not text.endswith(CUT) else ""
    return f"{before}{text}{after}"
