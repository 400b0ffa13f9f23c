"""A story of two articles whose lists are given: one row of each sort."""

from __future__ import annotations

from dataclasses import replace

from reader.vocabulary import (
    Attribution,
    AttributionType,
    Comparison,
    GivenLists,
    LedgerEntry,
    LedgerKind,
    LedgerRow,
    NameUse,
    Naming,
    Source,
    Span,
    TimelineEntry,
    TimeMention,
    Utterance,
    Variant,
    Voice,
    Wording,
    WordingKind,
)
from tests.makers import comparison, source

POST = source(
    "“We knew,” said Ana Moss, “and we waited.”",
    "The tank burst on Tuesday and spilled 14 tonnes.",
    "Critics called it a scandal.",
    id="A",
    outlet="The Post",
)
NEWS = source(
    "The tank, which burst on 5 March, lost 12 tonnes.",
    "“We knew,” Moss said.",
    "Some 40 people may fall ill.",
    id="B",
    outlet="The News",
)


def span(where: Source, words: str) -> Span:
    """Where the words stand."""
    start = where.text.index(words)
    return Span(start, start + len(words))


def _row(
    where: Source, passage: str, words: str, value: float | str | None, modifier: str | None = None
) -> LedgerRow:
    return LedgerRow(where.id, passage, span(where, words), words, value, None, modifier)


def listed() -> Comparison:
    """The story with its lists."""
    return replace(
        comparison(POST, NEWS, story="The tank"),
        attributions=(
            Attribution("A1", "Ana Moss", "said", span(POST, "“We knew,”"), AttributionType.DIRECT),
            Attribution("A1", "Ana Moss", "said", span(POST, "“and we waited.”"), AttributionType.DIRECT),
            Attribution("B2", "Moss", "said", span(NEWS, "“We knew,”"), AttributionType.DIRECT),
        ),
        times=(
            TimeMention("A2", span(POST, "Tuesday"), "2024-03-05"),
            TimeMention("B1", span(NEWS, "5 March"), "2024-03-05"),
        ),
        lists=GivenLists(
            ledger=(
                LedgerEntry(
                    LedgerKind.DATE,
                    "burst",
                    (
                        _row(POST, "A2", "Tuesday", "2024-03-05"),
                        _row(NEWS, "B1", "5 March", "2024-03-05"),
                    ),
                    False,
                ),
                LedgerEntry(
                    LedgerKind.MASS,
                    "tonnes",
                    (_row(POST, "A2", "14 tonnes", 14.0), _row(NEWS, "B1", "12 tonnes", 12.0)),
                    True,
                    "14 tonnes / 12 tonnes",
                ),
                LedgerEntry(LedgerKind.NUMBER, "people", (_row(NEWS, "B3", "Some 40", 40.0, "Some"),)),
                LedgerEntry(
                    LedgerKind.PERSON,
                    "Ana Moss",
                    (
                        _row(POST, "A1", "Ana Moss", "Ana Moss", "engineer"),
                        _row(NEWS, "B2", "Moss", "Ana Moss"),
                    ),
                ),
            ),
            voices=(
                Voice(
                    "Ana Moss",
                    "engineer",
                    False,
                    (
                        Utterance(
                            (
                                _variant(POST, "A1", Span(0, span(POST, "waited.”").end), 1.0),
                                _variant(NEWS, "B2", span(NEWS, "“We knew,”"), 1.0),
                            )
                        ),
                    ),
                ),
                Voice(
                    "Critics", None, True, (Utterance((_variant(POST, "A3", span(POST, "a scandal"), 1.0),)),)
                ),
            ),
            naming=(
                Naming("Ana Moss", "person", (NameUse("A", "Ana Moss", 1), NameUse("B", "Moss", 2))),
                Naming("Lund", "place", (NameUse("A", "Lund", 3),)),
            ),
            wording=(
                Wording("A", "A3", span(POST, "Critics"), WordingKind.VAGUE, "Critics", "called"),
                Wording("A", "A3", span(POST, "scandal"), WordingKind.LOADED, "scandal", "negative"),
                Wording("B", "B3", span(NEWS, "may"), WordingKind.HEDGE, "may", "fall ill"),
            ),
            timeline=(
                TimelineEntry("2024-03-05", "day", ("A2", "B1")),
                TimelineEntry("/2024-03-30", "day", ("B3",)),
            ),
        ),
    )


def _variant(where: Source, passage: str, words: Span, similarity: float) -> Variant:
    return Variant(where.id, passage, words, AttributionType.DIRECT, "said", similarity)
