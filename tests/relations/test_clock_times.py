from __future__ import annotations

import pytest

from reader.language.annotate import annotate
from reader.relations.clock_times import clock_times
from tests.makers import source


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The ferry left at 6:40 a.m. and came back at 9 p.m.", ["6:40 a.m.", "9 p.m."]),
        ("Forty people waited on the quay.", []),
        ("Last updated at 7:15 p.m. on Friday.", []),
        ("Published 11:05 a.m.", []),
    ],
)
def test_the_times_of_what_is_told_are_found_and_not_those_of_the_page(text: str, times: list[str]) -> None:
    (side,) = annotate(source(text))
    assert [side.words(one.span) for one in clock_times(side)] == times
