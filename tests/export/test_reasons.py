from __future__ import annotations

from dataclasses import replace

from reader.export.reasons import Reason, reasons
from reader.vocabulary import Evidence, GateResult, Held, Relation, Span
from tests.makers import comparison, link, source

A = source("Forty people were in the hall.", id="A")
B = source("Sixty people were in the hall.", id="B")
FIGURES = Span(0, 5)


def reason(relation: Relation, *evidence: Evidence, gates: tuple[GateResult, ...] = ()) -> Reason:
    one = replace(link("A1", "B1", relation, evidence=evidence), gates=gates)
    return reasons(comparison(A, B, links=[one]), "F1")[0]


def test_what_two_rules_say_of_the_same_words_is_told_once_by_the_weightier() -> None:
    told = reason(
        Relation.CONTRADICTION,
        Evidence("number", FIGURES, FIGURES, "two figures: “Forty” / “Sixty”"),
        Evidence("number", FIGURES, FIGURES, "two figures of what looks like one thing: “Forty” / “Sixty”"),
        Evidence("words", Span(21, 29), Span(21, 29), "same hall"),
    )
    assert told.why == "two figures: “Forty” / “Sixty”; “the hall” (same hall)"


def test_the_conditions_of_a_conflict_say_on_what_each_rests() -> None:
    gates = (
        GateResult("voice", Held.EVIDENCE, "both in the outlets’ own voice"),
        GateResult("time", Held.CONTEXT, "published on one day"),
        GateResult("event", Held.ASSUMPTION, "only hall in common"),
        GateResult("scope", Held.EVIDENCE, "no restriction"),
    )
    told = reason(Relation.DIFFERENCE, Evidence("number", FIGURES, FIGURES, "x"), gates=gates)
    assert told.conditions == (
        "Conditions of a contradiction, by evidence: voice, scope; by context: time (published on one day); "
        "only assumed: event (only hall in common)"
    )


def test_an_agreement_is_not_asked_for_the_conditions_of_a_contradiction() -> None:
    gates = (GateResult("event", Held.FAILED, "two halls"),)
    assert reason(Relation.AGREEMENT, Evidence("words", FIGURES, FIGURES, "x"), gates=gates).conditions == ""
