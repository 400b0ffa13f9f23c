from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip

from reader.tui.layout.cells import cell_width, cut
from reader.tui.widgets.changed_cells import APART, changed_cells

WIDTH = 40
STYLES = [Style.parse(told) for told in ("red", "blue", "red on white", "underline", "bold red")]
Cell = tuple[str, object]

rows = st.lists(
    st.tuples(st.text("ab 日", min_size=1, max_size=30), st.sampled_from(STYLES)), min_size=1, max_size=5
)


def strip(*parts: tuple[str, Style]) -> Strip:
    """The parts, cut or filled to the width."""
    segments, room = [], WIDTH
    for text, style in parts:
        segments.append(Segment(taken := cut(text, room), style))
        room -= cell_width(taken)
    return Strip([*segments, Segment(" " * room, Style())], WIDTH)


def looks(row: Strip) -> list[Cell]:
    """Each cell as the reader sees it."""
    cells: list[Cell] = []
    for text, style, _ in row:
        assert style is not None
        for letter in text:
            look = style.bgcolor if letter == " " and not style.underline else style
            cells += [(letter, look), *([("", look)] * (cell_width(letter) - 1))]
    return cells


def painted(old: Strip, new: Strip, regions: list[Region]) -> list[Cell]:
    """What stands there once the new cells were written over the old ones."""
    cells, after = looks(old), looks(new)
    for region in regions:
        cells[region.x : region.right] = after[region.x : region.right]
    return cells


@given(rows, rows)
def test_what_is_painted_makes_the_old_row_the_new_one(
    one: list[tuple[str, Style]], other: list[tuple[str, Style]]
) -> None:
    old, new = strip(*one), strip(*other)
    regions = changed_cells(old, new, 3)
    assert painted(old, new, regions) == looks(new)
    assert all(region.y == 3 and region.height == 1 for region in regions)


@given(rows, rows)
def test_no_wide_letter_is_torn_and_what_is_painted_stands_apart(
    one: list[tuple[str, Style]], other: list[tuple[str, Style]]
) -> None:
    old, new = strip(*one), strip(*other)
    regions, after = changed_cells(old, new, 0), looks(new)
    for region in regions:
        assert after[region.x][0]
        assert region.right == WIDTH or after[region.right][0]
    assert all(later.x - earlier.right >= APART for earlier, later in itertools.pairwise(regions))


RED, BLUE = STYLES[:2]


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ([("same", RED)], [("same", RED)], []),
        ([("one fact", RED)], [("two fact", RED)], [(0, 3)]),
        (
            [("fact 1 of 30 and long after it 29", RED)],
            [("fact 2 of 30 and long after it 28", RED)],
            [(5, 6), (32, 33)],
        ),
        ([("a", RED), ("  ", RED), ("b", RED)], [("a", RED), ("  ", BLUE), ("b", RED)], []),
        ([("日本", RED)], [("ab本", RED)], [(0, 2)]),
    ],
)
def test_the_cells_that_change(
    old: list[tuple[str, Style]], new: list[tuple[str, Style]], changed: list[tuple[int, int]]
) -> None:
    regions = changed_cells(strip(*old), strip(*new), 0)
    assert [(region.x, region.right) for region in regions] == changed


def test_a_row_of_another_width_is_painted_whole() -> None:
    assert changed_cells(Strip.blank(10), Strip.blank(12), 1) == [Region(0, 1, 12, 1)]
