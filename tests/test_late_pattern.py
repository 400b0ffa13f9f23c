from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.late_pattern import LatePattern

PATTERN = r"[ab]+|\s"


@given(st.text("aB c"), st.integers(0, 3), st.integers(0, 9))
def test_it_answers_as_the_pattern_does(text: str, start: int, end: int) -> None:
    late, known = LatePattern(PATTERN, re.IGNORECASE), re.compile(PATTERN, re.IGNORECASE)
    for ours, theirs in (
        (late.match(text), known.match(text)),
        (late.match(text, start), known.match(text, start)),
        (late.search(text, start), known.search(text, start)),
        (late.search(text, start, end), known.search(text, start, end)),
    ):
        assert (ours and ours.span()) == (theirs and theirs.span())
    assert late.split(text) == known.split(text)
    assert late.findall(text, start, end) == known.findall(text, start, end)
    assert [found.span() for found in late.finditer(text)] == [found.span() for found in known.finditer(text)]
    assert late.sub("-", text) == known.sub("-", text)


def test_it_is_compiled_when_it_is_first_asked() -> None:
    wrong = LatePattern("(")
    with pytest.raises(re.error):
        wrong.match("")
