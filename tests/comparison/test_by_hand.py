"""What the reader puts together or takes apart by hand takes part in the comparison."""

from __future__ import annotations

import pytest

from reader.comparison.compare import compare
from reader.vocabulary import Comparison, Kind, Relation
from reader.vocabulary.link import BY_HAND
from tests.makers import source

A = source(
    "Ferry runs aground",
    "The ferry Solveig ran aground off Torrum on Monday with 84 passengers.",
    "A goat was seen on the upper deck.",
    id="A",
    kinds=[Kind.HEADLINE, Kind.BODY, Kind.BODY],
)
B = source(
    "The ferry Solveig ran aground near Torrum on Monday; 84 passengers were aboard.",
    "Nobody could say whose animal it had been.",
    id="B",
)


def compared(**by_hand: tuple[tuple[str, str], ...]) -> Comparison:
    return compare((A, B), story="Ferry", **by_hand)


def members(comparison: Comparison) -> list[set[str]]:
    return [{member.passage for member in group.members} for group in comparison.groups]


def test_without_a_hand_the_engine_decides() -> None:
    assert members(compared()) == [{"A2", "B1"}]


@pytest.mark.parametrize("pair", [("A3", "B2"), ("B2", "A3")])
def test_what_is_put_together_is_a_fact_on_the_readers_word(pair: tuple[str, str]) -> None:
    made = compared(joined=(pair,))
    assert {"A3", "B2"} in members(made)
    link = next(link for link in made.links if link.a == "A3")
    assert link.relation is Relation.AGREEMENT
    assert BY_HAND in [evidence.kind for evidence in link.evidence]


def test_what_is_taken_apart_is_none() -> None:
    assert members(compared(parted=(("B1", "A2"),))) == []


@pytest.mark.parametrize("pair", [("A1", "B2"), ("A2", "A3"), ("A9", "B1"), ("A3", "A3")])
def test_headlines_one_article_and_what_is_gone_are_passed_over(pair: tuple[str, str]) -> None:
    assert members(compared(joined=(pair,), parted=(("A9", "B9"),))) == [{"A2", "B1"}]
