from __future__ import annotations

import pytest

from reader.counted import counted


@pytest.mark.parametrize(
    ("number", "told"), [(0, "0 facts"), (1, "1 fact"), (2, "2 facts"), (1200, "1200 facts")]
)
def test_only_one_is_told_in_the_singular(number: int, told: str) -> None:
    assert counted(number, "fact") == told
