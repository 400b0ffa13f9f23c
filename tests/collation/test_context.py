from __future__ import annotations

import pytest

from reader.collation import weights
from reader.collation.context import Pair, Surroundings, probability

SOURCE = [0, 0, 0, 1, 1, 1]
PARAGRAPH = [0, 1, 1, 0, 0, 1]


def surroundings(scores: dict[Pair, float]) -> Surroundings:
    return Surroundings(scores, SOURCE, PARAGRAPH)


def test_a_neighbour_that_matches_too_counts_with_its_probability() -> None:
    around = surroundings({(1, 4): 0.0, (1, 5): 2.0}).around((1, 4))
    assert around.neighbours == pytest.approx(probability(2.0))


def test_the_last_passage_of_a_source_is_no_neighbour_of_the_first_of_the_next() -> None:
    around = surroundings({(1, 3): 0.0, (1, 2): 5.0, (2, 3): 1.0}).around((1, 3))
    assert around.neighbours == pytest.approx(probability(1.0))


def test_another_pair_of_the_same_paragraphs_counts_and_the_pair_itself_does_not() -> None:
    found = surroundings({(1, 3): 0.0, (2, 4): 1.5, (0, 5): 3.0})
    assert found.around((1, 3)).paragraph == pytest.approx(probability(1.5))
    assert found.around((0, 5)).paragraph == 0.0


def test_the_lead_is_over_the_best_rival_of_either_passage() -> None:
    found = surroundings({(0, 3): 2.0, (0, 4): 1.5, (1, 3): -1.0})
    assert found.around((0, 3)).ahead == pytest.approx(0.5)
    assert found.around((0, 4)).ahead == pytest.approx(-0.5)


def test_a_pair_without_a_rival_is_as_far_ahead_as_counts() -> None:
    assert surroundings({(0, 3): 0.0}).around((0, 3)).ahead == weights.MOST_AHEAD


def test_two_equal_rivals_are_level() -> None:
    assert surroundings({(0, 3): 1.0, (0, 4): 1.0}).around((0, 3)).ahead == 0.0


def test_the_distance_of_short_articles_says_little() -> None:
    assert surroundings({(0, 5): 0.0}).around((0, 5)).distance == pytest.approx(2 / weights.FULL_LENGTH)
