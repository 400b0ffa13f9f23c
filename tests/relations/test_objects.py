from __future__ import annotations

import pytest

from reader.language.annotate import annotate
from reader.relations.judge import judge
from reader.relations.objects import other_amount, other_object, redone
from reader.relations.pair import Pair, pair_of
from reader.vocabulary import Relation, Span
from tests.makers import source


def pair(a: str, b: str) -> Pair:
    on = "2024-09-10"
    return pair_of(annotate(source(a, id="A", on=on))[0], annotate(source(b, id="B", on=on))[0])


def at(text: str, word: str) -> Span:
    return Span(text.index(word), text.index(word) + len(word))


@pytest.mark.parametrize(
    ("a", "b", "two"),
    [
        (
            "The mayor attended the opening of the pool.",
            "The mayor attended a lunch after the opening.",
            True,
        ),
        ("The mayor attended the opening of the pool.", "The mayor attended the opening.", False),
        ("The mayor attended the rally.", "The mayor attended the march.", False),
        ("The mayor attended.", "The mayor attended the march.", False),
    ],
)
def test_two_objects_are_told_apart_by_their_heads(a: str, b: str, two: bool) -> None:
    assert (other_object(pair(a, b), at(a, "attended"), at(b, "attended")) is not None) is two


@pytest.mark.parametrize(
    ("a", "b", "two"),
    [
        ("The union took four percent for nurses.", "The union took three percent for doctors.", True),
        ("The union took four percent.", "The union took some four percent.", False),
        ("The union took four percent.", "The union took the offer.", False),
    ],
)
def test_two_amounts_are_two_offers(a: str, b: str, two: bool) -> None:
    assert (other_amount(pair(a, b), at(a, "took"), at(b, "took")) is not None) is two


def test_a_word_of_one_side_says_that_it_came_up_twice() -> None:
    assert redone(pair("The vote failed.", "This time the vote passed.")) == "this time"
    assert redone(pair("This time the vote failed.", "This time the vote passed.")) is None


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The pilots accepted the offer of six percent for captains.",
            "The pilots rejected the offer of two percent for trainees.",
        ),
        (
            "Parliament rejected the first plan for the canal.",
            "Parliament approved the plan for the canal after it had been redrawn.",
        ),
        (
            "The ambassador did not attend the funeral of the general on Friday.",
            "The ambassador attended a reception after the funeral of the general on Friday.",
        ),
    ],
)
def test_opposite_words_about_two_things_are_no_contradiction(a: str, b: str) -> None:
    assert judge(pair(a, b)).relation is not Relation.CONTRADICTION


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Parliament rejected the plan for the canal.", "Parliament approved the plan for the canal."),
        ("The ambassador did not attend the funeral.", "The ambassador attended the funeral."),
    ],
)
def test_opposite_words_about_one_thing_are_one(a: str, b: str) -> None:
    assert judge(pair(a, b)).relation is Relation.CONTRADICTION
