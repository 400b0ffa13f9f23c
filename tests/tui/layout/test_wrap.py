from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import split_graphemes

from reader.tui.layout.cells import cell_width
from reader.tui.layout.shown_text import shown_text
from reader.tui.layout.wrap import wrap
from tests.tui.layout.strategies import long_words, texts, widths

any_text = st.one_of(texts, texts.map(shown_text), long_words, st.lists(long_words, max_size=3).map(" ".join))


@given(any_text, widths)
@example("a👨‍👩‍👧‍👦b", 2)
def test_every_character_but_blanks_is_on_exactly_one_row(text: str, width: int) -> None:
    on_rows = [at for start, end in wrap(text, width) for at in range(start, end)]
    assert len(on_rows) == len(set(on_rows))
    assert on_rows == sorted(on_rows)
    assert {at for at, letter in enumerate(text) if letter != " "} <= set(on_rows)


@given(any_text, widths)
def test_no_row_is_wider_than_the_width(text: str, width: int) -> None:
    assert [text[a:b] for a, b in wrap(text, width) if cell_width(text[a:b]) > width] == []


@given(any_text, widths)
def test_no_row_is_empty_or_begins_or_ends_with_a_blank(text: str, width: int) -> None:
    for start, end in wrap(text, width):
        assert text[start:end] == text[start:end].strip(" ") != ""


@given(texts, widths)
def test_no_cluster_is_torn(text: str, width: int) -> None:
    inside = {at for begin, end, _ in split_graphemes(text)[0] for at in range(begin + 1, end)}
    torn = [start for start, _ in wrap(text, width) if start in inside and text[start - 1] != " "]
    assert torn == []


@given(st.lists(st.text("abcdef", min_size=1, max_size=9), max_size=40).map(" ".join), st.integers(10, 60))
def test_a_row_holds_as_many_words_as_fit(text: str, width: int) -> None:
    rows = wrap(text, width)
    for (start, _), (following, end) in itertools.pairwise(rows):
        first_word = text[following:end].split(" ")[0]
        assert following + len(first_word) - start > width


@given(st.text("ab ", min_size=1, max_size=80).map(str.strip).filter(bool), st.integers(4, 30))
def test_an_invisible_mark_does_not_change_where_a_text_breaks(text: str, width: int) -> None:
    rows = wrap(text + "\u2060", width)
    assert [(start, min(end, len(text))) for start, end in rows] == wrap(text, width)


@pytest.mark.parametrize("width", [-3, 0, 1])
def test_no_width_is_too_small(width: int) -> None:
    assert [text for text in ("abc",) for _ in wrap(text, width)] == ["abc"] * 3


def test_a_word_too_long_breaks_after_its_hyphen() -> None:
    text = "a barrier-building-programme"
    assert [text[a:b] for a, b in wrap(text, 12)] == ["a", "barrier-", "building-", "programme"]


def test_a_line_of_a_million_letters_is_wrapped_in_a_moment() -> None:
    assert len(wrap("w" * 1_000_000, 50)) == 20_000


def test_a_line_of_many_wide_characters_is_wrapped_in_a_moment() -> None:
    assert len(wrap("語" * 20_000, 50)) == 800
