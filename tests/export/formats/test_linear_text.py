from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.formats.linear_text import render
from reader.export.wrapping import cells
from tests.export.karst import karst
from tests.makers import comparison, link, source


@pytest.mark.parametrize(
    "mark",
    [
        "[F1 → follow-up with B2; = agreement with C2]",
        "[F2 ≠ contradiction with C3]",
        "[only here]",
        "(Set aside: 1 caption.)",
    ],
)
def test_the_articles_carry_their_marks_in_words(mark: str) -> None:
    assert mark in render(karst())


def test_headings_have_marks_of_their_level_and_nothing_is_drawn() -> None:
    document = render(karst())
    assert "\n## Contradictions\n\n### F2 ≠ contradiction: cost 2.4 million crowns\n" in document
    assert not any(0x2500 <= ord(character) < 0x25A0 for character in document)


@given(st.text(alphabet=st.sampled_from("ab ，漢é\u0301"), min_size=1, max_size=400))
def test_no_line_is_wider_than_eighty_cells(text: str) -> None:
    a, b = source(text, id="A", outlet=text, title=text), source(text, id="B")
    made = comparison(a, b, links=[link("A1", "B1")], story=text)
    assert max(map(cells, render(made).splitlines())) <= 80
