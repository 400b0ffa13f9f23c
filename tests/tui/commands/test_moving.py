from __future__ import annotations

import pytest

from reader.tui.requests import Scroll, Unit
from tests.tui.commands.readings import after, reading, run, said


@pytest.mark.parametrize(
    ("name", "by", "unit"),
    [
        ("scroll-down", 1, Unit.ROW),
        ("scroll-up", -1, Unit.ROW),
        ("half-page-down", 1, Unit.HALF),
        ("half-page-up", -1, Unit.HALF),
        ("page-down", 1, Unit.PAGE),
        ("page-up", -1, Unit.PAGE),
        ("top", -1, Unit.ALL),
        ("bottom", 1, Unit.ALL),
    ],
)
def test_scrolling_is_asked_of_the_view(name: str, by: int, unit: Unit) -> None:
    assert run(name, reading()) == Scroll(by, unit)


def test_the_focus_goes_round_the_columns() -> None:
    at, visited = reading(), []
    for _ in range(6):
        at = after("column-right", at)
        visited.append(at.place.focused)
    assert visited == list("BCDEAB")
    assert after("column-left", reading()).place.focused == "E"


def test_the_focus_passes_over_hidden_columns() -> None:
    assert after("column-right", reading(hidden=("B", "C"))).place.focused == "D"


def test_a_number_focuses_its_column_and_shows_it_again() -> None:
    at = after("column-3", reading(hidden=("B", "C")))
    assert at.place.focused == "C"
    assert at.place.hidden == ("B",)


def test_a_number_without_a_column_says_how_many_there_are() -> None:
    assert said("column-6", reading()) == "There are 5 columns."


def test_moving_the_focus_keeps_the_fact() -> None:
    assert after("column-right", reading(fact="F2")).place.fact == "F2"
