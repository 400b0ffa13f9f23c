from __future__ import annotations

import pytest

from reader.tui.layout.dates import day, one_year
from reader.vocabulary import Basis, Published
from tests.makers import source


@pytest.mark.parametrize(
    ("published", "with_year", "shown"),
    [
        (Published("2031-03-12", Basis.STATED), False, "12 Mar"),
        (Published("2031-03-02", Basis.GIVEN), True, "2 Mar 2031"),
        (Published("2031-12-31", Basis.INFERRED, "“Tuesday”"), True, "c. 31 Dec 2031"),
        (Published(), True, "undated"),
    ],
)
def test_a_date_is_printed_as_a_masthead_does(published: Published, with_year: bool, shown: str) -> None:
    assert day(published, with_year=with_year) == shown


def test_undated_sources_do_not_make_a_second_year() -> None:
    assert one_year([source("x", on="2031-01-01"), source("x"), source("x", on="2031-12-01")])
    assert not one_year([source("x", on="2030-01-01"), source("x", on="2031-12-01")])
