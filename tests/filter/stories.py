"""A small comparison to filter: three sources, three facts, two voices."""

from __future__ import annotations

from dataclasses import replace

from reader.vocabulary import (
    Attribution,
    AttributionType,
    Comparison,
    Coverage,
    Group,
    Member,
    Relation,
    Span,
)
from tests.makers import link, source

A = source(
    "The Orlo bridge was closed at noon.",
    "“We were not told,” said Ana Marsh.",
    "The ferry takes forty cars.",
    id="A",
    outlet="Northern Gazette",
)
B = source(
    "Orlo's bridge closed at one o'clock.",
    "Ana Marsh says that nobody told the council.",
    id="B",
    outlet="Harbour Post",
)
C = source("The bridge was closed; a rules-based order, said the minister.", id="C", outlet="Tell Weekly")


def _group(name: str, relation: Relation, *passages: str, coverage: Coverage, witnesses: int) -> Group:
    texts = {p.id: p for s in (A, B, C) for p in s.passages}
    members = tuple(Member(p, texts[p].start, texts[p].end) for p in passages)
    return Group(name, members, relation, coverage, "", witnesses, ())


def comparison() -> Comparison:
    """F1 contradicts in all sources, F2 agrees in two, F3 is a dispute of two."""
    groups = (
        _group("F1", Relation.CONTRADICTION, "A1", "B1", "C1", coverage=Coverage.ALL, witnesses=3),
        _group("F2", Relation.AGREEMENT, "A2", "B2", coverage=Coverage.SHARED, witnesses=2),
        _group("F3", Relation.DISPUTE, "A2", "C1", coverage=Coverage.SHARED, witnesses=2),
    )
    links = (
        link("A1", "B1", Relation.CONTRADICTION, group="F1", score=0.9),
        link("A1", "C1", group="F1", score=0.6),
        replace(link("A2", "B2", group="F2", score=0.7), confidence=0.5),
        link("A2", "C1", Relation.DISPUTE, group="F3", score=0.3),
    )
    said = A.passages[1]
    told = B.passages[1]
    return Comparison(
        story="The bridge",
        engine="lexical",
        bar=0.25,
        sources=(A, B, C),
        links=links,
        groups=groups,
        unique=("A3",),
        warnings=(),
        attributions=(
            Attribution("A2", "Ana Marsh", "said", Span(said.start, said.start + 18), AttributionType.DIRECT),
            Attribution("B2", "Ana Marsh", "says", Span(told.start + 15, told.end), AttributionType.INDIRECT),
        ),
        times=(),
    )
