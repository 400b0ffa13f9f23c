from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from reader.stories.merging import TOGETHER, merged

LEAST = -4.0


def crowds(inside: float, between: float) -> dict[tuple[int, int], float]:
    """Affinities of six articles, the first three and the last three near each other."""
    return {(a, b): inside if (a < 3) == (b < 3) else between for a, b in combinations(range(6), 2)}


def test_a_pair_above_the_bar_is_one_story() -> None:
    assert merged(3, {(0, 2): TOGETHER + 0.1, (0, 1): TOGETHER - 0.1}, least=LEAST) == ((0, 2), (1,))


def test_two_crowds_that_are_near_each_other_are_one_story() -> None:
    assert merged(6, crowds(1.0, 0.8), least=LEAST) == ((0, 1, 2, 3, 4, 5),)


def test_two_crowds_that_hang_together_much_better_apart_stay_apart() -> None:
    assert merged(6, crowds(6.0, 0.8), least=LEAST) == ((0, 1, 2), (3, 4, 5))


def test_one_article_joins_a_crowd_that_hangs_together_better() -> None:
    near = {(0, 1): 6.0, (0, 2): 6.0, (1, 2): 6.0, (0, 3): 0.8, (1, 3): 0.8, (2, 3): 0.8}
    assert merged(4, near, least=LEAST) == ((0, 1, 2, 3),)


def test_a_chain_is_no_story() -> None:
    chain = {(at, at + 1): 1.0 for at in range(7)}
    assert max(map(len, merged(8, chain, least=LEAST))) == 2


AFFINITIES = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(LEAST, 6.0),
)


@given(AFFINITIES)
def test_every_article_is_in_one_story(affinity: dict[tuple[int, int], float]) -> None:
    stories = merged(8, affinity, least=LEAST)
    assert sorted(number for story in stories for number in story) == list(range(8))
    assert list(stories) == sorted(stories)


@given(AFFINITIES)
def test_articles_without_a_pair_above_the_bar_stand_alone(affinity: dict[tuple[int, int], float]) -> None:
    for story in merged(8, affinity, least=LEAST):
        if len(story) > 1:
            assert any(affinity.get(pair, LEAST) >= TOGETHER for pair in combinations(story, 2))
