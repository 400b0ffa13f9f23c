from __future__ import annotations

from math import exp

import pytest

pytest.importorskip("numpy")

import numpy

from reader.collation import weights, word_vectors
from reader.collation.lexical import lexical
from reader.collation.vectors import vectors
from reader.collation.word_vectors import above_usual, word_cover
from tests.collation.made_meanings import MadeMeanings
from tests.collation.makers import tokenised
from tests.collation.test_cases import AROUND_A, AROUND_B
from tests.collation.test_same_event import AFTER, EVE, SUMMIT

OURS = "The keeper shut the gates before dawn."
THEIRS = "Sluices were closed by a warden overnight."
NEAR = {"warden": "keeper", "sluices": "gates", "closed": "shut", "overnight": "dawn"}


def test_passages_without_a_common_word_are_scored_where_their_words_mean_nearly_the_same() -> None:
    story = tokenised((*AROUND_A[:3], OURS, *AROUND_A[3:]), (*AROUND_B[:3], THEIRS, *AROUND_B[3:]))
    assert ("A4", "B4") not in lexical(story, published={}, bar=0.0).scores
    near = vectors(story, published={}, bar=0.0, meanings=MadeMeanings(NEAR)).scores
    assert near["A4", "B4"] == max(near.values())
    far = vectors(story, published={}, bar=0.0, meanings=MadeMeanings()).scores
    assert far.get(("A4", "B4"), 0.0) < near["A4", "B4"]


def test_the_parts_sum_to_the_log_odds_and_name_the_meaning() -> None:
    found = vectors(tokenised(EVE, SUMMIT, AFTER), published={}, bar=0.3, meanings=MadeMeanings())
    assert found.engine == "vectors"
    for match in found.matches:
        total = sum(share for _, share in match.parts)
        assert 1 / (1 + exp(-total)) == pytest.approx(match.score, abs=0.0005)
        assert {"meaning", "near words"} <= {name for name, _ in match.parts}


def test_the_same_story_is_scored_alike_twice_and_in_whole_digits() -> None:
    story = tokenised(EVE, SUMMIT, AFTER)
    once, again = (vectors(story, published={}, bar=0.5, meanings=MadeMeanings()) for _ in range(2))
    assert once == again
    assert all(score == round(score, 4) for score in once.scores.values())


def test_without_a_reader_of_meanings_it_does_not_guess() -> None:
    with pytest.raises(ValueError, match="meanings"):
        vectors(tokenised(EVE, SUMMIT), published={}, bar=0.5)


def test_a_passage_of_punctuation_and_a_source_of_one_passage_are_no_stumbling_block() -> None:
    story = tokenised(("…", OURS), (THEIRS,), ("!",))
    found = vectors(story, published={}, bar=0.0, meanings=MadeMeanings(NEAR))
    assert all(0.0 <= score <= 1.0 for score in found.scores.values())


def test_a_story_of_thousands_of_sentences_is_left_to_the_lexical_engine_which_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(weights, "VECTORS_TO", 3)
    made = MadeMeanings()
    assert vectors(tokenised(EVE, SUMMIT), published={}, bar=0.5, meanings=made).engine == "lexical"
    assert made.asked == []


@pytest.mark.parametrize(("bound", "least"), [("AT_ONCE", 2), ("MOST", 1)])
def test_passages_read_in_portions_are_covered_alike(
    bound: str, least: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = tokenised(EVE, SUMMIT, AFTER)
    whole = vectors(story, published={}, bar=0.0, meanings=MadeMeanings()).scores
    monkeypatch.setattr(word_vectors, bound, least)
    parts = vectors(story, published={}, bar=0.0, meanings=MadeMeanings()).scores
    assert parts == pytest.approx(whole, abs=2e-4)


def test_one_source_alone_has_no_pairs() -> None:
    assert vectors(tokenised(EVE), published={}, bar=0.0, meanings=MadeMeanings()).scores == {}


def test_cover_is_symmetrical_within_bounds_and_nothing_within_a_source() -> None:
    story = tokenised((OURS, "Zebras graze."), (THEIRS, "Zebras graze."))
    read = MadeMeanings(NEAR).of([one.passage.text for one in story])
    cover = word_cover(story, [0, 0, 1, 1], read, [[1.0] * len(one.tokens) for one in story])
    assert numpy.allclose(cover, cover.T)
    assert not cover[:2, :2].any()
    assert cover[1, 3] == pytest.approx(1.0, abs=1e-5)
    assert 0.5 < cover[0, 2] < 1.0
    assert cover[0, 3] < 0.3


def test_words_of_names_cover_nothing() -> None:
    story = tokenised(("Later Okada slept.",), ("Meanwhile Okada ate.",))
    read = MadeMeanings().of([one.passage.text for one in story])
    cover = word_cover(story, [0, 1], read, [[1.0] * len(one.tokens) for one in story])
    assert cover[0, 1] < 0.3


def test_what_goes_with_everything_is_near_to_nothing() -> None:
    cover = numpy.array(
        [[0.0, 0.0, 0.5, 0.5], [0.0, 0.0, 0.6, 0.1], [0.5, 0.6, 0.0, 0.0], [0.5, 0.1, 0.0, 0.0]],
        numpy.float32,
    )
    near = above_usual(cover, [0, 0, 1, 1])
    assert near[1, 2] > near[0, 2]
