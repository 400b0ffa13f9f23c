from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.block import Block, Lead, heading
from reader.tui.layout.grid import Frame
from reader.tui.layout.piece import Piece
from reader.tui.layout.sheet import NO_ROWS, Sheet, laid_out

FRAME = Frame(20, 20, ("A", "B"))


def block(height: int, *facts: str) -> Block:
    lines = tuple([Piece("told")] for _ in range(height))
    return Block(lines, (Lead("A", "A1", facts, 0, 10, 0, height),))


def listed() -> Sheet:
    """Rows 0: heading, 1 and 2: F1, 4 to 6: F2, 8: F3; a blank one behind each but the heading."""
    return laid_out([heading("differ"), block(2, "F1"), block(3, "F2"), block(1, "F3")], FRAME, None)


def test_every_row_knows_its_block() -> None:
    sheet = listed()
    assert sheet.first == [0, 1, 4, 8]
    assert [number for number, _ in sheet.rows] == [0, 1, 1, 1, 2, 2, 2, 2, 3, 3]
    assert [sheet.last(number) for number in range(4)] == [1, 3, 7, 9]


def test_only_what_speaks_of_a_fact_that_passes_is_laid_out() -> None:
    sheet = laid_out([heading("differ"), block(2, "F1"), block(3, "F2")], FRAME, {"F2"})
    assert [len(one.lines) for one in sheet.blocks] == [1, 3]


def test_a_heading_is_never_chosen() -> None:
    sheet = listed()
    assert sheet.begun(0, 5) == [1, 2]
    assert sheet.following(1, -1) is None
    assert sheet.following(1, 1) == 2
    assert sheet.following(3, 1) is None


def test_a_block_comes_into_view_with_its_heading() -> None:
    sheet = listed()
    assert sheet.top_with(1, 4, 4) == 0
    assert sheet.top_with(2, 4, 4) == 4
    assert sheet.top_with(3, 0, 4) > 4


@pytest.mark.parametrize(
    ("top", "touched", "above", "below"), [(0, False, False, True), (5, True, True, False)]
)
def test_a_block_may_reach_beyond_the_view(top: int, touched: bool, above: bool, below: bool) -> None:
    sheet = listed()
    assert sheet.touches(2, top, 4) is touched
    assert sheet.goes_on(2, top, 4, by=-1) is above
    assert sheet.goes_on(2, top, 4, by=1) is below


@given(st.lists(st.integers(1, 6), max_size=8), st.integers(-5, 60), st.integers(1, 20))
def test_the_view_never_begins_where_nothing_is(heights: list[int], top: int, height: int) -> None:
    sheet = laid_out(map(block, heights), FRAME, None)
    kept = sheet.top_within(top, height)
    assert 0 <= kept <= max(0, len(sheet.rows) - height)
    assert NO_ROWS.top_within(top, height) == 0
