"""Ledger, voices, naming, wording and timeline as Markdown sections; a list without rows has none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.decimals import decimals
from reader.export.markdown_table import markdown_table
from reader.export.quoting import markdown, quoted
from reader.export.shown_lists import MOST_WORDS, Several, ShownLists, cut_words, shown_lists
from reader.export.voiced import NOT_NAMED
from reader.tables.ledger import LedgerLine, LedgerReading, ledger_relation
from reader.vocabulary import Comparison

NOTHING = "–"
"""In the cell of a source that does not say."""


def markdown_lists(comparison: Comparison) -> Iterator[str]:
    """The blocks of the sections, in order."""
    shown = shown_lists(comparison)
    sigla = [source.id for source in comparison.sources]
    if shown.ledger:
        yield "## Ledger"
        yield _ledger(comparison, shown, sigla)
        yield from _more(shown, "ledger")
    if shown.speakers:
        yield "## Voices"
        yield from _voices(shown, sigla)
    if shown.naming or shown.wording:
        yield "## Naming and wording"
        yield from _naming_and_wording(shown, sigla)
    if shown.timeline:
        yield "## Timeline"
        yield _timeline(shown, sigla)
        yield from _more(shown, "timeline")


def _more(shown: ShownLists, name: str) -> Iterator[str]:
    if shown.left_out[name]:
        yield f"And {shown.left_out[name]} more rows in the plain text and in the JSON document."


def _ledger(comparison: Comparison, shown: ShownLists, sigla: Sequence[str]) -> str:
    rows = [
        (
            _sign(comparison, line),
            markdown(line.subject),
            line.kind_in_words,
            *(_cell(map(_told, cell.readings)) for cell in line.cells),
            markdown(line.note),
        )
        for line in shown.ledger
    ]
    return markdown_table(("", "Subject", "Kind", *sigla, "Why"), rows)


def _sign(comparison: Comparison, line: LedgerLine) -> str:
    relation = ledger_relation(comparison, line)
    return "" if relation is None else relation.sign


def _told(one: LedgerReading) -> str:
    """What is said; of a date also from which day it is counted, or why it is not resolved."""
    return f"{one.text}, {one.basis} ({one.passage})" if one.basis else f"{one.text} ({one.passage})"


def _voices(shown: ShownLists, sigla: Sequence[str]) -> Iterator[str]:
    rows = [
        (
            f"*{markdown(row.speaker or NOT_NAMED)}*"
            if row.vague or row.speaker is None
            else markdown(row.speaker),
            "vague" if row.vague else markdown(row.role or ""),
            *(str(count or "·") for _, count in row.counts),
        )
        for row in shown.speakers
    ]
    yield markdown_table(("Speaker", "Role", *sigla), rows, numbers=len(sigla))
    yield from _more(shown, "speakers")
    if shown.several:
        yield "Utterances that stand in several cuts:"
        yield "\n".join(f"- {_utterance(one)}" for one in shown.several)
        yield from _more(shown, "several")
    verbs = [f"- **{siglum}** {_counted(words)}" for siglum, words in shown.verbs if words]
    if verbs:
        yield "Reporting words, the commonest of each source:"
        yield "\n".join(verbs)


def _utterance(one: Several) -> str:
    cuts = " / ".join(f"**{cut.passage}** {markdown(cut_words(cut))}" for cut in one.cuts)
    least = min(cut.similarity for cut in one.cuts)
    doubt = "" if one.asserted else f" (possibly one utterance, similarity {decimals(least)})"
    return f"{markdown(one.speaker)}: {cuts}{doubt}"


def _naming_and_wording(shown: ShownLists, sigla: Sequence[str]) -> Iterator[str]:
    if shown.naming:
        names = [
            (markdown(row.entity), row.kind, *(_counted(names) for _, names in row.cells))
            for row in shown.naming
        ]
        yield markdown_table(("Name", "Kind", *sigla), names)
        yield from _more(shown, "naming")
    if shown.wording:
        words = [
            (row.kind.value, *(_counted(words[:MOST_WORDS]) for _, words in row.cells))
            for row in shown.wording
        ]
        yield markdown_table(("Words", *sigla), words)


def _timeline(shown: ShownLists, sigla: Sequence[str]) -> str:
    rows = [
        (
            markdown(row.value),
            row.precision,
            *(_cell(ids) for _, ids in row.passages),
            markdown(quoted(row.told)),
        )
        for row in shown.timeline
    ]
    return markdown_table(("When", "Precision", *sigla, "As told first"), rows)


def _counted(words: Iterable[tuple[str, int]]) -> str:
    return _cell(text if count == 1 else f"{text} {count}×" for text, count in words)


def _cell(texts: Iterable[str]) -> str:
    return markdown("; ".join(texts)) or NOTHING
