"""The articles of ``tests/cases/speakers``: each speaker with the number of utterances."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.vocabulary import AttributionType, Voice
from tests.comparison.makers import blocks, lists
from tests.makers import source

FILE = Path(__file__).parents[1] / "cases" / "speakers" / "speakers.md"


def voices(*texts: str) -> tuple[Voice, ...]:
    sources = [source(*text.split(" / "), id=siglum) for siglum, text in zip("ABC", texts, strict=False)]
    return lists(*sources).voices


@pytest.mark.parametrize(("title", "text", "expected"), blocks(FILE.read_text("utf-8")))
def test_a_speaker_is_one_however_the_text_calls_it(title: str, text: str, expected: str) -> None:
    found = voices(text[3:].replace(". ", ". / "))
    told = "; ".join(f"{one.speaker}: {len(one.utterances)}" for one in found)
    assert told == expected[3:], title


def test_one_utterance_cut_by_two_sources_is_one_with_two_variants() -> None:
    (voice,) = voices(
        "“They called it an accident, and it was a decision,” said Ana Moss, the harbour engineer.",
        "“It was a decision,” Ana Moss said.",
    )
    (utterance,) = voice.utterances
    assert [(one.source, one.type, one.similarity) for one in utterance.variants] == [
        ("A", AttributionType.DIRECT, 1.0),
        ("B", AttributionType.DIRECT, 1.0),
    ]
    assert [one.cue for one in utterance.variants] == ["said", "said"]


def test_the_same_words_of_two_speakers_are_two_utterances() -> None:
    found = voices("“It was a decision,” Ana Moss said.", "“It was a decision,” John Hale said.")
    assert [(one.speaker, len(one.utterances)) for one in found] == [("Ana Moss", 1), ("John Hale", 1)]


def test_the_role_is_what_a_text_says() -> None:
    moss, hale = voices(
        "Ana Moss said the bridge was safe. / John Hale said the road was closed.",
        "Ana Moss, the county clerk, said the bridge was safe.",
    )
    assert (moss.speaker, moss.role) == ("Ana Moss", "county clerk")
    assert (hale.speaker, hale.role) == ("John Hale", None)


def test_nobody_in_particular_comes_after_the_named_speakers() -> None:
    found = voices("Officials said the road was closed. / Ana Moss said the bridge was safe.")
    assert [(one.speaker, one.vague) for one in found] == [("Ana Moss", False), ("Officials", True)]


def test_a_speaker_left_open_comes_last_and_is_never_one_with_another() -> None:
    found = voices("He said “it was a decision” at noon.", "She said “it was a decision” at dusk.")
    assert [one.speaker for one in found] == [None]
    assert [len(one.variants) for one in found[0].utterances] == [1, 1]


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_one_utterance() -> None:
    (voice,) = voices("“We knew the tanks were old,” Ana Moss said. “We waited. / “Nobody asked us why.”")
    assert [len(one.variants) for one in voice.utterances] == [1]
    article = source("“We knew the tanks were old,” Ana Moss said. “We waited.", "“Nobody asked us why.”")
    (variant,) = lists(article).voices[0].utterances[0].variants
    assert article.text[variant.span.start : variant.span.end].endswith("asked us why.”")


def test_a_saying_inside_a_saying_of_the_same_speaker_is_no_second_cut() -> None:
    (voice,) = voices("Ana Moss said she believed that “the tanks were old and the board knew it”.")
    assert [len(one.variants) for one in voice.utterances] == [1]
