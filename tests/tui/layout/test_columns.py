from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.columns import GAP, LEAST_WIDTH, capacity, shown_columns

SIGLA = "ABCDEFGHI"


@st.composite
def requests(draw: st.DrawFn) -> tuple[str, int, str, frozenset[str]]:
    sigla = SIGLA[: draw(st.integers(1, 9))]
    return (
        sigla,
        draw(st.integers(20, 300)),
        draw(st.sampled_from(sigla)),
        draw(st.frozensets(st.sampled_from(sigla))),
    )


@given(requests())
def test_the_columns_fill_the_width_and_never_overlap(request: tuple[str, int, str, frozenset[str]]) -> None:
    sigla, width, focused, with_fact = request
    columns = shown_columns(sigla, width=width, focused=focused, with_fact=with_fact)
    assert columns[0].left == 0
    assert columns[-1].left + columns[-1].width == width
    for one, other in pairwise(columns):
        assert one.left + one.width + GAP == other.left


@given(requests())
def test_the_focused_column_is_always_shown(request: tuple[str, int, str, frozenset[str]]) -> None:
    sigla, width, focused, with_fact = request
    columns = shown_columns(sigla, width=width, focused=focused, with_fact=with_fact)
    shown = [column.siglum for column in columns]
    assert focused in shown
    assert shown == sorted(shown)


@given(requests())
def test_each_column_has_room_to_be_read(request: tuple[str, int, str, frozenset[str]]) -> None:
    sigla, width, focused, with_fact = request
    columns = shown_columns(sigla, width=width, focused=focused, with_fact=with_fact)
    assert len(columns) == min(len(sigla), capacity(width))
    assert len(columns) == 1 or min(column.width for column in columns) >= LEAST_WIDTH
    assert max(column.width for column in columns) - min(column.width for column in columns) <= 1


@given(requests())
def test_columns_with_the_fact_come_before_those_without(
    request: tuple[str, int, str, frozenset[str]],
) -> None:
    sigla, width, focused, with_fact = request
    shown = {c.siglum for c in shown_columns(sigla, width=width, focused=focused, with_fact=with_fact)}
    if (shown - with_fact) - {focused}:
        assert with_fact <= shown


@pytest.mark.parametrize(
    ("width", "count"), [(20, 1), (60, 1), (68, 1), (69, 2), (80, 2), (104, 3), (180, 5)]
)
def test_how_many_columns_a_width_holds(width: int, count: int) -> None:
    assert capacity(width) == count
