from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.relations.outcomes import outcomes
from tests.ends import ends


def told(text: str) -> list[tuple[str, str, int]]:
    return [(text[one.span.start : one.span.end], one.kind, one.pole) for one in outcomes(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The motion was carried.", ("carried", "vote", 0)),
        ("Delegates threw the motion out.", ("threw the motion out", "vote", 1)),
        ("The cook died.", ("died", "life", 1)),
        ("The firm called off the talks.", ("called off", "hold", 1)),
        ("The cook is fighting for her life.", ("fighting for her life", "health", 1)),
    ],
)
def test_an_outcome_in_any_form_of_its_words(text: str, expected: tuple[str, str, int]) -> None:
    assert expected in told(text)


@pytest.mark.parametrize("text", ["He carries a bag.", "They pass the harbour.", "The bag was thrown."])
def test_other_forms_of_a_word_may_mean_something_else(text: str) -> None:
    assert [kind for _, kind, _ in told(text)] == []


@given(st.text(max_size=200))
def test_outcomes_lie_inside_the_text(text: str) -> None:
    for one in outcomes(text):
        assert 0 <= one.span.start < one.span.end <= len(text)


def test_a_megabyte_of_words_that_begin_outcomes_comes_to_an_end() -> None:
    with ends():
        outcomes("throw turn give lift " * 50_000)
