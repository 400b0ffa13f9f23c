from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.sources.paragraphs import paragraphs


def _texts(text: str) -> list[str]:
    return [text[one.start : one.end] for one in paragraphs(text)]


def test_lines_wrapped_to_a_width_are_one_paragraph() -> None:
    text = (
        "The harbour board suspended the ferry to the outer islands\n"
        "on Monday after a crack was found. Nobody could say when the\n"
        "Sundhaven boats would sail again.\n\nThe board meets on Friday.\n"
    )
    assert len(_texts(text)) == 2


def test_a_heading_glued_to_its_paragraph_is_its_own() -> None:
    long = "The harbour board suspended the ferry to the outer islands on Monday. " * 3
    assert _texts(f"A long winter\n{long}\n\n{long}") == ["A long winter", long.strip(), long.strip()]


def test_long_lines_are_paragraphs_even_without_an_empty_line() -> None:
    long = "The harbour board suspended the ferry to the outer islands on Monday. " * 3
    assert len(_texts(f"{long}\n{long}")) == 2


def test_a_line_printed_twice_is_two_lines() -> None:
    caption = "Passengers wait on the quay at Sundhaven. Photo: Mira Holt"
    assert _texts(
        f"{caption}\n{caption} / Islander\n\nThe ferry to the outer islands was stopped on Monday"
    ) == [
        caption,
        f"{caption} / Islander",
        "The ferry to the outer islands was stopped on Monday",
    ]


def test_items_of_a_list_are_lines() -> None:
    text = "- the hull of the old ferry must be welded again\n- a second boat is bought before the winter\n"
    assert len(_texts(text)) == 2


def test_every_kind_of_line_end_ends_a_line() -> None:
    assert _texts("One.\r\nTwo.\rThree.\x0cFour.\u2028Five.\x85Six.") == [
        "One.",
        "Two.",
        "Three.",
        "Four.",
        "Five.",
        "Six.",
    ]


def test_a_line_of_no_break_spaces_is_blank() -> None:
    assert _texts("One.\n\u00a0\n\u00a0Two.") == ["One.", "Two."]


@given(st.text(alphabet="aB. \n\r\t\u00a0\u2028-•1"))
def test_every_character_that_is_not_blank_is_in_one_paragraph(text: str) -> None:
    found = paragraphs(text)
    assert "".join("".join(part.split()) for part in _texts(text)) == "".join(text.split())
    assert all(before.end <= after.start for before, after in pairwise(found))
