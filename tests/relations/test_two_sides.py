from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.relations.two_sides import LONGEST, two_sides
from tests.ends import ends

CASES = Path(__file__).parents[1] / "cases" / "two_sides" / "two_sides.md"


def cases() -> Iterator[tuple[str, str, bool]]:
    for block in CASES.read_text(encoding="utf-8").strip().split("\n\n"):
        title, sentence, verdict = block.splitlines()
        yield title, sentence, verdict == "yes"


@pytest.mark.parametrize(("sentence", "expected"), [pytest.param(*case[1:], id=case[0]) for case in cases()])
def test_whether_a_sentence_tells_both_sides(sentence: str, expected: bool) -> None:
    assert (two_sides(sentence) is not None) is expected


def test_the_sides_are_the_two_statements() -> None:
    text = "The keeper had bet on his own side, two team-mates said; the club denies that."
    found = two_sides(text)
    assert found is not None
    assert text[found.first.start : found.first.end] == (
        "The keeper had bet on his own side, two team-mates said"
    )
    assert text[found.second.start : found.second.end] == "the club denies that."
    assert text[found.cue.start : found.cue.end] == "denies"


def test_a_passage_that_is_no_sentence_is_not_asked() -> None:
    text = "The owner says it is dry; the tenants insist it leaks. "
    assert two_sides(text) is not None
    assert two_sides(text * (LONGEST // len(text) + 1)) is None


WORDS = [
    "the owner",
    "says",
    "that",
    "denies it",
    "not",
    ";",
    ",",
    ":",
    "while",
    "but",
    "“",
    "”",
    "12",
    "claims",
]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
def test_the_sides_lie_in_the_text_one_behind_the_other(text: str) -> None:
    found = two_sides(text)
    if found is not None:
        assert 0 <= found.first.start < found.first.end <= found.second.start < found.second.end <= len(text)
        assert 0 <= found.cue.start < found.cue.end <= len(text)


@pytest.mark.parametrize("part", ["; ", "“; ", ", but says ", "the owner says; ", "that a , the b that "])
def test_a_hostile_sentence_ends(part: str) -> None:
    with ends():
        two_sides(part * (LONGEST // len(part)))
