from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from reader.collation.grouping import MOST_OF_A_SOURCE, group_matches
from reader.collation.match import Match
from tests.collation.makers import match
from tests.ends import ends


def groups(*pairs: tuple[str, str] | tuple[str, str, float]) -> list[tuple[str, ...]]:
    return grouped([match(*pair) for pair in pairs])


def grouped(matches: list[Match]) -> list[tuple[str, ...]]:
    names = {passage.id for one in matches for passage in (one.a, one.b)}
    order = {name: at for at, name in enumerate(sorted(names, key=lambda name: (name[0], int(name[1:]))))}
    return list(group_matches(matches, order))


def test_three_passages_that_all_match_are_one_fact() -> None:
    assert groups(("A1", "B1"), ("A1", "C1"), ("B1", "C1")) == [("A1", "B1", "C1")]


def test_a_passage_that_states_two_facts_is_in_two_groups() -> None:
    assert groups(("A1", "B1"), ("A1", "C1")) == [("A1", "B1"), ("A1", "C1")]


def test_two_passages_of_one_source_join_where_both_match_a_third() -> None:
    assert groups(("A1", "B1"), ("A2", "B1")) == [("A1", "A2", "B1")]


def test_two_passages_of_one_source_stay_apart_where_they_share_no_partner() -> None:
    assert groups(("A1", "B1"), ("A2", "B2")) == [("A1", "B1"), ("A2", "B2")]


def test_the_best_three_of_a_source_stay_and_the_others_make_groups_of_their_own() -> None:
    found = groups(
        ("A1", "B1", 0.9), ("A2", "B1", 0.5), ("A3", "B1", 0.8), ("A4", "B1", 0.7), ("A5", "B1", 0.6)
    )
    assert found == [("A1", "A3", "A4", "B1"), ("A2", "A5", "B1")]


def test_a_group_whose_pairs_are_all_shown_elsewhere_is_left_out() -> None:
    # B1 and C1 match A1, A2 each, and each other: two full groups; the pair B1-C1 needs no third.
    found = groups(("A1", "B1"), ("A1", "C1"), ("B1", "C1"), ("A2", "B1"), ("A2", "C1"))
    assert found == [("A1", "A2", "B1", "C1")]


def test_groups_come_in_the_order_in_which_the_first_source_tells_them() -> None:
    assert groups(("A7", "B1"), ("A2", "B9"), ("B3", "C1")) == [("A2", "B9"), ("A7", "B1"), ("B3", "C1")]


MATCHES = st.lists(
    st.tuples(
        st.integers(0, 3),
        st.integers(1, 5),
        st.integers(0, 3),
        st.integers(1, 5),
        st.sampled_from([0.5, 0.6, 0.9]),
    ),
    max_size=40,
)


@given(MATCHES)
def test_every_match_is_in_a_group_and_every_group_is_made_of_matches(
    drawn: list[tuple[int, int, int, int, float]],
) -> None:
    by_pair = {(f"{'ABCD'[s]}{i}", f"{'ABCD'[t]}{j}"): score for s, i, t, j, score in drawn if s < t}
    matches = [match(a, b, score) for (a, b), score in sorted(by_pair.items())]
    found = grouped(matches)
    shown = {(a, b) for group in found for a, b in combinations(group, 2) if a[0] != b[0]}
    assert shown == set(by_pair)
    assert len(set(found)) == len(found)
    for group in found:
        assert max(sum(name[0] == source for name in group) for source in "ABCD") <= MOST_OF_A_SOURCE


@given(MATCHES, st.randoms())
def test_the_order_of_the_matches_does_not_matter(
    drawn: list[tuple[int, int, int, int, float]], random: object
) -> None:
    by_pair = {(f"{'ABCD'[s]}{i}", f"{'ABCD'[t]}{j}"): score for s, i, t, j, score in drawn if s < t}
    matches = [match(a, b, score) for (a, b), score in sorted(by_pair.items())]
    assert grouped(matches) == grouped(matches[::-1])


def test_a_graph_with_exponentially_many_cliques_comes_to_an_end() -> None:
    # Every passage matches all but one of every other source: about 4 ** 9 maximal cliques.
    names = [[f"{siglum}{at}" for at in range(1, 10)] for siglum in "ABCDEFGHI"]
    matches = [
        match(a, b)
        for ours, theirs in combinations(names, 2)
        for i, a in enumerate(ours)
        for j, b in enumerate(theirs)
        if i != j
    ]
    with ends():
        found = grouped(matches)
    shown = {pair for group in found for pair in combinations(group, 2) if pair[0][0] != pair[1][0]}
    assert shown == {(one.a.id, one.b.id) for one in matches}


def test_a_passage_that_matches_thousands_comes_to_an_end() -> None:
    with ends():
        found = grouped([match("A1", f"B{at}") for at in range(1, 3001)])
    assert sum(len(group) - 1 for group in found) >= 3000
