from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.can_speak import can_speak

CASES = Path(__file__).parents[1] / "cases" / "speakers" / "can_speak.md"


def cases() -> list[tuple[str, bool]]:
    """Each speaker and whether it can be one."""
    lines = CASES.read_text("utf-8").splitlines()
    return [(line[2:], line[0] == "+") for line in lines if line[:2] in ("+ ", "- ")]


@pytest.mark.parametrize(("speaker", "can"), cases())
def test_who_is_not_named_speaks_where_the_noun_means_somebody(speaker: str, can: bool) -> None:
    assert can_speak(speaker) is can


@given(st.text(max_size=40))
def test_any_text_is_answered(speaker: str) -> None:
    assert can_speak(speaker) in (True, False)
