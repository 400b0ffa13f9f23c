from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.speaker_phrase import speaker_phrase

WORDS = """
On in Tuesday this week Ana Moss who which met the board raised said 12 , ( ’s least at spokesman
"""


@pytest.mark.parametrize(
    ("printed", "named"),
    [
        ("Ana Moss", "Ana Moss"),
        ("the harbour board", "the harbour board"),
        ("On Tuesday Ana Moss", "Ana Moss"),
        ("Moss this week", "Moss"),
        ("the harbour board in late March", "the harbour board"),
        ("a former plant manager, who", "a former plant manager"),
        ("Moss met the board and", "Moss"),
        ("Moss releasing figures", "Moss"),
        ("at least two clerks", "at least two clerks"),
        ("retired clerk Ana Moss", "retired clerk Ana Moss"),
        ("elected officials from both towns", "elected officials from both towns"),
        ("under-secretary Hale", "under-secretary Hale"),
    ],
)
def test_what_is_no_part_of_the_speaker_is_cut_off(printed: str, named: str) -> None:
    phrase = speaker_phrase(printed)
    assert phrase is not None
    assert printed[phrase.start : phrase.end] == named


@pytest.mark.parametrize(
    "printed",
    [
        "In a video in March",
        "with softer words",
        "which the board",
        "most of whom",
        "whose office",
        "who’s",
        "He’s given the floor to a clerk",
        "described the clerk",
        "raising",
        "perhaps",
    ],
)
def test_what_is_no_noun_phrase_is_no_speaker(printed: str) -> None:
    assert speaker_phrase(printed) is None


@given(st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join))
def test_the_phrase_lies_within_the_words(printed: str) -> None:
    phrase = speaker_phrase(printed)
    assert phrase is None or 0 <= phrase.start < phrase.end <= len(printed)
