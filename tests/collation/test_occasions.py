from __future__ import annotations

from datetime import date
from math import log, log2

import pytest

from reader.collation.occasions import Occasions
from reader.language.times import times

MONDAY = date(2025, 6, 2)


def common(*sentences: str) -> tuple[float, float]:
    story = [times(sentence, published=MONDAY) for sentence in sentences]
    return Occasions(story).common(0, 1)


def test_two_words_for_one_day_are_the_same_time() -> None:
    same, apart = common("The dam burst on Sunday.", "The dam burst on June 1.", "It rained.")
    assert same == pytest.approx(log(4 / 2.5))
    assert apart == 0.0


def test_a_time_that_every_passage_names_says_less() -> None:
    rare, _ = common("It broke on Sunday.", "On Sunday it broke.", "It rained.", "It snowed.")
    usual, _ = common("It broke on Sunday.", "On Sunday it broke.", "On Sunday it rained.", "It snowed.")
    assert 0.0 < usual < rare


def test_times_that_do_not_meet_are_apart_by_their_days() -> None:
    same, apart = common("The dam burst on May 24.", "The dike broke on June 1.")
    assert same == 0.0
    assert apart == pytest.approx(log2(1 + 8))


def test_a_day_within_a_month_is_not_apart_from_it() -> None:
    assert common("The dam burst in May.", "The dike broke on May 24.") == (0.0, 0.0)


def test_a_passage_without_a_time_is_apart_from_none() -> None:
    assert common("The dam burst.", "The dike broke on May 24.") == (0.0, 0.0)


def test_the_day_on_which_somebody_spoke_is_no_occasion() -> None:
    found = common("The mayor said on Sunday that the gate held.", "The mayor said on Sunday that he slept.")
    assert found == (0.0, 0.0)
