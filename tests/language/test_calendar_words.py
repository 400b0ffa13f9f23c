from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.calendar_words import calendar_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2024-03-01", "2024-03-01"),
        ("2024-03", "2024-03"),
        ("2024-SP", "2024 spring"),
        ("2024-Q3", "2024 quarter 3"),
        ("2024-H2", "2024 half 2"),
        ("2024-W09", "the week of 2024-02-26"),
        ("2026-W01", "the week of 2025-12-29"),
        ("2024-W60", "2024-W60"),
        ("/2024-FA", "by 2024 autumn"),
        ("2024-03-01/", "from 2024-03-01"),
        ("2024-03-01/2024-W10", "2024-03-01 to the week of 2024-03-04"),
        ("1801/1900", "19th century"),
        ("2001/2100", "21st century"),
        ("1101/1200", "12th century"),
        ("1990/1999", "1990s"),
        ("1990/1998", "1990 to 1998"),
    ],
)
def test_a_calendar_value_is_said_in_words(value: str, words: str) -> None:
    assert calendar_words(value) == words


@given(st.text("0123456789-/WQHSPF", max_size=12))
def test_any_value_is_answered(value: str) -> None:
    assert isinstance(calendar_words(value), str)
