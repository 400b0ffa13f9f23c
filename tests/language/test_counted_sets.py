from __future__ import annotations

import pytest

from reader.language.quantities import quantities


@pytest.mark.parametrize(
    ("text", "value", "noun"),
    [
        ("A pair of stewards were led out.", 2.0, "steward"),
        ("The trio of judges ruled on Monday.", 3.0, "judge"),
        ("Another pair of gates stuck.", 2.0, "gate"),
        ("A lone walker found it.", 1.0, "walker"),
    ],
)
def test_a_set_counts_what_is_in_it(text: str, value: float, noun: str) -> None:
    found = quantities(text)[0]
    assert (found.value, found.noun) == (value, noun)


@pytest.mark.parametrize(
    "text",
    [
        "He wore a pair of boots.",
        "Not a single vote was cast.",
        "She is a single mother.",
        "The pair left early.",
    ],
)
def test_what_comes_in_pairs_or_is_denied_is_no_count(text: str) -> None:
    assert not quantities(text)
