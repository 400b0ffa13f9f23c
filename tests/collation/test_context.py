from __future__ import annotations

from math import exp, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.collation.context import (
    LEAST_LIKELY,
    MOST_AHEAD,
    NEARBY,
    NO_CONTEXT,
    PRESUMED,
    Pair,
    Surroundings,
    probability,
)

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


def test_the_lead_is_that_of_the_passage_that_has_the_greater_one() -> None:
    found = surroundings({(0, 3): 2.0, (0, 4): 1.5, (1, 3): -1.0})
    assert found.around((0, 3)).lead == MOST_AHEAD
    assert found.around((0, 4)).lead == MOST_AHEAD
    assert surroundings({(0, 3): 2.0, (0, 4): 1.5}).around((0, 4)).lead == MOST_AHEAD
    both = surroundings({(0, 3): 2.0, (0, 4): 1.5, (1, 3): 1.8})
    assert both.around((0, 3)).lead == pytest.approx(0.5)
    assert both.around((1, 3)).lead == MOST_AHEAD


def test_a_pair_that_is_second_for_both_lags_behind() -> None:
    found = surroundings({(0, 3): 1.0, (0, 4): 1.5, (1, 3): 1.8})
    assert found.around((0, 3)).lead == pytest.approx(-0.5)


def test_two_equal_rivals_are_level() -> None:
    scores = {(0, 3): 1.0, (0, 4): 1.0, (1, 3): 1.0, (1, 4): 1.0}
    assert surroundings(scores).around((0, 3)).lead == 0.0


def test_a_passage_of_a_third_source_that_goes_with_both_counts_with_the_less_likely_of_its_pairs() -> None:
    three = Surroundings({(0, 2): 0.0, (0, 4): 2.0, (2, 4): 1.0}, [0, 0, 1, 1, 2, 2], [0, 1, 0, 1, 0, 1])
    assert three.around((0, 2)).third_source == pytest.approx(probability(1.0))
    assert surroundings({(0, 3): 0.0}).around((0, 3)).third_source == 0.0


def test_a_third_source_that_knows_nothing_of_a_pair_halves_what_another_says() -> None:
    sources = [0, 0, 1, 1, 2, 2, 3, 3]
    four = Surroundings({(0, 2): 0.0, (0, 4): 2.0, (2, 4): 1.0}, sources, [0, 1] * 4)
    assert four.around((0, 2)).third_source == pytest.approx(probability(1.0) / 2)


def test_likely_pairs_around_raise_the_surroundings_and_the_pair_itself_does_not() -> None:
    alone = surroundings({(1, 4): 3.0}).around((1, 4)).surroundings
    beside = surroundings({(1, 4): 3.0, (0, 3): 3.0}).around((1, 4)).surroundings
    assert alone == pytest.approx(NO_CONTEXT.surroundings)
    assert beside > alone


@given(st.dictionaries(st.tuples(st.integers(0, 2), st.integers(3, 5)), st.floats(-6, 6), min_size=1))
def test_the_surroundings_are_the_mean_of_all_pairs_nearby(scores: dict[Pair, float]) -> None:
    found = surroundings(scores)
    fall = [exp(-(step**2) / (2 * NEARBY**2)) for step in range(3)]
    for one, other in scores:
        weights = {(a, b): fall[abs(a - one)] * fall[abs(b - other)] for a in (0, 1, 2) for b in (3, 4, 5)}
        near = sum(
            weights[pair] * probability(score)
            for pair, score in scores.items()
            if pair != (one, other) and probability(score) >= LEAST_LIKELY
        )
        mean = near / (sum(weights.values()) - 1)
        assert found.around((one, other)).surroundings == pytest.approx(log(PRESUMED + mean))
