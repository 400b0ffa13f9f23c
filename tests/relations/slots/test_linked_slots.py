from __future__ import annotations

import pytest

from reader.language.annotate import Annotation, annotate
from reader.relations.judge import judge
from reader.relations.pair import pair_of
from reader.relations.slots.differences import differences
from reader.vocabulary import Relation
from tests.makers import source

DAY = "2024-09-10"
LIKELY = 0.7
CONFLICT = {Relation.CONTRADICTION, Relation.DIFFERENCE}


def annotated(text: str, *, id: str = "A") -> Annotation:  # noqa: A002
    return annotate(source(text, id=id, on=DAY))[0]


def relation(a: str, b: str, *, score: float) -> Relation | None:
    pair = pair_of(annotated(a), annotated(b, id="B"), likeness=score)
    return judge(pair, [one.finding for one in differences(pair)]).relation


MEETING = (
    "The envoys of Varn and Kell met in Geneva on Monday for the first time.",
    "In Oslo on Monday the envoys of Kell and Varn sat down at one table.",
)


def test_two_towns_for_what_is_likely_one_event_of_one_day() -> None:
    assert relation(*MEETING, score=LIKELY) in CONFLICT
    assert relation(*MEETING, score=0.2) not in CONFLICT


def test_two_towns_on_two_days_are_a_journey() -> None:
    there = "In Oslo on Thursday the envoys of Kell and Varn sat down at one table."
    pair = pair_of(annotated(MEETING[0]), annotated(there, id="B"), likeness=LIKELY)
    assert "place" not in {one.finding.kind for one in differences(pair)}


def test_two_days_of_what_is_likely_one_plan() -> None:
    plans = "Classes will resume on Friday.", "Lessons are to begin again on Monday."
    assert relation(*plans, score=LIKELY) in CONFLICT
    assert relation(*plans, score=0.2) not in CONFLICT


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        (
            "Ines Prado won the marathon in 2 hours 41 minutes.",
            "Her time of 2 hours 38 minutes was a personal best.",
            True,
        ),
        ("The jury returned after deliberating for three days.", "It took jurors just five hours.", True),
        ("The bench sat for three days.", "The lawyer is 35 years old and lives in Orsa.", False),
    ],
)
def test_how_long_what_is_likely_one_thing_took(a: str, b: str, told: bool) -> None:
    assert (relation(a, b, score=LIKELY) in CONFLICT) is told


def test_a_small_step_between_figures_told_roundly_is_none() -> None:
    a, b = "The talks took 2 hours 40 minutes.", "The talks lasted 2 hours 45 minutes."
    assert relation(a, b, score=LIKELY) not in CONFLICT
