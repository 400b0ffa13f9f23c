from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import quality
from benchmarks.engines import ENGINES
from benchmarks.figures import FIGURES, by, of_story
from benchmarks.share import share

RISES, FALLS = "times gum: value F1", "sentences gum_news: errors per 1,000"

some_figures = st.dictionaries(st.sampled_from(sorted(FIGURES)), st.floats(0, 100, allow_nan=False))


@given(reached=some_figures, found=some_figures)
def test_accepting_never_lowers_a_floor(reached: dict[str, float], found: dict[str, float]) -> None:
    kept = quality.raised(reached, found)
    assert not quality.fallen(reached, kept)
    assert not any(FIGURES[name].is_worse(kept[name], value) for name, value in found.items())
    assert kept.keys() == reached.keys() | found.keys()


def test_a_share_that_fell_and_errors_that_rose_are_worse() -> None:
    reached = {RISES: 0.8, FALLS: 8.0}
    assert quality.fallen(reached, {RISES: 0.79, FALLS: 8.1}) == [FALLS, RISES]
    assert quality.fallen(reached, {RISES: 0.81, FALLS: 7.9}) == []


def test_what_was_not_measured_is_not_worse() -> None:
    assert quality.fallen({RISES: 0.8}, {}) == []


def test_the_file_of_floors_names_only_figures_that_are_measured() -> None:
    assert json.loads(quality.FLOORS.read_text("utf-8")).keys() <= FIGURES.keys()


def test_a_story_that_is_not_of_the_table_has_figures_without_goals_of_its_own() -> None:
    goals = {figure.name: figure.goal for figure in of_story("elsewhere", "lexical")}
    assert {name for name, goal in goals.items() if goal is not None} == {"elsewhere: false contradictions"}


def test_each_engine_has_rows_of_its_own() -> None:
    name = "stories: mean F1 of pairs"
    assert {by(engine, name) for engine in ENGINES} == {name, f"{name}, vectors"}
    assert {by(engine, name) for engine in ENGINES} <= FIGURES.keys()


def test_a_share_of_nothing_is_no_figure() -> None:
    assert share(0, 0) is None
    assert share(1, 3) == 0.3333


def test_an_engine_that_is_not_installed_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tools").mkdir()
    monkeypatch.setattr(quality, "here", lambda: ("lexical",))
    assert quality.run(Namespace(data=tmp_path, accept=False, engine="vectors")) == 1
    assert quality.run(Namespace(data=tmp_path, accept=False, engine="lexical")) == 0


def test_a_folder_without_data_is_an_error_and_the_default_one_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert quality.run(Namespace(data=tmp_path, accept=False, engine=None)) == 1
    monkeypatch.setattr(quality, "SHARED", tmp_path)
    assert quality.run(Namespace(data=tmp_path, accept=False, engine=None)) == 0
