from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.quantities import Quantity, quantities
from reader.language.quantity_agreement import agrees, comparable

CASES = Path(__file__).parents[1] / "cases" / "quantities" / "agreement.md"


def cases() -> list[tuple[str, str, str, str]]:
    found = []
    for block in re.split(r"\n\s*\n", CASES.read_text(encoding="utf-8")):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            title, a, b, expected = lines
            found.append((title, a[3:], b[3:], expected[3:]))
    return found


@pytest.mark.parametrize(("a", "b", "expected"), [pytest.param(*rest, id=name) for name, *rest in cases()])
def test_two_figures_agree_conflict_or_are_not_comparable(a: str, b: str, expected: str) -> None:
    ours, theirs = quantities(a)[0], quantities(b)[0]
    verdict = (
        "conflicts"
        if not agrees(ours, theirs)
        else "agrees"
        if comparable(ours, theirs)
        else "not comparable"
    )
    assert verdict == expected


FIGURES = st.builds(
    lambda modifier, figure, what: quantities(f"{modifier} {figure}{what} were killed"),
    st.sampled_from(["", "about", "at least", "up to", "nearly", "between 3 and", "more than"]),
    st.sampled_from(["7", "12", "120", "1,140", "1,100", "2.5 million", "a dozen", "dozens of"]),
    st.sampled_from([" people", " villagers", " percent", " km", " miles", " dollars", " days", " months"]),
)


@given(FIGURES, FIGURES)
def test_agreement_does_not_depend_on_the_order(a: tuple[Quantity, ...], b: tuple[Quantity, ...]) -> None:
    for ours in a:
        for theirs in b:
            assert comparable(ours, theirs) == comparable(theirs, ours)
            assert agrees(ours, theirs) == agrees(theirs, ours)


@given(FIGURES)
def test_a_figure_agrees_with_itself(figures: tuple[Quantity, ...]) -> None:
    assert all(agrees(one, one) for one in figures)
