"""What is measured of colours, against values that are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.settings.colour_vision import VISIONS, contrast, distance

colours = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")
visions = st.sampled_from([None, *VISIONS])


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0, abs=0.01)


def test_a_grey_whose_contrast_is_known() -> None:
    # The grey that is the lightest to pass on white: 4.54, WCAG's own example.
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@given(colours, colours, visions)
def test_contrast_and_distance_are_the_same_both_ways(one: str, other: str, vision: str | None) -> None:
    assert contrast(one, other, vision) == contrast(other, one, vision) >= 1
    assert distance(one, other, vision) == pytest.approx(distance(other, one, vision))
    assert distance(one, one, vision) == 0


def test_black_and_white_are_a_hundred_apart() -> None:
    assert distance("#000000", "#ffffff") == pytest.approx(100, abs=0.1)


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("grey", ["#000000", "#404040", "#bcbcbc", "#ffffff"])
def test_greys_are_the_same_for_everybody(vision: str, grey: str) -> None:
    assert distance(grey, "#ffffff", vision) == pytest.approx(distance(grey, "#ffffff"), abs=0.3)


def test_red_and_green_fall_together_for_who_lacks_the_cones() -> None:
    assert distance("#bc0000", "#006b00", "deuteranopia") < distance("#bc0000", "#006b00") / 4


def test_blue_and_green_fall_together_in_tritanopia_but_not_in_protanopia() -> None:
    assert distance("#009e73", "#0093a8", "tritanopia") < 12 < distance("#009e73", "#0093a8", "protanopia")
