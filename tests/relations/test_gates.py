from __future__ import annotations

import pytest

from reader.language.annotate import annotate
from reader.relations.finding import Finding
from reader.relations.gated import Gated
from reader.relations.gates import ask, confidence_after
from reader.relations.pair import pair_of
from reader.vocabulary import Held, Relation, Span
from tests.makers import source

ON = "2024-09-10"


def answers(
    a: str, b: str, at_a: str, at_b: str, *, on: tuple[str | None, str | None] = (ON, ON)
) -> tuple[Gated, ...]:
    """The gates for a conflict of number between the two words."""
    pair = pair_of(annotate(source(a, id="A", on=on[0]))[0], annotate(source(b, id="B", on=on[1]))[0])
    spans = [Span(text.index(word), text.index(word) + len(word)) for text, word in ((a, at_a), (b, at_b))]
    return ask(pair, Finding(Relation.CONTRADICTION, "number", *spans, "", 0.9, changing=True))


def stopped_by(found: tuple[Gated, ...]) -> str | None:
    return found[-1].result.gate if found[-1].result.held is Held.FAILED else None


@pytest.mark.parametrize(
    ("a", "b", "gate"),
    [
        ("The ferry to Orsa carries 380 cars.", "The ferry to Orsa carries 450 cars.", None),
        ("The ferry to Orsa may carry 380 cars.", "The ferry to Orsa carries 450 cars.", "status"),
        ("The ferry to Orsa carries 380 cars.", "The train to Brone carries 450 cars.", "event"),
        (
            "The ferry to Orsa carried 380 cars in 2019.",
            "The ferry to Orsa carried 450 cars in 2021.",
            "time",
        ),
        ("Only women took the 380 seats at Orsa.", "Voters took the 450 seats at Orsa.", "deed"),
        ("In total the ferry to Orsa carries 380 cars.", "The ferry to Orsa carries 450 cars.", "scope"),
        (
            "The ferry to Orsa carries 380 cars.",
            "The ferry to Orsa carries 450 cars, up from last year.",
            "one reading each",
        ),
        (
            "The ferry to Orsa earned 380 crowns in the first quarter.",
            "The ferry to Orsa earned 450 crowns in the third quarter.",
            "period",
        ),
        (
            "The ferry to Orsa carries 380 cars on a summer day.",
            "The ferry to Orsa burned after 450 cars had left it on a summer day.",
            "deed",
        ),
        (
            "At the old pier the ferry to Orsa loaded 380 cars.",
            "At the harbour the ferry to Orsa loaded 450 cars.",
            "deed",
        ),
        ("The ferry to Orsa loaded 380 cars at the pier.", "The ferry to Orsa loads 450 cars.", "scope"),
        ("The ferry to Orsa loaded 380 cars.", "The ferry to Orsa loads 450 cars.", None),
    ],
)
def test_the_first_gate_that_does_not_hold(a: str, b: str, gate: str | None) -> None:
    assert stopped_by(answers(a, b, "380", "450")) == gate


def test_a_figure_of_another_day_is_stopped_by_time() -> None:
    found = answers(
        "The ferry to Orsa carries 380 cars.",
        "The ferry to Orsa carries 450 cars.",
        "380",
        "450",
        on=(ON, "2024-09-15"),
    )
    assert stopped_by(found) == "time"
    assert found[-1].instead is Relation.FOLLOW_UP


def test_a_failed_gate_leaves_no_confidence() -> None:
    found = answers(
        "The ferry to Orsa may carry 380 cars.", "The ferry to Orsa carries 450 cars.", "380", "450"
    )
    assert confidence_after(found, 0.9) == 0.0


def test_gates_that_hold_by_evidence_keep_the_confidence() -> None:
    found = answers(
        "The ferry to Orsa carries 380 cars.", "The ferry to Orsa carries 450 cars.", "380", "450"
    )
    assert confidence_after(found, 0.9) == pytest.approx(0.9)


def test_one_named_day_does_not_depend_on_the_day_of_writing() -> None:
    found = answers(
        "The ferry to Orsa carried 380 cars on September 10.",
        "The ferry to Orsa carried 450 cars on 10 September.",
        "380",
        "450",
        on=("2024-09-11", "2024-09-15"),
    )
    assert stopped_by(found) is None
    assert [one.result.held for one in found if one.result.gate == "time"] == [Held.EVIDENCE]
