"""Comparisons with lists that try the layouts of the views: any text, any passage, any number of sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from reader.vocabulary import (
    AttributionType,
    Comparison,
    GivenLists,
    LedgerEntry,
    LedgerKind,
    LedgerRow,
    NameUse,
    Naming,
    Span,
    TimelineEntry,
    TimeMention,
    Utterance,
    Variant,
    Voice,
    Wording,
    WordingKind,
)
from tests.tui.layout.strategies import comparisons, texts

Place = tuple[str, str, Span]
"""Siglum, passage and a stretch of it."""

VIEW_WIDTHS = st.integers(44, 300)
"""Cells of a view that can be read in."""


@st.composite
def places(draw: st.DrawFn, made: Comparison) -> Place:
    """Anywhere in any article."""
    source = draw(st.sampled_from(made.sources))
    passage = draw(st.sampled_from(source.passages))
    start = draw(st.integers(passage.start, passage.end - 1))
    return source.id, passage.id, Span(start, draw(st.integers(start + 1, passage.end)))


@st.composite
def listed_comparisons(draw: st.DrawFn) -> Comparison:
    """A comparison with up to three rows in each list."""
    made = draw(comparisons())

    def some(least: int = 0) -> Sequence[Place]:
        return draw(st.lists(places(made), min_size=least, max_size=3))

    times = [
        TimeMention(passage, span, draw(st.sampled_from(["2031-05", "2031-SP/2032", None])))
        for _, passage, span in some()
    ]
    resolved = {time.value: [one.passage for one in times if one.value == time.value] for time in times}
    return replace(
        made,
        times=tuple(times),
        lists=GivenLists(
            ledger=tuple(draw(_entry(some(1))) for _ in range(draw(st.integers(0, 3)))),
            voices=tuple(draw(_voice(some(1))) for _ in range(draw(st.integers(0, 3)))),
            naming=tuple(
                Naming(
                    draw(texts), "person", tuple(NameUse(siglum, draw(texts), 2) for siglum, _, _ in some(1))
                )
                for _ in range(draw(st.integers(0, 3)))
            ),
            wording=tuple(
                Wording(siglum, passage, span, draw(st.sampled_from(WordingKind)), draw(texts), draw(texts))
                for siglum, passage, span in some()
            ),
            timeline=tuple(
                TimelineEntry(value, "day", tuple(dict.fromkeys(passages)))
                for value, passages in resolved.items()
                if value is not None
            ),
        ),
    )


@st.composite
def _entry(draw: st.DrawFn, told: Sequence[Place]) -> LedgerEntry:
    kind = draw(st.sampled_from(LedgerKind))
    value = st.sampled_from([None, "2031-05-08", 12.0])
    rows = tuple(
        LedgerRow(
            siglum, passage, span, draw(texts), draw(value), None, draw(st.sampled_from([None, "about"]))
        )
        for siglum, passage, span in told
    )
    mismatch = draw(st.sampled_from([True, False, None]))
    return LedgerEntry(kind, draw(texts), rows, mismatch, draw(texts) if mismatch else None)


@st.composite
def _voice(draw: st.DrawFn, told: Sequence[Place]) -> Voice:
    variants = [
        Variant(
            siglum, passage, span, draw(st.sampled_from(AttributionType)), draw(texts), draw(st.floats(0, 1))
        )
        for siglum, passage, span in told
    ]
    cut = draw(st.integers(1, len(variants)))
    parts = [part for part in (variants[:cut], variants[cut:]) if part]
    utterances = tuple(Utterance(tuple(part)) for part in parts)
    role = draw(st.one_of(st.none(), texts))
    return Voice(draw(st.one_of(st.none(), texts)), role, draw(st.booleans()), utterances)
