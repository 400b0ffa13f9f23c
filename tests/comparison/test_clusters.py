from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.clusters import Clusters


def test_things_that_do_not_fit_stay_apart_unless_they_are_joined_by_force() -> None:
    clusters = Clusters([1, 2, 3], lambda a, b: (a + b) % 2 == 0)
    clusters.join(0, 1)
    clusters.join(0, 2)
    assert clusters.groups() == [[0, 2], [1]]
    clusters.join(1, 2, ask=False)
    assert clusters.groups() == [[0, 1, 2]]


def test_a_thing_joins_a_cluster_only_where_it_fits_its_members() -> None:
    clusters = Clusters([10, 12, 14], lambda a, b: abs(a - b) <= 2)
    clusters.join(0, 1)
    clusters.join(1, 2)
    assert clusters.groups() == [[0, 1], [2]]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=20))
def test_every_thing_is_in_one_cluster(pairs: list[tuple[int, int]]) -> None:
    clusters = Clusters(list(range(10)), lambda a, b: True)
    for a, b in pairs:
        clusters.join(a, b)
    groups = clusters.groups()
    assert sorted(at for group in groups for at in group) == list(range(10))
    assert groups == sorted(groups)
    assert all(any(a in group and b in group for group in groups) for a, b in pairs)
