from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.mention import Mention, NameKind
from reader.language.names import mentions
from reader.vocabulary import Span
from tests.ends import ends

CASES = Path(__file__).parents[1] / "cases" / "names" / "mentions.md"
WORDS = (
    "Ana Moss Mayor the clerk , . of ( ) U.S. US-China Ministry said ’s Paris President \u202e \x1b É J. “ ” "
    "a O’Neil- UN 4 and van İ ß"
)
TEXTS = st.lists(st.sampled_from([*WORDS.split(" "), "\n\n"]), max_size=30).map(" ".join) | st.text(
    max_size=80
)


def _cases() -> list[tuple[str, str, list[str]]]:
    found = []
    for block in CASES.read_text(encoding="utf-8").strip().split("\n\n"):
        name, text, *expected = block.split("\n")
        found.append((name, text[3:].replace("\\n", "\n"), [line[3:] for line in expected]))
    return found


@pytest.mark.parametrize(("text", "expected"), [pytest.param(t, e, id=n) for n, t, e in _cases()])
def test_the_names_are_found_as_the_case_says(text: str, expected: list[str]) -> None:
    assert [f"{mention.kind}: {mention.text}" for mention in mentions(text)] == expected


@given(TEXTS)
def test_a_mention_is_a_stretch_of_the_text_and_they_come_in_order(text: str) -> None:
    found = mentions(text)
    assert all(" ".join(text[m.span.start : m.span.end].split()) == m.text != "" for m in found)
    assert all(one.span < other.span for one, other in pairwise(found))
    spans = {mention.span for mention in found}
    assert all(mention.refers in spans for mention in found if mention.refers is not None)


@given(TEXTS)
def test_names_are_found_inside_the_given_sentences_alone(text: str) -> None:
    half = len(text) // 2
    assert all(
        half <= m.span.start and m.span.end <= len(text) for m in mentions(text, [Span(half, len(text))])
    )
    assert mentions(text, []) == ()


def test_a_headline_names_only_what_the_text_names() -> None:
    text = "Angry Mayor Moss Opens Broken Bridge\n\nThe bridge was opened by Ana Moss on Friday."
    assert [mention.text for mention in mentions(text)] == ["Moss", "Ana Moss"]


def test_a_person_has_title_gender_and_role() -> None:
    found = mentions("Mr Hale left. Ana Moss, the county clerk, stayed. It was Governor Ruth Tarn.")
    assert [(m.head, m.title, m.gender, m.role) for m in found] == [
        ("Hale", "", "m", ""),
        ("Moss", "", "f", "county clerk"),
        ("Tarn", "governor", "f", ""),
    ]


def test_an_acronym_in_brackets_refers_to_its_long_form() -> None:
    long, short = mentions("The Harbour Workers Union (HWU) struck.")
    assert isinstance(long, Mention)
    assert (short.text, short.refers, short.kind) == ("HWU", long.span, NameKind.ORGANISATION)


@pytest.mark.parametrize(
    "hostile",
    [
        "A" * 300_000,
        "A-" * 150_000,
        "A.B." * 80_000,
        "Ana of " * 50_000,
        "Moss’s " * 50_000,
        "Mayor " * 50_000,
        "Ana Moss, the clerk, " * 12_000,
        "the " * 80_000 + "Ana",
        "(" * 300_000,
    ],
    ids=["letters", "hyphens", "points", "of", "possessives", "titles", "roles", "articles", "brackets"],
)
def test_a_hostile_text_comes_to_an_end(hostile: str) -> None:
    with ends():
        found = mentions(hostile)
    assert all(0 <= one.span.start < one.span.end <= len(hostile) for one in found)
