from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.layout.block import MARGIN
from reader.tui.layout.grid import Entry, frame, grid_row, head
from reader.tui.layout.piece import Piece, width_of
from tests.makers import source
from tests.tui.layout.drawn import rows
from tests.tui.layout.strategies import texts

SIGLA = "ABCDEFGHI"
widths = st.integers(60, 300)


@given(widths, st.integers(2, 9), st.data())
def test_the_focused_source_is_beside_the_others_and_all_in_the_width(
    width: int, count: int, data: st.DataObject
) -> None:
    sigla = SIGLA[:count]
    focused = data.draw(st.sampled_from(sigla))
    grid = frame(width, sigla, focused)
    assert focused in grid.sigla
    assert "".join(grid.sigla) in sigla
    assert grid.cell >= 20
    assert MARGIN + grid.subject + len(grid.sigla) * (grid.cell + 2) < width


def test_the_sources_beside_each_other_stay_while_the_focus_is_on_one_of_them() -> None:
    first = frame(80, "ABCDE", "B")
    assert frame(80, "ABCDE", "A", shown=first.sigla).sigla == ("A", "B") == first.sigla
    assert frame(80, "ABCDE", "D", shown=first.sigla).sigla == ("C", "D")
    assert frame(80, "ACDE", "A", shown=first.sigla).sigla == ("A", "C")
    assert frame(140, "ABCDE", "A", shown=first.sigla).sigla == ("A", "B", "C")


@given(st.lists(texts, min_size=9, max_size=9), widths, st.integers(2, 9))
def test_no_row_of_the_head_is_wider_than_the_view(outlets: list[str], width: int, count: int) -> None:
    sigla = SIGLA[:count]
    sources = [source("x", id=one, outlet=name) for one, name in zip(SIGLA, outlets, strict=True)]
    drawn = head(frame(width, sigla, "A"), sources, sigla, "A", label="facts by relation")
    assert max(map(width_of, drawn)) <= width


def test_sources_without_room_are_told_in_the_head() -> None:
    grid = frame(80, "ABCDE", "A")
    drawn = rows(head(grid, [source("x", id=one) for one in "ABCDE"], "ABCDE", "A", label="ledger"))
    assert drawn[0].split() == ["ledger", "A", "Outlet", "A", "B", "Outlet", "B"]
    assert drawn[1].endswith("C D E ›")


def test_cells_stand_under_each_other_and_what_is_under_them_runs_across() -> None:
    grid = frame(80, "AB", "A")
    cells = {
        "A": [Entry([Piece("forty boats in the inner harbour")], "A1")],
        "B": [Entry([Piece("25")], "B2")],
    }
    row = grid_row(grid, [[Piece("boats")]], cells, under=[[Piece("why ", "dim"), Piece("40 against 25")]])
    assert rows(row.lines) == [
        "boats                 forty boats in the inner   25",
        "                      harbour",
        "why 40 against 25",
    ]


def test_a_reading_leads_to_its_passage_where_it_stands_and_from_where_there_is_no_room() -> None:
    grid = frame(60, "ABC", "B")
    assert grid.sigla == ("B",)
    cells = {one: [Entry([Piece(f"told by {one}")], f"{one}1", ("F1",))] for one in "ABC"}
    leads = grid_row(grid, [], cells).leads
    assert [(lead.passage, lead.width > 0) for lead in leads] == [("A1", False), ("B1", True), ("C1", False)]


def test_a_reading_that_hangs_is_told_from_the_next_one() -> None:
    grid = frame(60, "A", "A")._replace(cell=14)
    entries = [Entry([Piece(text)], hangs=True) for text in ("the harbour master", "the master")]
    rows_of = [row.strip("\n")[grid.subject + 2 :] for row in rows(grid_row(grid, [], {"A": entries}).lines)]
    assert rows_of == ["the harbour", "  master", "the master"]


def test_a_silent_source_has_a_dash_or_nothing() -> None:
    grid = frame(80, "AB", "A")
    cells: dict[str, list[Entry]] = {"A": [Entry([Piece("two")])], "B": []}
    assert rows(grid_row(grid, [], cells).lines)[0].endswith("–")
    assert rows(grid_row(grid, [], cells, dashes=False).lines)[0].endswith("two")
