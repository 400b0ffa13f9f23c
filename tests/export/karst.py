"""A made-up story of three articles that shows each relation once, a voice, a gap and a warning."""

from __future__ import annotations

from dataclasses import replace

from reader.vocabulary import (
    Absence,
    Attribution,
    AttributionType,
    Basis,
    Comparison,
    Evidence,
    GateResult,
    GivenLists,
    Held,
    Kind,
    LedgerEntry,
    LedgerKind,
    LedgerRow,
    Link,
    NameUse,
    Naming,
    Notice,
    Published,
    Relation,
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
from tests.makers import comparison, link, source

COURIER = source(
    "Bridge reopens after storm",
    "The old bridge at Karst reopened on Monday after three weeks.",
    "Repairs cost 2.4 million crowns, the town said.",
    "“We kept our promise,” said the mayor, Ida Holm.",
    "Shopkeepers hailed a triumph for the town.",
    "A second bridge will be built next year.",
    "The council met in the school.",
    "Some 300 people crossed on the first day.",
    id="A",
    outlet="The Karst Courier",
    author="Jon Vale",
    on="2024-05-06",
    title="Bridge reopens after storm",
    kinds=[Kind.HEADLINE] + [Kind.BODY] * 7,
)
TIMES = source(
    "Karst is on the map again",
    "The bridge at Karst was reopened on Tuesday, engineers said.",
    "The mayor broke her word, said the driver Tom Rask.",
    "Photo: the bridge at dawn.",
    "Shopkeepers spoke of a late relief for the town.",
    "Work on the second bridge has begun.",
    id="B",
    outlet="Valley Times",
    title="Karst is on the map again",
    kinds=[Kind.HEADLINE, Kind.BODY, Kind.BODY, Kind.CAPTION, Kind.BODY, Kind.BODY],
)._replace(published=Published("2024-05-07", Basis.INFERRED, "from “Tuesday” and the year in the footer"))
WATER = source(
    "Ferry drivers out of work",
    "Karst's bridge has reopened, three weeks late.",
    "The repairs took 3.1 million crowns from the town's purse.",
    "Four ferry drivers lost their jobs.",
    "On the day of the opening 900 people walked across.",
    id="C",
    outlet="Open Water",
    title="Ferry drivers out of work",
    kinds=[Kind.HEADLINE] + [Kind.BODY] * 4,
)


GISTS = (("promise", "C"), ("Shopkeepers", "C"), ("second bridge", "C"), ("people crossed", "B"))
"""Of the facts from the third on, and who is silent on each."""


def karst() -> Comparison:
    """The comparison of the three."""
    made = comparison(COURIER, TIMES, WATER, links=_links(), story="The bridge at Karst")
    first, second, *others = made.groups
    groups = (
        replace(first, gist="The old bridge at Karst reopened"),
        replace(second, gist="cost 2.4 million crowns", absent=(Absence("B", None, 0.0),)),
        *(
            replace(group, gist=gist, absent=(Absence(silent, f"{silent}3", 0.1234),))
            for group, (gist, silent) in zip(others, GISTS, strict=True)
        ),
    )
    said = span(TIMES, "The bridge at Karst was reopened on Tuesday")
    return replace(
        made,
        groups=groups,
        warnings=(Notice("undated", ("C",), "Open Water gives no date of publication."),),
        attributions=(
            Attribution("A4", "the mayor, Ida Holm", "said", span(COURIER, "We kept our promise,"), DIRECT),
            Attribution("B2", "engineers", "said", said, AttributionType.INDIRECT, vague=True),
        ),
        times=(TimeMention("A2", span(COURIER, "Monday"), "2024-05-06"),),
        lists=_lists(),
    )


def _lists() -> GivenLists:
    said = Variant("A", "A4", span(COURIER, "“We kept our promise,”"), DIRECT, "said", 1.0)
    cost = [
        LedgerRow(where.id, passage, span(where, words), words, value, "crown", None)
        for where, passage, words, value in (
            (COURIER, "A3", "2.4 million crowns", 2_400_000),
            (WATER, "C3", "3.1 million crowns", 3_100_000),
        )
    ]
    return GivenLists(
        ledger=(LedgerEntry(LedgerKind.MONEY, "Repairs", tuple(cost), True, "2.4 million / 3.1 million"),),
        voices=(Voice("Ida Holm", "mayor", False, (Utterance((said,)),)),),
        naming=(Naming("Ida Holm", "person", (NameUse("A", "Ida Holm", 1), NameUse("B", "The mayor", 1))),),
        wording=(Wording("A", "A5", span(COURIER, "hailed"), WordingKind.LOADED, "hailed", "positive"),),
        timeline=(TimelineEntry("2024-05-06", "day", ("A2",)),),
    )


DIRECT = AttributionType.DIRECT


def span(where: Source, words: str) -> Span:
    """Where the words stand in the source's text."""
    start = where.text.index(words)
    return Span(start, start + len(words))


def _links() -> list[Link]:
    day = Evidence("date", span(COURIER, "Monday"), span(TIMES, "Tuesday"), "reopened on two days")
    weeks = Evidence("words", span(COURIER, "three weeks"), span(WATER, "three weeks"), "same words")
    bridge = Evidence("words", span(TIMES, "bridge"), span(WATER, "bridge"), "same words")
    crowns = Evidence(
        "number", span(COURIER, "2.4 million"), span(WATER, "3.1 million"), "cost: 2.4 million / 3.1 million"
    )
    word = Evidence("voice", span(COURIER, "kept our promise"), span(TIMES, "broke her word"), "two speakers")
    charged = Evidence("wording", span(COURIER, "triumph"), span(TIMES, "late relief"), "wording differs")
    work = Evidence("status", span(COURIER, "will be built"), span(TIMES, "has begun"), "planned, then begun")
    crossed = Evidence(
        "number",
        span(COURIER, "300"),
        span(WATER, "900"),
        "two figures for what looks like one quantity (people): “300” / “900”; "
        "no contradiction: that it is one event is only assumed (only people in common)",
    )
    counted = GateResult("event", Held.ASSUMPTION, "only people in common")
    event = GateResult("event", Held.EVIDENCE, "both name the bridge at Karst")
    return [
        replace(link("A2", "B2", Relation.FOLLOW_UP, evidence=(day,)), confidence=0.6),
        link("A2", "C2", evidence=(weeks,)),
        link("B2", "C2", evidence=(bridge,)),
        replace(link("A3", "C3", Relation.CONTRADICTION, group="F2", evidence=(crowns,)), gates=(event,)),
        link("A4", "B3", Relation.DISPUTE, group="F3", evidence=(word,)),
        link("A5", "B5", Relation.FRAMING, group="F4", evidence=(charged,)),
        link("A6", "B6", Relation.FOLLOW_UP, group="F5", evidence=(work,), score=0.123456),
        replace(
            link("A8", "C5", Relation.DIFFERENCE, group="F6", evidence=(crossed,)),
            gates=(GateResult("voice", Held.EVIDENCE, "both in the outlets' own voice"), counted),
        ),
    ]
