from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language.annotate import annotate
from reader.relations.answers import Answer, answers
from tests.makers import source

CASES = Path(__file__).parents[1] / "cases" / "answers" / "answers.md"


def cases() -> Iterator[tuple[str, str, str, bool]]:
    for block in CASES.read_text(encoding="utf-8").strip().split("\n\n"):
        title, told, answer, verdict = block.splitlines()
        yield title, told, answer, verdict == "yes"


def found_in(*sentences: str) -> tuple[Answer, ...]:
    return answers(annotate(source(*sentences)))


@pytest.mark.parametrize(
    ("told", "answer", "expected"), [pytest.param(*case[1:], id=case[0]) for case in cases()]
)
def test_whether_a_sentence_answers_the_one_before(told: str, answer: str, expected: bool) -> None:
    assert [(one.passage.passage.id, one.to.passage.id) for one in found_in(told, answer)] == (
        [("A2", "A1")] if expected else []
    )


def test_an_answer_passes_over_what_its_own_speaker_said() -> None:
    (one,) = found_in(
        "Two tenants said the stairs had been locked.",
        "“We have three doors,” said Marek Stroh, the landlord.",
        "“That is a lie,” Marek Stroh said.",
    )
    assert one.to.passage.id == "A1"


def test_a_version_that_is_announced_is_known_as_such() -> None:
    (one,) = found_in("The general said the bridge was empty.", "The villagers tell a different story.")
    assert (one.announces, one.tells) == (True, False)


def test_a_denial_that_says_what_was_not_so_is_known_as_such() -> None:
    (one,) = found_in(
        "A clerk said they had been told to burn them.", "“No such order was given,” the ministry said."
    )
    assert (one.announces, one.tells) == (False, True)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(alphabet="abc “”.,'NoOnDeiy ", min_size=1, max_size=60), min_size=1, max_size=5))
def test_cues_lie_in_the_passage_that_answers(sentences: list[str]) -> None:
    for one in found_in(*sentences):
        assert one.passage.passage.start <= one.cue.start < one.cue.end <= one.passage.passage.end
