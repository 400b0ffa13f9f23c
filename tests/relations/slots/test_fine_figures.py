from __future__ import annotations

import pytest

from reader.language.quantities import quantities
from reader.relations.slots.fine_figures import fine_figures_apart


def apart(ours: str, theirs: str) -> bool:
    return fine_figures_apart(quantities(ours)[0], quantities(theirs)[0])


def test_rates_a_quarter_point_apart() -> None:
    assert apart("The rate stays at 3.5 percent.", "The rate is cut to 3.25 percent.")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Turnout was 61.5 percent.", "Turnout was 61 percent."),
        ("The rate is 3 percent.", "The rate is 4 percent."),
        ("The rate is 3.5 percent.", "The rate is 3.5 percent."),
        ("It took 3.5 hours.", "It took 3.25 hours."),
    ],
)
def test_great_shares_whole_figures_and_other_kinds_are_not_so_fine(ours: str, theirs: str) -> None:
    assert not apart(ours, theirs)
