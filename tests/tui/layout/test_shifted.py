from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.shifted import Shifted

ROWS = st.lists(st.integers(1, 4), min_size=1, max_size=12).map(lambda steps: list(accumulate(steps)))
"""First rows of passages, ascending."""

PUT_IN = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 5)), min_size=1, max_size=3)
"""Before which row so many others were put in, one time after the other."""


@given(ROWS, PUT_IN)
def test_what_begins_at_the_bound_or_behind_it_begins_later(
    rows: list[int], put_in: list[tuple[int, int]]
) -> None:
    plain, made = rows, None
    for bound, by in put_in:
        made = Shifted(made or rows, bound, by)
        plain = [number + by if number >= bound else number for number in plain]
    assert made is not None
    assert list(made) == plain
    assert made[:] == plain
    assert made.root is rows


@given(ROWS, PUT_IN, st.integers(0, 80))
def test_a_row_is_found_among_the_rows_as_they_were(
    rows: list[int], put_in: list[tuple[int, int]], number: int
) -> None:
    made: Shifted | None = None
    for bound, by in put_in:
        made = Shifted(made or rows, bound, by)
    assert made is not None
    assert bisect_left(rows, made.before(number)) == bisect_left(list(made), number)
