from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.tables.facts import fact_rows
from reader.tui.layout.fact_table import CELL_ROWS, blocks, frame, head
from reader.tui.layout.piece import Pieces, width_of
from reader.vocabulary import Comparison
from tests.tui.layout.strategies import comparisons, few, texts
from tests.tui.stories import comparison

SIGLA = "ABCDEFGHI"
widths = st.integers(60, 300)


def told(lines: tuple[Pieces, ...] | list[Pieces]) -> list[str]:
    return ["".join(piece.text for piece in line).rstrip() for line in lines]


@given(widths, st.integers(2, 9), st.data())
def test_the_focused_source_is_in_the_table_and_the_table_in_the_width(
    width: int, count: int, data: st.DataObject
) -> None:
    sigla = SIGLA[:count]
    focused = data.draw(st.sampled_from(sigla))
    table = frame(width, sigla, focused)
    assert focused in table.sigla
    assert "".join(table.sigla) in sigla
    assert table.cell >= 20


@few
@given(comparisons(), widths)
def test_no_row_of_the_table_is_wider_than_the_view(of: Comparison, width: int) -> None:
    table = frame(width, [source.id for source in of.sources], "A")
    for block in blocks(fact_rows(of), table, None):
        assert max(map(width_of, block.lines)) <= width


@few
@given(comparisons(), widths)
def test_the_cells_of_a_row_stand_under_each_other(of: Comparison, width: int) -> None:
    table = frame(width, [source.id for source in of.sources], "A")
    for block in blocks(fact_rows(of), table, None):
        assert len({width_of(line) for line in block.lines}) == 1


@given(st.lists(texts, min_size=9, max_size=9), widths, st.integers(2, 9))
def test_no_row_of_the_head_is_wider_than_the_view(outlets: list[str], width: int, count: int) -> None:
    sigla = SIGLA[:count]
    table = frame(width, sigla, "A")
    drawn = head(table, dict(zip(SIGLA, outlets, strict=True)), sigla, "A")
    assert max(map(width_of, drawn)) <= width


def test_every_fact_is_a_block_gravest_first() -> None:
    of = comparison()
    table = frame(180, "ABCDE", "A")
    drawn = blocks(fact_rows(of), table, "F5")
    assert sorted(block.fact for block in drawn) == sorted(group.id for group in of.groups)
    gravities = [of.group_of[block.fact].relation.gravity for block in drawn]
    assert all(one <= other for one, other in pairwise(gravities))


def test_a_block_tells_sign_gist_reading_and_gap() -> None:
    table = frame(180, "ABCDE", "A")
    block = next(b for b in blocks(fact_rows(comparison()), table, None) if b.fact == "F2")
    first = told(block.lines)[0]
    assert first.startswith(" ≠│ boats in the inner harbour")
    assert "Forty boats had been" in first
    assert first.endswith("–")


def test_the_current_fact_has_a_fuller_bar() -> None:
    table = frame(180, "ABCDE", "A")
    full = [b.fact for b in blocks(fact_rows(comparison()), table, "F5") if "█" in told(b.lines)[0]]
    assert full == ["F5"]


def test_the_speaker_stands_under_the_reading() -> None:
    table = frame(180, "ABCDE", "A")
    block = next(b for b in blocks(fact_rows(comparison()), table, None) if b.fact == "F4")
    assert any("says The owners" in line for line in told(block.lines))


def test_a_long_reading_ends_after_four_rows_with_an_ellipsis() -> None:
    table = frame(60, "AB", "A")
    for block in blocks(fact_rows(comparison()), table, None):
        said = [line for line in told(block.lines) if "says" not in line]
        assert len(said) <= CELL_ROWS


def test_sources_without_room_are_told_in_the_head() -> None:
    table = frame(80, "ABCDE", "A")
    drawn = told(head(table, dict.fromkeys("ABCDE", "Outlet"), "ABCDE", "A"))
    assert drawn[1].endswith(" ".join(siglum for siglum in "ABCDE" if siglum not in table.sigla) + " ›")
