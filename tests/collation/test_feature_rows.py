from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.collation.feature_rows import FeatureRows

FIGURE = st.floats(allow_nan=False)
ROWS = st.dictionaries(
    st.tuples(st.integers(0, 9), st.integers(0, 9)), st.tuples(FIGURE, FIGURE, FIGURE), max_size=30
)


@given(ROWS)
def test_what_was_put_in_comes_out_unchanged_and_in_order(
    rows: dict[tuple[int, int], tuple[float, ...]],
) -> None:
    ordered = dict(sorted(rows.items()))
    kept = FeatureRows(tuple(ordered), ordered.values(), width=3)
    assert list(kept.items()) == list(ordered.items())
    assert list(kept.rows()) == list(ordered.values())
    assert [kept[pair] for pair in kept] == list(ordered.values())
    assert len(kept) == len(rows)


def test_a_pair_that_is_not_there_has_no_features() -> None:
    kept = FeatureRows([(0, 2), (1, 3)], [(1.0,), (2.0,)], width=1)
    for pair in ((0, 1), (0, 3), (2, 0)):
        assert pair not in kept
        with pytest.raises(KeyError):
            kept[pair]


def test_a_pair_without_features_is_an_error() -> None:
    with pytest.raises(ValueError, match="shorter"):
        FeatureRows([(0, 1), (0, 2)], [(1.0,)], width=1)
