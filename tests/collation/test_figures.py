from __future__ import annotations

import pytest

from reader.collation.figures import MOST_CLOSE, Figures
from reader.language.quantities import quantities


def common(one: str, other: str) -> tuple[float, float]:
    return Figures([quantities(one), quantities(other), (), ()]).common(0, 1)


def test_an_equal_figure_counts_however_it_is_written() -> None:
    equal, close = common("The fine was 148 million crowns.", "It must pay 148m crowns.")
    assert equal > 0
    assert close == 0


def test_figures_that_nearly_agree_count_as_close() -> None:
    equal, close = common("The fine was 148 million crowns.", "It must pay 151m crowns.")
    assert equal == 0
    assert close > 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It took 40 minutes.", "It cost 40 crowns."),
        ("Some 5,000 people came.", "Some 9,000 people came."),
        ("Two people died.", "Three people died."),
    ],
)
def test_figures_of_two_kinds_or_far_apart_count_for_nothing(one: str, other: str) -> None:
    assert common(one, other) == (0.0, 0.0)


def test_an_equal_count_of_something_else_counts_for_less() -> None:
    same, _ = common("They bought 38 buses.", "The 38 buses are late.")
    another, _ = common("They bought 38 buses.", "There were 38 witnesses.")
    assert 0 < another < same


def test_two_tables_of_figures_are_no_fact_by_themselves() -> None:
    one = "; ".join(f"{figure} votes" for figure in range(1000, 2000, 100))
    other = "; ".join(f"{figure + 7} votes" for figure in range(1000, 2000, 100))
    assert common(one, other)[1] == MOST_CLOSE
