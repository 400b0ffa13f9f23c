from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len, split_graphemes

from reader.tui.layout.cells import ELLIPSIS, ODD_WIDTH, cell_width, cut, fit, shorten
from tests.tui.layout.strategies import texts


def test_every_character_off_the_slow_path_is_one_cell_wide() -> None:
    wrong = [
        f"U+{code:04X}"
        for code in range(sys.maxunicode + 1)
        if not ODD_WIDTH.match(chr(code)) and (cell_len(chr(code)) != 1 or unicodedata.combining(chr(code)))
    ]
    assert wrong == []


def test_plain_articles_stay_on_the_fast_path() -> None:
    assert not ODD_WIDTH.search("“It’s 5 – no, €6 – more …,” said Müller of Łódź. Правда? ≠ → │ █")


@given(texts)
def test_the_width_is_that_of_the_terminal_library(text: str) -> None:
    assert cell_width(text) == cell_len(text)


@given(texts, st.integers(0, 60))
def test_cutting_keeps_a_beginning_that_fits(text: str, width: int) -> None:
    kept = cut(text, width)
    assert text.startswith(kept)
    assert cell_width(kept) <= width


@given(texts, st.integers(0, 60))
def test_cutting_tears_no_cluster(text: str, width: int) -> None:
    ends = {0, *(stop for _, stop, _ in split_graphemes(text)[0])}
    assert len(cut(text, width)) in ends


@given(texts, st.integers(0, 60))
def test_cutting_keeps_as_much_as_fits(text: str, width: int) -> None:
    kept = cut(text, width)
    following = next((s for s in split_graphemes(text)[0] if s[0] >= len(kept)), None)
    assert following is None or cell_width(kept) + following[2] > width


@given(texts, st.integers(0, 60))
def test_a_fitted_text_has_exactly_the_width(text: str, width: int) -> None:
    assert cell_width(fit(text, width)) == width


@given(texts, st.integers(0, 60))
@example("日本語", 2)
@example("abc", 0)
def test_a_shortened_text_never_exceeds_the_width(text: str, width: int) -> None:
    assert cell_width(shorten(text, width)) <= width


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("The gates closed", 16, "The gates closed"),
        ("The gates closed at ten", 20, "The gates closed…"),
        ("The gates, closed", 11, "The gates…"),
        ("The gates closed", 15, "The gates clos…"),
        ("Unbreakableword", 8, "Unbreak…"),
        ("日本語の新聞", 7, "日本語…"),
    ],
)
def test_a_text_is_shortened_at_a_word_where_one_is_near(text: str, width: int, shown: str) -> None:
    assert shorten(text, width) == shown


def test_what_is_cut_off_is_told_by_an_ellipsis() -> None:
    assert fit("The gates closed", 8) == f"The gat{ELLIPSIS}"
    assert fit("dry", 6) == "dry   "
