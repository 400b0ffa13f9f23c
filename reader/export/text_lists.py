"""Ledger, voices, naming, wording and timeline as plain text; a list without rows has no section."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from reader.export.quoting import quoted
from reader.export.reasons import decimals
from reader.export.shown_lists import MOST_WORDS, WITHOUT_NAME, Several, ShownLists, cut_words, shown_lists
from reader.export.wrapping import wrapped
from reader.tables.depth import DepthRow, depth_rows
from reader.tables.ledger import LedgerReading
from reader.tables.timeline import told_times
from reader.vocabulary import Comparison

INDENT = "   "
"""Before what belongs to the line above."""

_MARKS = {True: "≠ mismatch: ", False: "= agree: ", None: ""}


def text_lists(comparison: Comparison) -> Iterator[tuple[str, list[str]]]:
    """Title and blocks of each section, in order."""
    shown = shown_lists(comparison)
    sections = (
        ("Ledger", _ledger(shown)),
        ("Voices", _voices(shown)),
        ("Naming and wording", _naming_and_wording(shown)),
        ("Timeline", chain(_timeline(shown), _unresolved(comparison))),
        ("Depth of the facts", _depths(comparison)),
    )
    for title, found in sections:
        blocks = list(found)
        if blocks:
            yield title, blocks


def _more(shown: ShownLists, name: str) -> Iterator[str]:
    if shown.left_out[name]:
        yield wrapped(f"And {shown.left_out[name]} more rows in the JSON document.")


def _ledger(shown: ShownLists) -> Iterator[str]:
    for line in shown.ledger:
        head = wrapped(f"{_MARKS[line.mismatch]}{line.subject} ({line.kind.value})", rest=INDENT)
        told = [
            (cell.source, [f"{_reading(one)} ({one.passage})" for one in cell.readings])
            for cell in line.cells
        ]
        yield "\n".join([head, *_by_source(told)])
    yield from _more(shown, "ledger")


def _reading(one: LedgerReading) -> str:
    """What is said; of a date also from which day it is counted, or why it is not resolved."""
    return f"{one.text}, {one.basis}" if one.basis else one.text


def _voices(shown: ShownLists) -> Iterator[str]:
    if shown.speakers:
        yield "\n".join(_speakers(shown))
    yield from _more(shown, "speakers")
    yield from (_utterance(one) for one in shown.several)
    yield from _more(shown, "several")
    verbs = [(siglum, _counted(words)) for siglum, words in shown.verbs if words]
    if verbs:
        yield "\n".join(["Reporting words, the commonest of each source", *_by_source(verbs)])


def _speakers(shown: ShownLists) -> Iterator[str]:
    for row in shown.speakers:
        role = "vague" if row.vague else row.role
        who = f"{row.speaker or WITHOUT_NAME}{f' ({role})' if role else ''}"
        counts = ", ".join(f"{siglum} {count}" for siglum, count in row.counts if count)
        yield wrapped(f"{who}: {counts}", rest=INDENT)


def _utterance(one: Several) -> str:
    least = min(cut.similarity for cut in one.cuts)
    doubt = "" if one.asserted else f", possibly one utterance, similarity {decimals(least)}"
    head = wrapped(f"{one.speaker}, in several cuts{doubt}", rest=INDENT)
    cuts = [wrapped(f"{cut.passage} {cut_words(cut)}", first=INDENT, rest=INDENT * 2) for cut in one.cuts]
    return "\n".join([head, *cuts])


def _naming_and_wording(shown: ShownLists) -> Iterator[str]:
    for row in shown.naming:
        told = [(siglum, _counted(names)) for siglum, names in row.cells]
        yield "\n".join([wrapped(f"{row.entity} ({row.kind})", rest=INDENT), *_by_source(told)])
    yield from _more(shown, "naming")
    for kind in shown.wording:
        told = [(siglum, _counted(words[:MOST_WORDS])) for siglum, words in kind.cells]
        yield "\n".join([f"{kind.kind.value} words", *_by_source(told)])


def _timeline(shown: ShownLists) -> Iterator[str]:
    if shown.timeline:
        yield "\n".join(_times(shown))
    yield from _more(shown, "timeline")


def _times(shown: ShownLists) -> Iterator[str]:
    for row in shown.timeline:
        passages = ", ".join(passage for _, ids in row.passages for passage in ids)
        yield wrapped(f"{row.value} ({row.precision}): {passages}: {quoted(row.told)}", rest=INDENT)


def _unresolved(comparison: Comparison) -> Iterator[str]:
    """The times of which no calendar says when they are, source by source."""
    told: dict[str, list[str]] = {source.id: [] for source in comparison.sources}
    for time in told_times(comparison):
        if not time.resolved:
            told[time.source].append(f"{time.when} ({time.passage})")
    if any(told.values()):
        yield "\n".join(["Times that are not resolved", *_by_source(told.items())])


def _depths(comparison: Comparison) -> Iterator[str]:
    """Where each fact stands, in hundredths of the article."""
    rows = depth_rows(comparison)
    if rows:
        yield wrapped("In hundredths of each article, from its first word to its last.")
        yield "\n".join(_depth(row) for row in rows)


def _depth(row: DepthRow) -> str:
    told = ", ".join(
        f"{siglum} {' and '.join(f'{depth * 100:.0f}' for _, depth in at)}" for siglum, at in row.cells if at
    )
    return wrapped(f"{row.fact} {row.gist}: {told}", rest=INDENT)


def _by_source(told: Iterable[tuple[str, list[str]]]) -> Iterator[str]:
    for siglum, texts in told:
        if texts:
            yield wrapped(f"{siglum} {'; '.join(texts)}", first=INDENT, rest=INDENT * 2)


def _counted(words: Iterable[tuple[str, int]]) -> list[str]:
    return [text if count == 1 else f"{text} {count}×" for text, count in words]
