from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sources.formats import markdown_text

SAMPLES = Path(__file__).parents[2] / "samples"


def _hints(text: str) -> list[str]:
    return [str(one.hint) for one in markdown_text.read(text.encode(), name="a.md").paragraphs]


@pytest.mark.parametrize(
    ("text", "hints"),
    [
        ("# Ferry\n\n## Winter\n\nIt was cold.", ["title", "heading", ""]),
        ("# Ferry\nIt was cold on the islands.", ["title", ""]),
        ("Ferry\n=====\n\nWinter\n---\n\nIt was cold.", ["title", "furniture", "heading", "furniture", ""]),
        ("![The boat](boat.jpg)\n\nIt was cold.", ["caption", ""]),
        ("[All ferries](https://example.org)\n\n***\n\nIt was cold.", ["furniture", "furniture", ""]),
        ("- one\n- two\n1. three", ["item", "item", "item"]),
        ("---\ntitle: Ferry\ntags: [a, b]\n---\n\n# Ferry", ["furniture"] * 4 + ["title"]),
    ],
)
def test_marks_say_what_a_paragraph_is(text: str, hints: list[str]) -> None:
    assert _hints(text) == hints


def test_a_sample_is_read() -> None:
    article = markdown_text.read((SAMPLES / "markdown_text.md").read_bytes(), name="markdown_text.md")
    assert [str(one.hint) for one in article.paragraphs][:2] == ["title", ""]


@given(st.text(alphabet="#-=*_ab. \n[](!)>1"))
def test_every_character_but_blanks_and_the_marks_of_headings_is_in_one_paragraph(text: str) -> None:
    article = markdown_text.read(text.encode(), name="a.md")
    found = "".join("".join(text[one.start : one.end].split()) for one in article.paragraphs)
    assert found.replace("#", "") == "".join(text.split()).replace("#", "")


def test_a_heading_stands_without_its_marks() -> None:
    text = "# Ferry\n\n## Winter timetable ##\n\nNumber #4 is the last."
    article = markdown_text.read(text.encode(), name="a.md")
    found = [text[one.start : one.end] for one in article.paragraphs]
    assert found == ["Ferry", "Winter timetable", "Number #4 is the last."]
