from __future__ import annotations

from reader.language.annotate import Annotation, annotate
from reader.relations.remembered import remembered
from tests.makers import source


def test_a_passage_is_asked_once_and_another_by_itself() -> None:
    asked: list[str] = []

    @remembered
    def words(side: Annotation) -> tuple[str, ...]:
        asked.append(side.passage.text)
        return tuple(side.passage.text.split())

    ours, theirs = annotate(source("The dam broke.", "The gate held."))
    assert words(ours) is words(ours)
    assert words(theirs) == ("The", "gate", "held.")
    assert asked == ["The dam broke.", "The gate held."]


def test_nothing_found_is_remembered_too() -> None:
    asked: list[str] = []

    @remembered
    def grade(side: Annotation) -> str | None:
        asked.append(side.passage.id)
        return None

    (side,) = annotate(source("The dam broke."))
    assert grade(side) is grade(side) is None
    assert len(asked) == 1


def test_two_that_ask_one_passage_do_not_get_each_others_answers() -> None:
    @remembered
    def first(side: Annotation) -> str:
        return side.passage.text.split()[0]

    @remembered
    def last(side: Annotation) -> str:
        return side.passage.text.split()[-1]

    (side,) = annotate(source("The dam broke."))
    assert (first(side), last(side), first(side)) == ("The", "broke.", "The")
