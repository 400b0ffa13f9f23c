from __future__ import annotations

import pytest

from reader.cli.reviewed import ONLY, only_filter
from reader.filter.fact_filter import STATES
from reader.filter.parse import parse


def test_what_can_be_asked_for_is_known_to_the_filter() -> None:
    assert set(ONLY) <= set(STATES)


@pytest.mark.parametrize(
    ("typed", "only", "asked"),
    [
        (None, None, None),
        ("source:A", None, "source:A"),
        (None, "open", "is:open"),
        ("source:A", "noted", "source:A is:noted"),
    ],
)
def test_it_is_asked_besides_the_filter(typed: str | None, only: str | None, asked: str | None) -> None:
    assert only_filter(typed, only) == asked
    if asked is not None:
        parse(asked)
