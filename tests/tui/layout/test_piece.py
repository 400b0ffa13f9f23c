from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.cells import cell_width
from reader.tui.layout.piece import Piece, spread, width_of, within
from tests.tui.layout.strategies import texts

pieces = st.lists(texts.map(Piece), max_size=5)


@given(pieces, st.integers(0, 60))
def test_pieces_are_cut_to_the_width(parts: list[Piece], width: int) -> None:
    kept = within(parts, width)
    assert width_of(kept) <= width
    assert "".join(p.text for p in parts).startswith("".join(p.text for p in kept))


@given(pieces, st.integers(0, 60))
def test_pieces_that_fit_are_kept_whole(parts: list[Piece], width: int) -> None:
    if width_of(parts) <= width:
        assert within(parts, width) == parts


@given(pieces, pieces, st.integers(0, 60))
def test_spread_pieces_never_exceed_the_width(left: list[Piece], right: list[Piece], width: int) -> None:
    assert width_of(spread(left, right, width)) <= width


@given(pieces, pieces, st.integers(0, 60))
def test_where_both_sides_fit_they_reach_both_edges(
    left: list[Piece], right: list[Piece], width: int
) -> None:
    row = spread(left, right, width)
    if width_of(left) + 1 + width_of(right) <= width:
        assert width_of(row) == width
        assert row[: len(left)] == left
        assert row[len(row) - len(right) :] == right


def test_the_right_side_gives_way() -> None:
    assert spread([Piece("headline")], [Piece("12 Mar")], 10) == [Piece("headline")]


def test_a_cut_piece_keeps_its_style() -> None:
    assert within([Piece("storm", "strong", bold=True)], 2) == [Piece("st", "strong", bold=True)]
    assert cell_width(within([Piece("日本")], 3)[0].text) == 2
