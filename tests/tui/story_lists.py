"""The lists of the made-up story: figures, dates, names, voices, words and times, given by hand."""

from __future__ import annotations

from functools import cache

from reader.vocabulary import (
    AttributionType,
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
from tests.tui.stories import sources


def _source(siglum: str) -> Source:
    return next(source for source in sources() if source.id == siglum)


def _place(siglum: str, words: str) -> tuple[str, Span]:
    """The passage that holds the words, and where they stand."""
    source = _source(siglum)
    passage = next(one for one in source.passages if words in one.text)
    start = passage.start + passage.text.index(words)
    return passage.id, Span(start, start + len(words))


def _row(
    siglum: str, around: str, words: str, value: float | str | None, modifier: str | None = None
) -> LedgerRow:
    passage, span = _place(siglum, around)
    start = span.start + around.index(words)
    return LedgerRow(siglum, passage, Span(start, start + len(words)), words, value, None, modifier)


def _variant(siglum: str, words: str, cue: str, similarity: float = 1.0, *, direct: bool = True) -> Variant:
    passage, span = _place(siglum, words)
    kind = AttributionType.DIRECT if direct else AttributionType.INDIRECT
    return Variant(siglum, passage, span, kind, cue, similarity)


def _word(siglum: str, kind: WordingKind, around: str, words: str, note: str) -> Wording:
    row = _row(siglum, around, words, None)
    return Wording(siglum, row.passage, row.span, kind, words, note)


def _time(siglum: str, around: str, words: str, value: str | None) -> TimeMention:
    row = _row(siglum, around, words, value)
    return TimeMention(row.passage, row.span, value)


@cache
def times() -> tuple[TimeMention, ...]:
    """The times that the articles name."""
    return (
        _time("A", "closed on Tuesday", "Tuesday", "2031-03-11"),
        _time("A", "vote on a second barrier at Skarv in May", "May", "2031-05"),
        _time("B", "shut on Tuesday", "Tuesday", "2031-03-11"),
        _time("C", "Osmund on Tuesday", "Tuesday", "2031-03-11"),
        _time("C", "first estimate of 2011", "2011", "2011"),
        _time("D", "Skarv on Thursday", "Thursday", "2031-05-08"),
        _time("D", "storm of March", "March", None),
    )


@cache
def lists() -> GivenLists:
    """A row of each sort, and more where a view has several kinds of them."""
    return GivenLists(_ledger(), _voices(), _naming(), _wording(), _timeline())


def _ledger() -> tuple[LedgerEntry, ...]:
    tuesday = (
        _row("A", "closed on Tuesday", "Tuesday", "2031-03-11"),
        _row("B", "shut on Tuesday", "Tuesday", "2031-03-11"),
        _row("C", "Osmund on Tuesday", "Tuesday", "2031-03-11"),
    )
    boats = (
        _row("A", "Forty boats", "Forty", 40),
        _row("B", "Some 25 boats", "25", 25, "some"),
    )
    cost = (
        _row("A", "cost 310 million crowns", "310 million crowns", 310_000_000),
        _row("B", "has cost 342 million crowns", "342 million crowns", 342_000_000),
        _row("C", "The price, 342 million crowns", "342 million crowns", 342_000_000),
    )
    cellars = (_row("B", "two cellars", "two", 2), _row("C", "Two cellars", "Two", 2))
    master = (
        _row("A", "Leif Aronsen", "Leif Aronsen", "Leif Aronsen", "harbour master"),
        _row("B", "The harbour master said", "harbour master", "Leif Aronsen"),
    )
    return (
        LedgerEntry(LedgerKind.DATE, "closed", tuesday, False),
        LedgerEntry(LedgerKind.NUMBER, "boats", boats, True, "boats in the inner harbour: 40 against 25"),
        LedgerEntry(LedgerKind.PERSON, "Leif Aronsen", master),
        LedgerEntry(LedgerKind.MONEY, "the barrier cost", cost, True, "cost: 310 against 342 million crowns"),
        LedgerEntry(LedgerKind.NUMBER, "cellars", cellars, False),
        LedgerEntry(LedgerKind.DATE, "storm", (_row("D", "storm of March", "March", None),)),
        LedgerEntry(LedgerKind.NUMBER, "been closed", (_row("E", "eleven times", "eleven", 11),)),
    )


def _voices() -> tuple[Voice, ...]:
    gates = (
        _variant("A", "“The gates did what we paid for,”", "said"),
        _variant("B", "the gates had done what the town paid for", "said", 0.62, direct=False),
    )
    minute = (_variant("C", "the gates moved “to the minute”", "denied"),)
    crates = (_variant("C", "“We carried crates in the rain for an hour,”", "said"),)
    pumps = (_variant("B", "“Nobody told us about the extra pumps,”", "said"),)
    wall = (_variant("A", "a wall for the rich quarter", "had called", direct=False),)
    return (
        Voice("Leif Aronsen", "harbour master", False, (Utterance(gates), Utterance(minute))),
        Voice("Siv Moe", "auditor", False, (Utterance(pumps),)),
        Voice("Tuva Lind", None, False, (Utterance(crates),)),
        Voice("Critics", None, True, (Utterance(wall),)),
    )


def _naming() -> tuple[Naming, ...]:
    master = (
        NameUse("A", "Leif Aronsen", 1),
        NameUse("B", "harbour master", 1),
        NameUse("C", "harbour master", 1),
    )
    skarv = (NameUse("A", "Skarv", 1), NameUse("B", "Skarv", 1), NameUse("D", "Skarv", 2))
    return (
        Naming("Leif Aronsen", "person", master),
        Naming("Skarv", "place", skarv),
        Naming("Veerhaven", "place", (NameUse("E", "Veerhaven", 2),)),
    )


def _wording() -> tuple[Wording, ...]:
    return (
        _word("A", WordingKind.VAGUE, "Critics had called", "Critics", "had called"),
        _word("A", WordingKind.LOADED, "wall for the rich", "wall", "negative"),
        _word("C", WordingKind.LOADED, "costly wall", "costly", "negative"),
        _word("C", WordingKind.LOADED, "A long-delayed barrier", "long-delayed", "negative"),
        _word("B", WordingKind.HEDGE, "is to be put", "is to be", "put to the council in spring"),
        _word("C", WordingKind.REPORTING_VERB, "denied that", "denied", "negative"),
    )


def _timeline() -> tuple[TimelineEntry, ...]:
    def at(*places: tuple[str, str]) -> tuple[str, ...]:
        return tuple(_place(*place)[0] for place in places)

    return (
        TimelineEntry("2011", "year", at(("C", "first estimate of 2011"))),
        TimelineEntry(
            "2031-03-11",
            "day",
            at(("A", "closed on Tuesday"), ("B", "shut on Tuesday"), ("C", "Osmund on Tuesday")),
        ),
        TimelineEntry("2031-05", "month", at(("A", "Skarv in May"))),
        TimelineEntry("2031-05-08", "day", at(("D", "Skarv on Thursday"))),
    )
