from __future__ import annotations

import pytest

pytest.importorskip("numpy")

import numpy

from benchmarks.fit_collation_gold import MAY, MUST, MUST_NOT, NOT, GoldStory
from benchmarks.fit_collation_model import Rows, fit_stage, joined
from reader.collation.context import probability


def rows(features: list[list[float]], wanted: list[float], known: float = 0.0) -> Rows:
    count = len(wanted)
    return Rows(numpy.array(features), numpy.array(wanted), numpy.ones(count), numpy.full(count, known))


def test_a_feature_that_goes_with_what_is_wanted_gets_a_weight_and_noise_gets_little() -> None:
    features = [[float(at % 2), float(at % 3)] for at in range(60)]
    stage = fit_stage(rows(features, [at % 2 for at in range(60)]), ("sign", "noise"), ridge=1.0)
    assert stage.weights[0] > 1.0 > 0.1 > abs(stage.weights[1])


def test_without_a_ridge_the_probability_is_the_share() -> None:
    samples = rows([[0.0], [0.0], [1.0], [1.0], [1.0], [1.0]], [0, 1, 1, 1, 1, 0])
    stage = fit_stage(samples, ("sign",), ridge=0.0)
    assert probability(stage.log_odds((0.0,))) == pytest.approx(0.5, abs=1e-3)
    assert probability(stage.log_odds((1.0,))) == pytest.approx(0.75, abs=1e-3)


def test_what_is_known_beforehand_is_not_learned_again() -> None:
    samples = [[0.0], [1.0]] * 10
    wanted = [0.0, 1.0, 1.0, 0.0] * 5
    plain = fit_stage(rows(samples, wanted), ("sign",), ridge=1.0)
    known = fit_stage(rows(samples, wanted, known=2.0), ("sign",), ridge=1.0)
    assert known.base == pytest.approx(plain.base - 2.0, abs=1e-3)


def test_rows_of_several_stories_are_put_behind_each_other() -> None:
    both = joined([rows([[1.0]], [1.0]), rows([[2.0], [3.0]], [0.0, 1.0])])
    assert both.features[:, 0].tolist() == [1.0, 2.0, 3.0]
    assert len(both.wanted) == len(both.weights) == len(both.known) == 3


def test_a_passage_of_two_sentences_is_wanted_for_the_better_of_them() -> None:
    tier = {("a:1", "b:1"): MUST_NOT, ("a:1", "b:2"): MAY, ("a:2", "b:2"): MUST}
    sentences = tuple(map(frozenset, (["a:1"], ["a:1", "a:2"], ["b:1"], ["b:1", "b:2"], ["b:3"])))
    gold = GoldStory("made", (), {}, sentences, tier)
    assert gold.verdict(0, 2) == MUST_NOT
    assert gold.verdict(0, 3) == MAY
    assert gold.verdict(1, 3) == MUST
    assert gold.verdict(0, 4) == NOT
