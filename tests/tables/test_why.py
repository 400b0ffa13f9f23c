"""What a verdict rests on: nothing in it is decoration."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.compare import compare
from reader.tables.why import common_words, log_odds, why
from reader.vocabulary import Comparison, GateResult, Held, Link, Relation
from tests import makers

ROUNDING = 0.005
"""Greatest difference of the sum of the parts: both a score near one and a dozen parts are rounded."""

STORY = (
    (
        "The Kestrel bridge closed on Monday after engineers found 14 cracked cables.",
        "Mayor Ines Thorvald said repairs would cost 3 million crowns.",
        "Ferries will carry commuters until the spring.",
    ),
    (
        "Engineers found 14 cracked cables and closed the Kestrel bridge on Monday.",
        "Repairs will cost 5 million crowns, mayor Ines Thorvald said.",
        "Shops near the bridge fear for their trade.",
    ),
    (
        "The Kestrel bridge is shut; commuters now take ferries.",
        "Nobody knows what caused the cracked cables, the council said.",
    ),
)


@cache
def compared() -> Comparison:
    sources = [
        makers.source(*text, id=siglum, on="2024-03-05") for siglum, text in zip("ABC", STORY, strict=True)
    ]
    return compare(sources, story="The Kestrel bridge", bar=0.05)


def test_the_parts_of_every_score_add_up_to_the_score() -> None:
    links = [one for group in compared().groups for one in why(compared(), group).links]
    assert links
    for one in links:
        if 0.001 < one.link.score < 0.999:
            assert sum(share for _, share in one.parts) == pytest.approx(one.log_odds, abs=0.05)
            odds = 2.718281828459045 ** sum(share for _, share in one.parts)
            assert odds / (1 + odds) == pytest.approx(one.link.score, abs=ROUNDING)


def test_the_words_in_common_stand_in_both_passages() -> None:
    for group in compared().groups:
        for one in why(compared(), group).links:
            for word in one.words:
                assert word in compared().passage_of[one.link.a].text


@given(st.floats(0, 1))
def test_log_odds_rise_with_the_score(score: float) -> None:
    assert log_odds(score) <= log_odds(min(1.0, score + 0.001))


def test_common_words_are_told_rarest_first() -> None:
    told = common_words("The new bridge at Skarvholm is open", "Skarvholm has a new bridge")
    assert told[0] == "Skarvholm"
    assert set(told) == {"Skarvholm", "bridge", "new"}


def gate(name: str, held: Held) -> GateResult:
    return GateResult(name, held, "for a reason")


def told(
    relation: Relation, *gates: GateResult, parts: tuple[tuple[str, float], ...] = ()
) -> tuple[str, ...]:
    a, b = makers.source("One.", id="A"), makers.source("Two.", id="B")
    link = makers.link("A1", "B1", relation)
    made = Link(
        group=link.group,
        a=link.a,
        b=link.b,
        score=0.8,
        relation=relation,
        confidence=0.8,
        evidence=link.evidence,
        parts=parts,
        gates=gates,
    )
    comparison = makers.comparison(a, b, links=[made])
    (one,) = why(comparison, comparison.groups[0]).links
    return one.otherwise


def test_a_gate_that_failed_says_what_was_missing() -> None:
    (sentence,) = told(Relation.DISPUTE, gate("voice", Held.FAILED))
    assert sentence == "it would be a contradiction, had the gate “voice” held: for a reason"


def test_a_contradiction_says_where_it_is_weak() -> None:
    weak = told(Relation.CONTRADICTION, gate("status", Held.EVIDENCE), gate("time", Held.CONTEXT))
    assert weak == (
        "were “time” wrong, which holds only by context, it would be a follow-up: two times of one thing",
    )


def test_a_contradiction_by_evidence_alone_says_so() -> None:
    (sentence,) = told(Relation.CONTRADICTION, gate("voice", Held.EVIDENCE))
    assert "only another reading" in sentence


def test_the_bar_that_would_part_them_is_named() -> None:
    (sentence,) = told(Relation.AGREEMENT, parts=(("words", 1.386),))
    assert sentence == "with a bar above .80 the two would not stand together"
