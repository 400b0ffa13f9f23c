from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.filter.complete import completions
from reader.filter.fact_filter import FilterError, Key
from reader.filter.parse import parse
from tests.filter.stories import comparison

COMPARISON = comparison()


def offered(line: str) -> list[str]:
    return [one.text for one in completions(line, len(line), COMPARISON)]


def completed(line: str) -> str:
    first = completions(line, len(line), COMPARISON)[0]
    return line[: first.start] + first.text + line[first.end :]


@pytest.mark.parametrize(
    ("line", "result"),
    [
        ("rel", "relation:"),
        ("-co", "-coverage:"),
        ("is:open conf", "is:open confidence>"),
        ("relation:d", "relation:difference"),
        ("relation:contradiction,dis", "relation:contradiction,dispute"),
        ("voice:m", 'voice:"Ana Marsh"'),
        ('voice:"ana m', 'voice:"Ana Marsh"'),
        ("source:", "source:A"),
        ("source:A,har", 'source:A,"Harbour Post"'),
    ],
)
def test_what_is_begun_is_completed(line: str, result: str) -> None:
    assert completed(line) == result


def test_an_empty_line_is_offered_every_key() -> None:
    assert [text.rstrip(":>") for text in offered("")] == list(Key)


def test_a_number_cannot_be_guessed() -> None:
    assert offered("confidence>") == []


def test_there_is_something_to_offer_before_the_comparison_is_made() -> None:
    assert completions("relation:", 9, None)
    assert not completions("voice:", 6, None)


@given(st.text('relation:vc"“” ,-dAx≠', max_size=20), st.integers(0, 20))
def test_a_completion_replaces_a_stretch_before_the_cursor(line: str, cursor: int) -> None:
    cursor = min(cursor, len(line))
    for one in completions(line, cursor, COMPARISON):
        assert 0 <= one.start <= one.end == cursor


@given(st.sampled_from(["relation:", "coverage:", "is:", "voice:", "source:"]))
def test_a_completed_value_is_understood(line: str) -> None:
    for one in completions(line, len(line), COMPARISON):
        try:
            assert parse(line[: one.start] + one.text).terms[0].values
        except FilterError as error:
            raise AssertionError(one.text) from error
