from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.kept_answers import KeptAnswers


@given(st.lists(st.integers(0, 9)), st.integers(1, 5))
def test_the_answer_is_the_function_s_and_no_more_are_kept_than_may_be(asked: list[int], most: int) -> None:
    answers = KeptAnswers(lambda number: number * number, most=most)
    for number in asked:
        assert answers[number] == number * number
        assert len(answers) <= most


def test_the_function_is_asked_once() -> None:
    asked: list[str] = []
    answers = KeptAnswers(lambda word: asked.append(word) or word.upper(), most=9)  # type: ignore[func-returns-value]
    assert [answers[word] for word in ("a", "b", "a")] == ["A", "B", "A"]
    assert asked == ["a", "b"]
