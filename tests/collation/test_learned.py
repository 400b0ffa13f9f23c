from __future__ import annotations

from typing import get_type_hints

import pytest

from reader.collation.collate import CONTEXT_NAMES
from reader.collation.engines import ENGINES
from reader.collation.features import Common
from reader.collation.learned import FIRST, Learned, Stage, learned, written

WORDS = tuple(name.replace("_", " ") for name in get_type_hints(Common))
FEATURES = {"lexical": WORDS, "vectors": (*WORDS, "meaning", "near words")}


@pytest.mark.parametrize("engine", sorted(ENGINES))
def test_the_table_of_an_engine_weighs_each_of_its_features_in_their_order(engine: str) -> None:
    assert learned(engine).first.names == FEATURES[engine]
    assert learned(engine).second.names == (FIRST, *CONTEXT_NAMES)


@pytest.mark.parametrize("engine", sorted(ENGINES))
def test_the_shipped_table_is_as_the_fit_would_write_it(engine: str) -> None:
    assert _reread(learned(engine)) == learned(engine)


@pytest.mark.parametrize("engine", sorted(ENGINES))
def test_what_is_alike_speaks_for_one_fact_and_what_is_not_against_it(engine: str) -> None:
    first = dict(zip(learned(engine).first.names, learned(engine).first.weights, strict=True))
    for name in ("words", "letters", "phrases", "quotation", "equal figures", "close figures", "same time"):
        assert first[name] > 0, name
    for name in ("other time", "one voice", "one quoted", "distance"):
        assert first[name] < 0, name
    assert all(weight > 0 for weight in learned(engine).second.weights)


def test_log_odds_are_the_base_and_the_weighted_features() -> None:
    assert Stage(-1.0, ("words", "place"), (2.0, -0.5)).log_odds((1.0, 2.0)) == 0.0


def _reread(model: Learned) -> Learned:
    stages: dict[str, list[tuple[str, float]]] = {"1": [], "2": []}
    for line in written(model).splitlines():
        stage, weight, name = line.split(" ", 2)
        stages[stage].append((name, float(weight)))
    return Learned(*(_stage(rows) for rows in stages.values()))


def _stage(rows: list[tuple[str, float]]) -> Stage:
    (_, base), *rest = rows
    return Stage(base, tuple(name for name, _ in rest), tuple(weight for _, weight in rest))
