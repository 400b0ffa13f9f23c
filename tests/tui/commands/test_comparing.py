from __future__ import annotations

from dataclasses import replace

from reader.collation.bar import DEFAULT_BAR
from reader.tui.requests import STILL_COMPARING, CompareByMeaning
from tests.tui.commands.readings import after, reading, run, said


def test_the_bar_goes_up_and_down_by_steps_and_is_said() -> None:
    assert said("bar-up", reading()) == f"Passages are put together from a score of {DEFAULT_BAR + 0.05:.2f}."
    raised = after("bar-up", after("bar-up", reading()))
    assert raised.place.bar == round(DEFAULT_BAR + 0.1, 2)
    assert after("bar-down", reading(bar=0.3)).place.bar == 0.25


def test_back_at_the_default_the_bar_is_the_programs_own_again() -> None:
    assert after("bar-down", after("bar-up", reading())).place.bar is None


def test_the_bar_stops_before_everything_and_nothing() -> None:
    assert said("bar-up", reading(bar=0.95)) == "The bar is as high as it goes."
    assert said("bar-down", reading(bar=0.05)) == "The bar is as low as it goes."
    assert after("bar-up", reading(bar=0.93)).place.bar == 0.95


def test_before_the_first_comparison_there_is_no_bar_to_move() -> None:
    assert said("bar-up", replace(reading(), comparison=None)) == STILL_COMPARING


def test_comparing_by_meaning_is_asked_of_the_screen() -> None:
    assert run("compare-by-meaning", reading()) == CompareByMeaning()
