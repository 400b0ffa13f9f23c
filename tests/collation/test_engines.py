from __future__ import annotations

import pytest

from reader.collation.engines import ENGINES, engine


@pytest.mark.parametrize("name", sorted(ENGINES))
def test_every_engine_of_the_register_answers_to_a_story_without_passages(name: str) -> None:
    found = engine(name)([], published={}, bar=0.5)
    assert (found.matches, dict(found.scores), dict(found.strangers)) == ((), {}, {})
