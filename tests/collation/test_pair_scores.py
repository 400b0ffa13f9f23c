from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.collation.pair_scores import PairScores

NAMES = ["A1", "A2", "B1", "B2", "C1"]
NUMBERS = st.integers(0, len(NAMES) - 1)


@given(st.dictionaries(st.tuples(NUMBERS, NUMBERS), st.floats(0, 1)))
def test_they_are_as_a_dictionary_of_the_pairs(found: dict[tuple[int, int], float]) -> None:
    numbered = dict(sorted(found.items()))
    scores = ordered = {(NAMES[one], NAMES[other]): score for (one, other), score in numbered.items()}
    kept = PairScores(NAMES, numbered, list(numbered.values()))
    assert kept == scores
    assert list(kept.items()) == list(ordered.items())
    assert list(kept) == list(ordered)
    assert len(kept) == len(scores)
    assert all(kept[pair] == score for pair, score in scores.items())


def test_a_pair_that_was_not_looked_at_has_no_score() -> None:
    kept = PairScores(NAMES, [(0, 2)], [0.5])
    assert kept.get(("A1", "B2"), 0.0) == kept.get(("B1", "A1"), 0.0) == 0.0
    with pytest.raises(KeyError):
        kept["C1", "A1"]
