from __future__ import annotations

from reader.collation.nearest import Nearest, NearestIndex

INDEX = NearestIndex(
    {("A1", "B1"): 0.2, ("A1", "B2"): 0.4, ("A2", "B1"): 0.4, ("A2", "C1"): 0.1},
    {"A1": "A", "A2": "A", "B1": "B", "B2": "B", "C1": "C"},
)


def test_the_passage_nearest_to_any_member_is_found_and_the_first_of_equal_ones() -> None:
    assert INDEX.nearest(["A1"], "B") == Nearest(0.4, "B2")
    assert INDEX.nearest(["A1", "A2"], "B") == Nearest(0.4, "B2")
    assert INDEX.nearest(["B1", "B2"], "A") == Nearest(0.4, "A2")


def test_where_no_passage_shares_a_word_there_is_no_nearest() -> None:
    assert INDEX.nearest(["A1"], "C") is None
