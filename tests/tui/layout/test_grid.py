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


@given(widths, st.integers(1, 9), st.sampled_from([17, 24]))
def test_all_sources_have_the_room_that_the_list_needs_or_stand_under_each_other(
    width: int, count: int, least: int
) -> None:
    grid = frame(width, SIGLA[:count], least=least)
    assert grid.sigla in (tuple(SIGLA[:count]), ())
    assert grid.cell >= least
    assert grid.subject >= 18
    assert MARGIN + grid.subject + max(1, len(grid.sigla)) * (grid.cell + 2) < width


def test_a_wide_view_has_a_column_a_source_and_a_narrow_one_a_single_column() -> None:
    assert frame(140, "ABCDE", least=17).sigla == tuple("ABCDE")
    assert frame(140, "ABCDE", least=24).sigla == ()
    assert frame(200, "ABCDE", least=24).sigla == tuple("ABCDE")
    assert frame(80, "ABC", least=24).sigla == ()


@given(st.lists(texts, min_size=9, max_size=9), widths, st.integers(2, 9))
def test_no_row_of_the_head_is_wider_than_the_view(outlets: list[str], width: int, count: int) -> None:
    sigla = SIGLA[:count]
    sources = [source("x", id=one, outlet=name) for one, name in zip(SIGLA, outlets, strict=True)]
    drawn = head(frame(width, sigla), sources, sigla, "A", label="facts by relation")
    assert max(map(width_of, drawn)) <= width


def test_the_head_names_every_source_and_its_outlet_where_there_is_room() -> None:
    sources = [source("x", id=one) for one in "ABCDE"]

    def names(width: int, sigla: str) -> list[str]:
        return rows(head(frame(width, sigla, least=24), sources, sigla, "A", label="ledger"))[0].split()

    assert names(80, "AB") == ["ledger", "A", "Outlet", "A", "B", "Outlet", "B"]
    assert names(140, "ABC")[:3] == ["ledger", "A", "Outlet"]
    assert names(60, "ABCDE") == ["ledger", *"ABCDE"]


def test_cells_stand_under_each_other_and_what_is_under_them_runs_across() -> None:
    grid = frame(80, "AB", least=24)
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


def test_under_each_other_every_reading_stands_behind_its_siglum() -> None:
    grid = frame(60, "ABC")
    cells = {one: [Entry([Piece(f"told by {one}")], f"{one}1", ("F1",))] for one in "ABC"}
    row = grid_row(grid, [[Piece("boats")]], cells)
    assert rows(row.lines) == [
        "boats               A  told by A",
        "                    B  told by B",
        "                    C  told by C",
    ]
    assert [(lead.passage, lead.top, lead.height) for lead in row.leads] == [
        ("A1", 0, 1),
        ("B1", 1, 1),
        ("C1", 2, 1),
    ]


def test_under_each_other_sources_that_say_the_same_share_a_row_and_lead_each_to_its_own_passage() -> None:
    said = {"A": "two", "B": "three", "C": "two", "D": ""}
    cells = {one: [Entry([Piece(word)], f"{one}1")] if word else [] for one, word in said.items()}
    row = grid_row(frame(60, "ABCD"), [], cells)
    assert [line.split() for line in rows(row.lines)] == [["A", "C", "two"], ["B", "three"]]
    assert [(lead.passage, lead.top) for lead in row.leads] == [("A1", 0), ("B1", 1), ("C1", 0)]


@given(
    st.dictionaries(
        st.sampled_from(SIGLA), st.lists(st.tuples(texts, st.booleans()), max_size=3), min_size=1
    ),
    st.integers(60, 120),
)
def test_no_reading_is_lost_and_none_stands_outside_its_row(
    said: dict[str, list[tuple[str, bool]]], width: int
) -> None:
    grid = frame(width, SIGLA)
    cells = {
        siglum: [Entry([Piece(text)], f"{siglum}{n}", hangs=hangs) for n, (text, hangs) in enumerate(told)]
        for siglum, told in said.items()
    }
    row = grid_row(grid, [], cells)
    assert [lead.passage for lead in row.leads] == [one.passage for own in cells.values() for one in own]
    for lead in row.leads:
        assert lead.top + lead.height <= len(row.lines)
        assert lead.left + lead.width + MARGIN < width
    assert max(map(width_of, row.lines), default=0) + MARGIN < width


def test_a_reading_that_hangs_is_told_from_the_next_one() -> None:
    grid = frame(60, "A")._replace(cell=14)
    entries = [Entry([Piece(text)], hangs=True) for text in ("the harbour master", "the master")]
    rows_of = [row.strip("\n")[grid.subject + 2 :] for row in rows(grid_row(grid, [], {"A": entries}).lines)]
    assert rows_of == ["the harbour", "  master", "the master"]


def test_a_silent_source_has_a_dash_or_nothing() -> None:
    grid = frame(80, "AB", least=24)
    cells: dict[str, list[Entry]] = {"A": [Entry([Piece("two")])], "B": []}
    assert rows(grid_row(grid, [], cells).lines)[0].endswith("–")
    assert rows(grid_row(grid, [], cells, dashes=False).lines)[0].endswith("two")
