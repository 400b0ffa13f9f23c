from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.columns import GAP, LEAST_WIDTH, MOST_STEPS, capacity, shown_columns

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


steps = st.lists(st.tuples(st.sampled_from(SIGLA), st.integers(-MOST_STEPS, MOST_STEPS)), max_size=4)


@given(requests(), steps)
def test_widened_columns_fill_the_width_and_leave_the_others_room(
    request: tuple[str, int, str, frozenset[str]], widened: list[tuple[str, int]]
) -> None:
    sigla, width, focused, with_fact = request
    columns = shown_columns(sigla, width=width, focused=focused, with_fact=with_fact, widened=widened)
    assert focused in [column.siglum for column in columns]
    assert columns[0].left == 0
    assert columns[-1].left + columns[-1].width == width
    for one, other in pairwise(columns):
        assert one.left + one.width + GAP == other.left
    assert len(columns) == 1 or min(column.width for column in columns) >= LEAST_WIDTH


def cells(width: int, *widened: tuple[str, int]) -> dict[str, int]:
    columns = shown_columns("ABCDE", width=width, focused="B", with_fact=(), widened=widened)
    return {column.siglum: column.width for column in columns}


@pytest.mark.parametrize("width", [80, 140, 200, 300])
def test_a_widened_column_gets_no_narrower_step_by_step(width: int) -> None:
    widths = [cells(width, ("B", by))["B"] for by in range(-MOST_STEPS, MOST_STEPS + 1)]
    assert widths == sorted(widths)
    assert widths[-1] > cells(width)["B"] + 10


def test_where_there_is_no_room_beside_a_wide_column_others_are_reached_sideways() -> None:
    assert list(cells(140)) == ["A", "B", "C", "D"]
    assert list(cells(140, ("B", 1))) == ["A", "B", "C"]
    assert list(cells(80, ("B", 2))) == ["B"]


def test_a_narrow_column_leaves_its_cells_to_the_others() -> None:
    found = cells(200, ("B", -2))
    assert found["B"] == LEAST_WIDTH
    assert min(found[siglum] for siglum in "ACDE") >= cells(200)["C"]


def test_the_pivot_is_always_beside_the_focused_column() -> None:
    for focused in "ABCDE":
        shown = shown_columns("ABCDE", width=80, focused=focused, with_fact="BCD", resting="BC", pivot="E")
        assert {"E", focused} <= {column.siglum for column in shown}


def names(**how: object) -> str:
    """The columns beside each other at 80 cells, where two fit."""
    given: dict[str, object] = {"width": 80, "focused": "A", "with_fact": "ABD", **how}
    return "".join(column.siglum for column in shown_columns("ABCDE", **given))  # type: ignore[arg-type]


def test_a_column_stays_beside_the_focused_one_as_long_as_it_has_the_fact() -> None:
    assert names() == "AB"
    assert names(before="AD") == "AD"
    assert names(before="AC") == "AB"


def test_a_column_that_the_relation_rests_on_takes_the_place_of_one_that_only_has_the_fact() -> None:
    assert names(before="AB", resting="AD") == "AD"


def test_without_a_fact_the_focus_moves_among_its_neighbours() -> None:
    assert names(focused="E", with_fact="", before="AB") == "DE"


def test_a_source_of_another_event_is_shown_last() -> None:
    assert names(with_fact="A", focused="A") == "AB"
    assert names(with_fact="A", focused="A", strangers="B", before="AB") == "AC"
