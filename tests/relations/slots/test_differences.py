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
from reader.relations.slots.differences import LONGEST, differences
from reader.relations.slots.hits import LINKED
from reader.vocabulary import Held, Relation
from tests.makers import source

CASES = Path(__file__).parents[2] / "cases" / "differences"
SAME_DAY = "2024-09-10"


class Case(NamedTuple):
    name: str
    a: str
    b: str
    on: tuple[str, str]
    told: frozenset[str]
    forbidden: bool


def cases() -> Iterator[Case]:
    for file in sorted(CASES.glob("*.md")):
        for block in file.read_text(encoding="utf-8").strip().split("\n\n"):
            title, *lines = block.splitlines()
            fields = {line.split(maxsplit=1)[0]: line.split(maxsplit=1)[1].strip() for line in lines}
            on = [day.strip() for day in fields.get("on", SAME_DAY).split(",")]
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


def pointed(a: str, b: str, *, on: tuple[str, str] = (SAME_DAY, SAME_DAY)) -> Verdict:
    pair = pair_of(annotated(a, on=on[0]), annotated(b, id="B", on=on[1]))
    told = differences(pair)
    return judge(pair, [one.finding for one in told if one.sameness >= LINKED or one.finding.alone])


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in cases()])
def test_what_a_pair_is_told_to_be(case: Case) -> None:
    found = pointed(case.a, case.b, on=case.on).relation
    name = found.value if found else "unrelated"
    assert (name in case.told) is not case.forbidden


def test_a_difference_gives_both_values_and_what_is_lacking() -> None:
    a, b = (
        "Two observers for the union were asked to leave the canteen count.",
        "Six of the union's watchers were thrown out of the canteen count.",
    )
    found = pointed(a, b)
    first = found.evidence[0]
    assert found.relation is Relation.DIFFERENCE
    assert first.a is not None
    assert first.b is not None
    assert (a[first.a.start : first.a.end], b[first.b.start : first.b.end]) == ("Two", "Six")
    assert "no contradiction" in first.note
    assert found.gates
    assert all(gate.held is not Held.FAILED for gate in found.gates)


def test_without_differences_the_pair_has_the_label_that_it_would_have_had() -> None:
    pair = pair_of(
        annotated("Two observers for the union were asked to leave the canteen count."),
        annotated("Six of the union's watchers were thrown out of the canteen count.", id="B"),
    )
    assert judge(pair).relation is Relation.AGREEMENT


def test_a_passage_that_is_no_sentence_is_passed_over() -> None:
    long = annotated("Two of the three gates were open at Vell. " * (LONGEST // 40))
    other = annotated("All three gates were open at Vell.", id="B")
    assert differences(pair_of(long, other)) == []


PIECES = [
    "Two of the three gates at Vell",
    "all three gates",
    "the council in Lodden",
    "Ines Prado",
    "built in 1931",
    "opened in 1937",
    "80 years old",
    "found on Thursday",
    "noticed on Monday",
    "at 5 p.m.",
    "shortly after 11 p.m.",
    "in the library",
    "in the basement of a school",
    "will appeal",
    "has ruled out an appeal",
    "rated the deck “sound”",
    "graded the deck “weak”",
    "voted 3-2",
    "by four to one",
    "swept away the mill",
    "stood",
    "won the race",
    "said",
    ",",
    ".",
]
SENTENCES = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map(" ".join) | st.text(
    min_size=1, max_size=60
)
DAYS = st.sampled_from([None, "2024-09-10", "2024-09-12"])


@given(SENTENCES, SENTENCES, DAYS, DAYS)
@settings(max_examples=150, deadline=None)
def test_the_differences_of_the_mirrored_pair_are_the_mirrored_differences(
    a: str, b: str, on_a: str | None, on_b: str | None
) -> None:
    pair = pair_of(annotated(a, on=on_a), annotated(b, id="B", on=on_b))
    back = differences(pair.mirrored())
    assert [one.finding for one in differences(pair)] == [one.finding.mirrored() for one in back]


@given(SENTENCES, SENTENCES, DAYS, DAYS)
@settings(max_examples=150, deadline=None)
def test_both_values_lie_inside_their_passages(a: str, b: str, on_a: str | None, on_b: str | None) -> None:
    before = "An earlier sentence."
    ours = annotate(source(before, a, id="A", on=on_a))[1]
    theirs = annotate(source(before, b, id="B", on=on_b))[1]
    for one in differences(pair_of(ours, theirs)):
        for span, side in ((one.finding.a, ours), (one.finding.b, theirs)):
            assert span is not None
            assert side.passage.start <= span.start < span.end <= side.passage.end


@given(SENTENCES, DAYS)
@settings(max_examples=80, deadline=None)
def test_a_sentence_never_differs_from_itself(text: str, day: str | None) -> None:
    pair = pair_of(annotated(text, on=day), annotated(text, id="B", on=day))
    assert judge(pair, [one.finding for one in differences(pair)]).relation not in {
        Relation.DIFFERENCE,
        Relation.CONTRADICTION,
    }


def test_the_same_words_are_evidence_once() -> None:
    found = pointed(
        "Forty reporters were in the ballroom for the opening on Thursday.",
        "Twenty-five reporters were in the ballroom for the opening on Thursday.",
    )
    told = [(one.kind, one.a, one.b) for one in found.evidence]
    assert len(told) == len(set(told))
    assert found.evidence[0].kind == "number"
