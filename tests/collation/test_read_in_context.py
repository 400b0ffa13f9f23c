from __future__ import annotations

import pytest

pytest.importorskip("numpy")

import numpy

from reader.collation.read_in_context import WORDS_BEFORE, read_in_context
from tests.collation.made_meanings import MadeMeanings

TEXTS = (
    "The keeper closed the gates of the dam before the flood reached the lower town on Monday evening late.",
    "He slept.",
    "…",
)


def test_the_end_of_the_passage_before_is_read_along() -> None:
    made = MadeMeanings()
    read_in_context(TEXTS, made)
    first, second, third = made.asked
    assert first == TEXTS[0]
    assert second == " ".join([*TEXTS[0].split()[-WORDS_BEFORE:], TEXTS[1]])
    assert third == "He slept. …"


def test_the_vectors_that_come_back_are_of_the_own_words_with_their_own_offsets() -> None:
    _, second, _ = read_in_context(TEXTS, MadeMeanings())
    assert [TEXTS[1][start:end] for start, end in second.spans] == ["He", "slept"]
    assert len(second.words) == 2
    mean = second.words.mean(axis=0)
    assert second.sentence == pytest.approx(mean / numpy.linalg.norm(mean))


def test_a_passage_without_words_keeps_the_meaning_of_the_whole() -> None:
    third = read_in_context(TEXTS, MadeMeanings())[2]
    assert third.spans == ()
    assert len(third.words) == 0
    assert numpy.linalg.norm(third.sentence) == pytest.approx(1.0)


def test_no_texts_are_not_read() -> None:
    assert read_in_context([], MadeMeanings()) == []
