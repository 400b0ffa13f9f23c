from __future__ import annotations

import pytest

from reader.language.annotate import annotate
from reader.relations.arithmetic import reconciled, told_on_both_sides
from reader.relations.figures import figure_pairs
from reader.relations.pair import Pair, pair_of
from tests.makers import source


def pair(a: str, b: str) -> Pair:
    return pair_of(annotate(source(a, id="A"))[0], annotate(source(b, id="B"))[0])


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The raft carried 4 nurses and 3 teachers to the pier.", "The raft carried 7 people to the pier."),
        ("The driver killed 12 people and then himself.", "The driver killed 13 people at the market."),
    ],
)
def test_sums_and_the_attacker_reconcile_two_figures(a: str, b: str) -> None:
    both = pair(a, b)
    assert all(reconciled(both, figures) for figures in figure_pairs(both))


def test_a_passage_with_both_figures_tells_the_whole_story() -> None:
    both = pair(
        "The ferry carried 380 cars to Orsa.", "The ferry carried 380 cars to Orsa, then 420 cars to Orsa."
    )
    assert any(told_on_both_sides(both, figures) for figures in figure_pairs(both))


def test_two_plain_figures_are_not_reconciled() -> None:
    both = pair("The ferry carried 380 cars to Orsa.", "The ferry carried 450 cars to Orsa.")
    assert [reconciled(both, figures) for figures in figure_pairs(both)] == [False]
