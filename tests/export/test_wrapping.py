from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.export.wrapping import cells, wrapped


def test_lines_break_between_words() -> None:
    assert wrapped("one two three", width=7) == "one two\nthree"


def test_the_first_line_and_the_others_open_differently() -> None:
    assert wrapped("one two three", first="A  ", rest="   ", width=8) == "A  one\n   two\n   three"


def test_a_word_wider_than_a_line_is_broken() -> None:
    assert wrapped("abcdefgh", width=3) == "abc\ndef\ngh"


def test_wide_characters_take_two_cells() -> None:
    assert wrapped("漢字漢字", width=5) == "漢字\n漢字"


@given(st.text(), st.integers(min_value=4, max_value=40))
def test_no_character_is_lost_and_no_line_too_wide(text: str, width: int) -> None:
    lines = wrapped(text, width=width)
    assert "".join(lines.split()) == "".join(text.split())
    assert max(map(cells, lines.split("\n"))) <= width
