from __future__ import annotations

import pytest

from reader.language.annotate import annotate
from reader.relations.causes import cause_in
from tests.makers import source


@pytest.mark.parametrize(
    ("text", "cause", "effect"),
    [
        ("Officials traced the outbreak to oysters.", "oysters.", "the outbreak"),
        ("Oysters were behind the outbreak.", "Oysters", "the outbreak."),
        ("The fire was caused by a candle.", "a candle.", "The fire was"),
        ("She blamed the crash on ice.", "ice.", "the crash"),
    ],
)
def test_a_cause_and_its_effect(text: str, cause: str, effect: str) -> None:
    side = annotate(source(text, id="A", on=None))[0]
    found = cause_in(side)
    assert found is not None
    assert (side.words(found.cause), side.words(found.effect)) == (cause, effect)


@pytest.mark.parametrize(
    "text", ["The fire was not caused by a candle.", "A candle may have caused the fire."]
)
def test_what_is_denied_or_only_possible_is_no_cause(text: str) -> None:
    assert cause_in(annotate(source(text, id="A", on=None))[0]) is None
