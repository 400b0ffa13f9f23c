from __future__ import annotations

import pytest

from reader.relations.speakers import one_voice, plain_name


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Ines Holm", "Holm"),
        ("A spokesman for Norvane", "Norvane"),
        ("the mayor, Ines Holm", "Mayor Holm"),
        ("the ministry", "The ministry"),
    ],
)
def test_one_speaker_in_two_wordings(ours: str, theirs: str) -> None:
    assert one_voice(ours, theirs)
    assert one_voice(theirs, ours)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Ines Holm", "Piotr Lem"),
        ("Education Minister Ines Holm", "Finance Minister Piotr Lem"),
        ("the police", "the organisers"),
    ],
)
def test_two_speakers(ours: str, theirs: str) -> None:
    assert not one_voice(ours, theirs)


@pytest.mark.parametrize("odd", [None, "There was one problem that nobody in the hall", "“The charges"])
def test_what_is_hardly_a_name_is_not_printed_as_one(odd: str | None) -> None:
    assert plain_name(odd) == "a speaker"
