from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.cells import cell_width
from reader.tui.layout.shown_text import shown_text
from tests.tui.layout.strategies import texts


@given(st.one_of(texts, st.text()))
def test_the_shown_text_is_as_long_as_the_original(text: str) -> None:
    assert len(shown_text(text)) == len(text)


@given(st.one_of(texts, st.text()))
def test_nothing_shown_controls_the_terminal_or_the_direction(text: str) -> None:
    shown = shown_text(text)
    assert not any(unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"} for letter in shown)
    assert not any(unicodedata.bidirectional(c) in {"LRE", "RLE", "LRO", "RLO", "LRI", "RLI"} for c in shown)


def test_a_run_of_blanks_is_one_cell_wide() -> None:
    shown = shown_text("one \u00a0  two")
    assert shown.replace("\u2060", "") == "one two"
    assert cell_width(shown) == len("one two")


def test_white_space_of_every_kind_is_a_blank() -> None:
    assert shown_text("a\tb\nc\u2028d") == "a b c d"


def test_an_escape_is_made_visible() -> None:
    assert shown_text("\x1b[2J") == "␛[2J"
