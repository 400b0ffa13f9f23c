from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language.annotate import Annotation, annotate
from reader.relations.judge import Verdict, judge
from reader.relations.pair import pair_of
from reader.vocabulary import Held, Relation
from tests.ends import ends
from tests.makers import source

CASES = Path(__file__).parents[1] / "cases" / "relations"
SAME_DAY = "2024-09-10"


class Case(NamedTuple):
    name: str
    a: str
    b: str
    on: tuple[str | None, str | None]
    expected: frozenset[str]
    forbidden: bool


def cases() -> Iterator[Case]:
    for file in sorted(CASES.glob("*.md")):
        for block in file.read_text(encoding="utf-8").strip().split("\n\n"):
            title, *lines = block.splitlines()
            fields = {line.split(maxsplit=1)[0]: line.split(maxsplit=1)[1].strip() for line in lines}
            on = [
                None if day.strip() == "none" else day.strip()
                for day in fields.get("on", SAME_DAY).split(",")
            ]
            told = fields.get("=") or fields["!="]
            yield Case(
                f"{file.stem}: {title}",
                fields["A"],
                fields["B"],
                (on[0], on[-1]),
                frozenset(told.split(" or ")),
                "!=" in fields,
            )


def annotated(text: str, *, id: str = "A", on: str | None = SAME_DAY) -> Annotation:  # noqa: A002
    return annotate(source(text, id=id, on=on))[0]


def verdict(a: str, b: str, *, on: tuple[str | None, str | None] = (SAME_DAY, SAME_DAY)) -> Verdict:
    return judge(pair_of(annotated(a, id="A", on=on[0]), annotated(b, id="B", on=on[1])))


def name_of(relation: Relation | None) -> str:
    return relation.value if relation else "unrelated"


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in cases()])
def test_relation_of_a_case(case: Case) -> None:
    found = name_of(verdict(case.a, case.b, on=case.on).relation)
    if case.forbidden:
        assert found not in case.expected
    else:
        assert found in case.expected


def test_two_events_never_contradict() -> None:
    found = verdict(
        "The talks in Anchorage lasted two days.",
        "The talks in Bali lasted three days.",
        on=("2021-03-20", "2022-11-16"),
    )
    assert found.relation is not Relation.CONTRADICTION


def test_a_contradiction_names_the_gates_it_passed() -> None:
    found = verdict("The jury awarded the prize by 4-3.", "The jury awarded the prize by 5-2.")
    assert found.relation is Relation.CONTRADICTION
    assert [gate.gate for gate in found.gates][:3] == ["voice", "status", "event"]
    assert all(gate.held is not Held.FAILED for gate in found.gates)


def test_a_conflict_that_a_gate_stops_says_which() -> None:
    found = verdict(
        "The new ferries carry 380 cars to Orsa.",
        "The new ferries carry 420 cars to Orsa.",
        on=("2024-09-10", "2024-09-12"),
    )
    assert found.relation is Relation.FOLLOW_UP
    assert found.gates[-1].held is Held.FAILED
    assert "2 days apart" in found.evidence[0].note


def test_the_note_quotes_both_readings() -> None:
    found = verdict("The jury awarded the prize by 4-3.", "The jury awarded the prize by 5-2.")
    assert "4-3" in found.evidence[0].note
    assert "5-2" in found.evidence[0].note


def test_braces_in_an_article_are_only_text() -> None:
    found = verdict("The {b} prize went to {A} Holm.", "The {b} prize went to {A} Holm.")
    assert found.relation is Relation.AGREEMENT


def test_a_passage_of_many_thousand_words_is_judged() -> None:
    long = annotated("Some 12 people did not say “no” on Tuesday, 14 did. " * 1000, id="A")
    other = annotated("Some 13 people said “no” on Tuesday. " * 1000, id="B")
    with ends():
        assert judge(pair_of(long, other)).relation is Relation.AGREEMENT


PIECES = [
    "The mill at Orsa",
    "Police said",
    "a spokesman denied",
    "on Tuesday",
    "in May 2019",
    "killed 12 workers",
    "killed at least 19 workers",
    "did not close",
    "will close",
    "closed",
    "“we will never sell”",
    "according to Ines Holm",
    "reportedly",
    "by 4-3",
    "approved the bill",
    "threw out the bill",
    "before the vote",
    "after the vote",
    "the second",
    "the fourth theft",
    "in Hamburg",
    "in Munich",
    "beat Holm",
    "at 7:20 a.m.",
    "“we will never sell,” said Karl Ebner",
    "nobody",
    "someone",
    "no such order",
    "Orsa will meet Holm",
    "and",
    "but",
    ",",
    ".",
]
SENTENCES = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map(" ".join) | st.text(
    min_size=1, max_size=60
)
DAYS = st.sampled_from([None, "2024-09-10", "2024-09-12"])


@given(SENTENCES, SENTENCES, DAYS, DAYS)
@settings(max_examples=150, deadline=None)
def test_the_verdict_of_the_mirrored_pair_is_the_mirrored_verdict(
    a: str, b: str, on_a: str | None, on_b: str | None
) -> None:
    ours, theirs = annotated(a, id="A", on=on_a), annotated(b, id="B", on=on_b)
    there, back = judge(pair_of(ours, theirs)), judge(pair_of(theirs, ours))
    assert there.relation is back.relation
    assert there.confidence == back.confidence
    assert [(one.kind, one.a, one.b) for one in there.evidence] == [
        (one.kind, one.b, one.a) for one in back.evidence
    ]
    assert [gate.held for gate in there.gates] == [gate.held for gate in back.gates]


@given(SENTENCES, SENTENCES, DAYS, DAYS)
@settings(max_examples=150, deadline=None)
def test_evidence_lies_inside_both_passages(a: str, b: str, on_a: str | None, on_b: str | None) -> None:
    before = "An earlier sentence."
    ours = annotate(source(before, a, id="A", on=on_a))[1]
    theirs = annotate(source(before, b, id="B", on=on_b))[1]
    found = judge(pair_of(ours, theirs))
    assert found.evidence
    for one in found.evidence:
        assert one.note
        for span, side in ((one.a, ours), (one.b, theirs)):
            assert span is not None
            assert side.passage.start <= span.start < span.end <= side.passage.end


@given(SENTENCES, DAYS)
@settings(max_examples=80, deadline=None)
def test_a_sentence_never_contradicts_itself(text: str, day: str | None) -> None:
    assert verdict(text, text, on=(day, day)).relation is not Relation.CONTRADICTION


def test_a_conflict_that_lacks_evidence_is_a_difference_where_differences_are_asked_for() -> None:
    pair = pair_of(
        annotated("The motion passed 5-4, the clerk said.", on=None),
        annotated("The 6-3 vote on the motion surprised the gallery.", id="B", on=None),
    )
    assert judge(pair).relation is Relation.AGREEMENT
    assert judge(pair, ()).relation is Relation.DIFFERENCE
